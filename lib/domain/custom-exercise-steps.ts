import type { Definition } from './exercises/exercise.ts'
import { type ScriptStep, scriptStep } from './exercises/script.ts'
import { type Step, step } from './exercises/steps.ts'

/** The three lists of a definition: alone, on one phone, the private word afterwards. */
export type StepPart = 'steps' | 'script' | 'after'
export type StepOf<Part extends StepPart> = Part extends 'script' ? ScriptStep : Step
export type StepKind = Step['kind'] | ScriptStep['kind']

const kinds = {
  steps: step.options.map(each => each.shape.kind.value),
  script: scriptStep.options.map(each => each.shape.kind.value),
}

/** The kinds that a part may have, in the order of the schema. A private word opens no door. */
export function kindsOf(part: StepPart): readonly StepKind[] {
  if (part === 'script') return kinds.script
  return part === 'after' ? kinds.steps.filter(each => each !== 'open') : kinds.steps
}

/** `<stem>-<n>` that no step of the exercise has yet. */
export function freshId({ steps, script = [], after = [] }: Definition, stem: string): string {
  const taken = new Set([...steps, ...script, ...after].map(each => each.id))
  return freshName(taken, stem)
}

/** `<stem>-<n>` that is not among those taken, `n` from 1. */
export function freshName(taken: ReadonlySet<string>, stem: string): string {
  let number = 1
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

const nothing = { en: '', es: '' }
const options = () => [
  { id: 'option-1', label: nothing },
  { id: 'option-2', label: nothing },
]

/** A step with everything that has a good default, and texts still to be written. */
export function blankStep<Part extends StepPart>(
  part: Part,
  kind: StepOf<Part>['kind'],
  id: string,
): StepOf<Part> {
  return (part === 'script' ? blankScript(kind, id) : blankAlone(part, kind, id)) as StepOf<Part>
}

function blankAlone(part: StepPart, kind: StepKind, id: string): Step {
  const asking = {
    id,
    prompt: nothing,
    audience: 'therapist' as const,
    // A private word is never offered to the other.
    ...(part === 'after' && { audiences: ['me' as const, 'therapist' as const] }),
  }
  switch (kind) {
    case 'scale':
      return { kind, ...asking, low: 0, high: 10, lowLabel: nothing, highLabel: nothing }
    case 'choice':
      return { kind, ...asking, options: options() }
    case 'text':
      return { kind, ...asking, long: true, maxLength: 2000 }
    case 'list':
      return { kind, ...asking, max: 5, maxLength: 200 }
    case 'minutes':
      return { kind, ...asking, max: 120 }
    case 'breathe':
      return { kind, id, prompt: nothing, seconds: 60 }
    case 'ground':
      return { kind, id, prompt: nothing }
    case 'open':
      return { kind, id, title: nothing, body: nothing, place: 'notebook' }
    default:
      return { kind: 'tell', id, title: nothing, body: nothing }
  }
}

function blankScript(kind: StepKind, id: string): ScriptStep {
  switch (kind) {
    case 'breathe':
      return { kind, id, prompt: nothing, seconds: 60 }
    case 'turn':
      return { kind, id, prompt: nothing, minutes: 3 }
    case 'swap':
      return { kind, id }
    case 'choose':
      return { kind, id, prompt: nothing, options: options() }
    case 'hold':
      return { kind, id, prompt: nothing, minutes: 5, most: 10 }
    case 'lay':
      return { kind, id, prompt: nothing, from: [], as: 'sides' }
    case 'agree':
      return { kind, id, prompt: nothing, agreement: 'compromise', maxLength: 2000 }
    case 'ground':
    case 'mirror':
    case 'when':
    case 'close':
      return { kind, id, prompt: nothing }
    default:
      return { kind: 'tell', id, title: nothing, body: nothing }
  }
}
