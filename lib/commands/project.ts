import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * Where data, keys and mail of one kind of installation are kept, each with its own database server: what is tried
 * out in the demo never meets a practice's data. INTERLUDE_STATE_DIR takes the place of `.interlude`.
 */
export function stateFolder(kind: 'practice' | 'demo'): string {
  const state = resolve(process.env.INTERLUDE_STATE_DIR || join(project, '.interlude'))
  return kind === 'practice' ? state : join(state, kind)
}

/** For people; a reason why something cannot go on is an Error with a message for them. */
export function say(line: string): void {
  console.log(line)
}

/** Runs a command to its end, and if it cannot go on, says why and ends with status 1. */
export async function command(run: () => Promise<void>): Promise<never> {
  try {
    await run()
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`)
    if (process.env.DEBUG) console.error(error)
    process.exitCode = 1
  }
  // The migration engine leaves a timer of ten seconds behind.
  process.exit()
}
