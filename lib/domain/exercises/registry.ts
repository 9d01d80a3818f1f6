import * as catalogue from './catalogue.ts'
import { type Definition, group } from './exercise.ts'

/** Every built-in exercise, in the order in which a library lists them: by group, the shortest first. */
export const exercises: readonly Definition[] = Object.values(catalogue).sort(
  (a, b) =>
    group.options.indexOf(a.group) - group.options.indexOf(b.group) ||
    a.minutes - b.minutes ||
    a.slug.localeCompare(b.slug),
)

/** The built-in exercise of that slug in its newest version, or null. */
export function findExercise(slug: string): Definition | null {
  return exercises.find(each => each.slug === slug) ?? null
}
