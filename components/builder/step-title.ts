import type { StepOf, StepPart } from '#lib/domain/custom-exercise-steps.ts'

/** The first words of a step in one language, for a list; '' while nothing is written and for a swap. */
export function stepTitle(step: StepOf<StepPart>, locale: 'en' | 'es'): string {
  const text = 'title' in step ? step.title : 'prompt' in step ? step.prompt : null
  const words = text?.[locale] || text?.en || text?.es || ''
  return words.length > 90 ? `${words.slice(0, 88)}…` : words
}
