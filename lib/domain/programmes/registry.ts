import { afterConflict } from './after-conflict.ts'
import { firstSteps } from './first-steps.ts'
import { maintenance } from './maintenance.ts'
import type { Programme } from './programme.ts'
import { rebuild } from './rebuild.ts'

/** Every built-in programme, in the order in which a library lists them. */
export const programmes: readonly Programme[] = [firstSteps, rebuild, afterConflict, maintenance]

/** The built-in programme of that slug in its newest version, or null. */
export function findProgramme(slug: string): Programme | null {
  return programmes.find(each => each.slug === slug) ?? null
}
