import type { AskStep, Step } from '#lib/domain/exercises/steps.ts'
import type { Localised } from '#lib/domain/exercises/text.ts'
import type { Typed, TypedValue } from './autosave.ts'

/** A step in one language, as the page hands it to the browser. */
export type RunStep = Localised<Step>
export type RunAsk = Localised<AskStep>

export function isAsk(step: RunStep): step is RunAsk {
  return 'audience' in step
}

/** True for the scale that is drawn as a grid with its own skip; any other range is a list of cards. */
export function isGrid(step: RunStep): boolean {
  return step.kind === 'scale' && step.low === 0 && step.high === 10
}

/** A choice between two words: of its options only the first and the last have one, the others their place. */
export function isBetween(step: RunStep): boolean {
  if (step.kind !== 'choice' || step.options.length < 3) return false
  const places = step.options.map((_, index) => `${index + 1}`)
  return (
    step.options.slice(1, -1).every((option, index) => option.label === places[index + 1]) &&
    step.options[0]!.label !== places[0] &&
    step.options.at(-1)!.label !== places.at(-1)
  )
}

/** Who reads the answer to a step: what was chosen, else what the exercise says. */
export function audienceOf(step: RunAsk, typed: Typed): RunAsk['audience'] | 'couple' {
  return typed[step.id]?.audience ?? step.audience
}

/** True when something is written or chosen; a skip and a text of spaces are nothing. */
export function isGiven(step: RunAsk, typed: Typed): boolean {
  const value = typed[step.id]?.value
  if (Array.isArray(value)) return value.some(line => line.trim() !== '')
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number'
}

/** The lines of a list as another would read them: each trimmed, the empty ones left out. */
export function linesOf(value: TypedValue | undefined): string[] {
  return Array.isArray(value) ? value.map(line => line.trim()).filter(line => line !== '') : []
}

/** The answers that the other will read, in order. */
export function offeredSteps(steps: readonly RunStep[], typed: Typed): RunAsk[] {
  return steps.filter(isAsk).filter(step => isGiven(step, typed) && audienceOf(step, typed) === 'couple')
}

/** What is sent: each answer with its reader. */
export function submission(
  steps: readonly RunStep[],
  typed: Typed,
): Record<string, { value: unknown; audience: string }> {
  const given = steps.filter(isAsk).filter(step => isGiven(step, typed))
  return Object.fromEntries(
    given.map(step => [step.id, { value: typed[step.id]?.value, audience: audienceOf(step, typed) }]),
  )
}
