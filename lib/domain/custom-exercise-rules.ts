import { type Definition, type Observes, stepsOf } from './exercises/exercise.ts'
import { audiencesOf, isAsk, type Step } from './exercises/steps.ts'
import { isText } from './exercises/text.ts'

/** What an exercise of one's own is measured against, besides the schema. */
export type Standards = {
  /** What the built-in exercises observe: a name that they use keeps its range and direction. */
  readonly known: readonly Pick<Observes, 'name' | 'low' | 'high' | 'favourable'>[]
  /** The ladder of the exercise it was copied from. */
  readonly pace: Definition['pace'] | null
}

type Broken = {
  path: (string | number)[]
  reason: string
  values: Record<string, string | number>
}

/**
 * Where an exercise of one's own would break what every built-in one keeps: private words stay private, the ladder of
 * touch cannot be walked around, one name on a chart is one question, a phone can show and finish it.
 */
export function customRules(exercise: Definition, standards: Standards): Broken[] {
  return [
    ...(exercise.measure || exercise.group === 'measure' ? broken(['group'], 'measure-not-own') : []),
    ...unwritable(exercise),
    ...screens(exercise, 'steps'),
    ...screens(exercise, 'after'),
    ...answerable(exercise),
    ...consents(exercise, standards),
    ...observations(exercise, standards),
  ]
}

function broken(
  path: Broken['path'],
  reason: string,
  values: Record<string, string | number> = {},
): Broken[] {
  return [{ path, reason, values }]
}

/** Control characters and halves of characters: a database takes neither. */
function unwritable(part: unknown, path: Broken['path'] = []): Broken[] {
  if (isText(part)) {
    return (['en', 'es'] as const).flatMap(language =>
      plain(part[language]) ? [] : broken([...path, language], 'characters'),
    )
  }
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, each]) =>
    unwritable(each, [...path, Array.isArray(part) ? Number(key) : key]),
  )
}

function plain(text: string): boolean {
  return /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u.test(text)
}

function screens(exercise: Definition, part: 'steps' | 'after'): Broken[] {
  const steps: readonly Step[] = exercise[part] ?? []
  return steps.flatMap((step, index) => [
    ...(step.kind === 'scale' && step.high - step.low > 10
      ? broken([part, index, 'high'], 'scale-range')
      : []),
    ...(part === 'after' && isAsk(step) && audiencesOf(step).includes('couple')
      ? broken([part, index, 'audiences'], 'private-word-offered')
      : []),
  ])
}

/** A part in which nothing is asked could never be finished. */
function answerable(exercise: Definition): Broken[] {
  const silent = (part: 'alone' | 'together') => {
    const steps = stepsOf(exercise, part)
    return steps.length > 0 && !steps.some(isAsk)
  }
  const offers = exercise.steps.filter(isAsk).some(each => audiencesOf(each).includes('couple'))
  return [
    ...(silent('alone') ? broken(['steps'], 'nothing-asked') : []),
    ...(silent('together') ? broken(['after'], 'nothing-asked') : []),
    ...(exercise.mode === 'mutual' && exercise.steps.length > 0 && !offers
      ? broken(['mode'], 'nothing-to-open')
      : []),
  ]
}

function consents({ group, script, together, pace }: Definition, standards: Standards): Broken[] {
  const { pace: source } = standards
  const lowered = source && (pace?.ladder !== source.ladder || pace.level < source.level)
  return [
    ...((script || pace) && !together ? broken(['together'], 'together-needs-asking') : []),
    ...(group === 'touch' && script && pace?.ladder !== 'touch'
      ? broken(['pace'], 'touch-needs-ladder')
      : []),
    ...(lowered ? broken(['pace'], 'ladder-lowered', { level: source.level }) : []),
  ]
}

function observations({ observes }: Definition, { known }: Standards): Broken[] {
  return observes.flatMap((each, index) => {
    const same = known.find(one => one.name === each.name)
    const differs =
      same && (same.low !== each.low || same.high !== each.high || same.favourable !== each.favourable)
    return differs
      ? broken(['observes', index, 'name'], 'observation-taken', {
          name: each.name,
          low: same.low,
          high: same.high,
        })
      : []
  })
}
