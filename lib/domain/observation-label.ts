import { exercises } from './exercises/registry.ts'
import type { Text } from './exercises/text.ts'

const labels = new Map(exercises.flatMap(each => each.observes).map(each => [each.name, each.label]))

/** What the built-in exercises call an observation; null for one that only a file knows. */
export function observationLabel(name: string): Text | null {
  return labels.get(name) ?? null
}

/** The place of an observation in the order in which exercises observe them; what only a file knows comes last. */
export function observationPlace(name: string): number {
  const place = [...labels.keys()].indexOf(name)
  return place === -1 ? labels.size : place
}
