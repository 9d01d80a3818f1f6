import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import type { Localised } from '#lib/domain/exercises/text.ts'
import { advance, mayAdd, maySwapOpener, standingChoice } from '#lib/domain/together.ts'
import type { TogetherEvent, TogetherState } from '#lib/domain/together-state.ts'

/** A step of a script in one language, {speaker} and {listener} still in it: whose turn it is changes on the way. */
export type TogetherStep = Localised<ScriptStep>

/** A tap without its time. */
export type Tap = TogetherEvent extends infer Event
  ? Event extends { at: number }
    ? Omit<Event, 'at'>
    : never
  : never

export type Walk = ReturnType<typeof walkThrough>

/** The walk of lib/domain/together.ts over a script in one language: it looks at kinds, ids and numbers, at no text. */
export function walkThrough(steps: readonly TogetherStep[]) {
  const script = steps as unknown as readonly ScriptStep[]
  return {
    steps,
    fold: (state: TogetherState, event: TogetherEvent) => advance(script, state, event),
    mayAdd: (state: TogetherState) => mayAdd(script, state),
    maySwapOpener: (state: TogetherState) => maySwapOpener(script, state),
    /** What was chosen last, in words; null where nothing is or they passed. */
    choice: (state: TogetherState) => labelOf(steps, standingChoice(script, state)),
  }
}

function labelOf(
  steps: readonly TogetherStep[],
  choice: { stepId: string; option: string } | null,
): string | null {
  const step = steps.find(each => each.id === choice?.stepId)
  if (step?.kind !== 'choose') return null
  return step.options.find(each => each.id === choice?.option)?.label ?? null
}
