'use client'
import { createContext, useContext } from 'react'
import { type Path, setAt, valueAt } from '#lib/domain/custom-exercise-edit.ts'
import { type DefinitionProblem, pointer } from '#lib/domain/custom-exercise-problems.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import type { BuilderStrings } from './builder-strings.ts'

type BuilderState = {
  exercise: Definition
  /** Takes a changed exercise and keeps it as the draft. */
  edit: (next: Definition) => void
  problems: readonly DefinitionProblem[]
  /** Whether missing texts are named at their fields: from the first try to save on. */
  strict: boolean
  strings: BuilderStrings
  locale: 'en' | 'es'
}

export const BuilderContext = createContext<BuilderState | null>(null)

/** @throws Error outside the builder */
export function useBuilder(): BuilderState {
  const state = useContext(BuilderContext)
  if (!state) throw new Error('A field of the builder stands outside it')
  return state
}

/** One field of the exercise: what stands there, how to change it, and what is wrong with it, if it is to be said. */
export function useField(path: Path) {
  const { exercise, edit, problems, strict, strings } = useBuilder()
  const place = pointer(path)
  const problem = problems.find(each => each.place === place && (strict || each.reason !== 'text-missing'))
  return {
    id: fieldId(place),
    value: valueAt(exercise, path),
    set: (value: unknown) => edit(setAt(exercise, path, value)),
    error: problem && problemWords(problem, strings),
  }
}

/** The id of the element that stands for a place: what the list of problems jumps to. */
export function fieldId(place: string): string {
  return `at${place}`
}

export function problemWords({ reason, values }: DefinitionProblem, { problems }: BuilderStrings): string {
  const sentence = problems[reason] ?? problems['wrong-type'] ?? reason
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
