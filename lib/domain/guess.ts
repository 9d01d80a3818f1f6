import { exercises } from './exercises/registry.ts'

const guesses = new Map(
  exercises.flatMap(each => each.observes).flatMap(({ name, guesses }) => (guesses ? [[name, guesses]] : [])),
)

/** The name of what an observation guesses at of the other partner; null where one speaks of oneself. */
export function guessedBy(name: string): string | null {
  return guesses.get(name) ?? null
}
