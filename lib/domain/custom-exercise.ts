import { blankStep, freshId, type StepKind, type StepOf, type StepPart } from './custom-exercise-steps.ts'
import type { Definition } from './exercises/exercise.ts'

/** Every slug of a clinician's own begins so, and no built-in one does. */
const OWN_SLUG = 'own-'

/** `own-<the words>-<tail>`: `tail` keeps two of one title apart; lower-case letters and digits, at most 12. */
export function ownSlug(words: string, tail: string): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/^-+|-+$/g, '')
  return `${OWN_SLUG}${plain || 'exercise'}-${tail}`
}

/** The same exercise as one's own: a first version under another slug. What it observes keeps its names and charts. */
export function copyOf(exercise: Definition, slug: string): Definition {
  return { ...structuredClone(exercise), slug, version: 1 }
}

/** One to be written from nothing. It cannot be saved before its texts are there. */
export function emptyExercise(slug: string): Definition {
  const nothing = { en: '', es: '' }
  return {
    slug,
    version: 1,
    group: 'talking',
    title: nothing,
    purpose: nothing,
    minutes: 5,
    mode: 'each',
    together: false,
    steps: [blankStep('steps', 'text', 'text-1')],
    observes: [],
  }
}

/** The steps of a part, empty where the exercise has no such part. */
export function partOf<Part extends StepPart>(exercise: Definition, part: Part): readonly StepOf<Part>[] {
  return (exercise[part] ?? []) as readonly StepOf<Part>[]
}

/** A blank step of that kind after the last of its part. */
export function addStep(exercise: Definition, part: StepPart, kind: StepKind): Definition {
  const step = blankStep(part, kind as never, freshId(exercise, kind))
  return { ...exercise, [part]: [...partOf(exercise, part), step] }
}

/** The step at `from` stands at `to` afterwards. A place outside the part changes nothing. */
export function moveStep(exercise: Definition, part: StepPart, from: number, to: number): Definition {
  const steps = [...partOf(exercise, part)]
  const step = steps[from]
  if (step === undefined || to < 0 || to >= steps.length || from === to) return exercise
  steps.splice(from, 1)
  steps.splice(to, 0, step)
  return { ...exercise, [part]: steps }
}

/** A step that was taken out, with what hung on it: enough to put it back. */
type RemovedStep = {
  readonly part: StepPart
  readonly index: number
  readonly step: StepOf<StepPart>
  readonly observes: Definition['observes']
}

/** Takes a step out together with what observed it. */
export function removeStep(
  exercise: Definition,
  part: StepPart,
  index: number,
): { exercise: Definition; removed: RemovedStep | null } {
  const step = partOf(exercise, part)[index]
  if (!step) return { exercise, removed: null }
  const hanging = exercise.observes.filter(each => each.from === step.id)
  return {
    exercise: {
      ...exercise,
      [part]: partOf(exercise, part).filter(each => each !== step),
      observes: exercise.observes.filter(each => !hanging.includes(each)),
    },
    removed: { part, index, step, observes: hanging },
  }
}

/** Puts it back at its place, or at the end of a part that is shorter now. */
export function restoreStep(exercise: Definition, removed: RemovedStep): Definition {
  const steps = [...partOf(exercise, removed.part)]
  steps.splice(removed.index, 0, removed.step as never)
  return { ...exercise, [removed.part]: steps, observes: [...exercise.observes, ...removed.observes] }
}

/**
 * The exercise in another mode, with the parts that this mode has: missing ones begin blank, those that it has not
 * fall away. What is done together, or stands on a ladder, always needs "asked alone" (promise 15).
 */
export function withMode(exercise: Definition, mode: Definition['mode']): Definition {
  const { steps, script, after, togetherAfterDays, together, ...rest } = exercise
  const joint = mode === 'together' || mode === 'theme' || mode === 'prepared'
  const alone = mode !== 'together' && mode !== 'theme'
  const whole = { ...exercise, steps: [], script: [], after: [] }
  const firstOf = <Part extends StepPart>(part: Part, kind: StepKind) => [
    blankStep(part, kind as never, freshId(whole, `${kind}-${part}`)),
  ]
  return {
    ...rest,
    mode,
    together: joint || together,
    steps: alone ? (steps.length > 0 ? steps : firstOf('steps', 'text')) : [],
    ...(joint && { script: script ?? firstOf('script', 'tell'), after: after ?? firstOf('after', 'choice') }),
    ...(mode === 'prepared' && { togetherAfterDays: togetherAfterDays ?? 2 }),
  } as Definition
}
