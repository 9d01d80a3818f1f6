import { appreciation } from './appreciation/definition.ts'
import { caredFor } from './cared-for/definition.ts'
import { eveningCheckIn } from './evening-check-in/definition.ts'
import type { Definition } from './exercise.ts'
import { themeDailyJoys } from './theme-daily-joys/definition.ts'
import { weeklyReflection } from './weekly-reflection/definition.ts'

/** Every built-in exercise, in the order in which a library lists them. */
export const exercises: readonly Definition[] = [
  eveningCheckIn,
  weeklyReflection,
  caredFor,
  appreciation,
  themeDailyJoys,
]

/** The built-in exercise of that slug in its newest version, or null. */
export function findExercise(slug: string): Definition | null {
  return exercises.find(each => each.slug === slug) ?? null
}
