import type { Definition } from '../exercises/exercise.ts'
import { findExercise } from '../exercises/registry.ts'
import { exerciseOf } from './exercise.ts'
import { findMeasure, measures } from './registry.ts'

/** The built-in measures that can be given, as exercises, in the order in which a library lists them. */
export const measureExercises: readonly Definition[] = measures
  .filter(each => each.displayable)
  .map(exerciseOf)

/** What can be given out of the box under that slug, an exercise or a measure; null for anything else. */
export function findBuiltIn(slug: string): Definition | null {
  const measure = findMeasure(slug)
  return findExercise(slug) ?? (measure?.displayable ? exerciseOf(measure) : null)
}
