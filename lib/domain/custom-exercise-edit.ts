import { freshName } from './custom-exercise-steps.ts'
import type { Definition, Observes } from './exercises/exercise.ts'
import type { ScriptStep } from './exercises/script.ts'
import { isAsk, type Step } from './exercises/steps.ts'

/** The way to a field of a definition: `['steps', 3, 'prompt', 'es']`. */
export type Path = readonly (string | number)[]

/** What stands at a place, or undefined. */
export function valueAt(part: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null ? Reflect.get(each, key) : undefined),
    part,
  )
}

/** The same definition with another value at that place; undefined takes the field out. */
export function setAt<Part>(part: Part, path: Path, value: unknown): Part {
  const [key, ...rest] = path
  if (key === undefined) return value as Part
  if (Array.isArray(part)) {
    return part.map((each, index) => (index === key ? setAt(each, rest, value) : each)) as Part
  }
  const inner = setAt(valueAt(part, [key]), rest, value)
  if (inner !== undefined) return { ...part, [key]: inner }
  const { [key]: _, ...others } = part as Record<string, unknown>
  return others as Part
}

/** The steps that give a number a day. */
export function countable({ steps, after = [] }: Pick<Definition, 'steps' | 'after'>): Step[] {
  return [...steps, ...after].filter(
    each => each.kind === 'scale' || each.kind === 'choice' || each.kind === 'minutes',
  )
}

/** The ids of the steps alone whose answers a script may lay out. */
export function layable({ steps }: Pick<Definition, 'steps'>): Step[] {
  return steps.filter(isAsk)
}

/** Observes one more step, as that step asks. Nothing happens where no step gives a number. */
export function addObservation(exercise: Definition): Definition {
  const observed = new Set(exercise.observes.map(each => each.from))
  const steps = countable(exercise)
  const from = steps.find(each => !observed.has(each.id)) ?? steps[0]
  if (!from) return exercise
  const name = freshName(new Set(exercise.observes.map(each => each.name)), 'number')
  const blank = { name, label: { en: '', es: '' }, favourable: 'higher' as const, from: from.id }
  return { ...exercise, observes: [...exercise.observes, { ...blank, ...rangeOf(from) }] }
}

/** The range of what a step gives: a scale's and minutes' own, a choice's from the numbers of its options. */
export function rangeOf(step: Step): Pick<Observes, 'low' | 'high' | 'scores'> {
  if (step.kind === 'scale') return { low: step.low, high: step.high }
  if (step.kind === 'minutes') return { low: 0, high: step.max }
  if (step.kind !== 'choice') return { low: 0, high: 1 }
  const scores = Object.fromEntries(
    step.options.map(({ id }, index) => [id, step.options.length - 1 - index]),
  )
  return { low: 0, high: step.options.length - 1, scores }
}

/**
 * After an edit of its step an observation keeps that step's range; of a choice, the options that are gone give no
 * number, and the range takes in the numbers that there are.
 */
export function withRanges(exercise: Definition): Definition {
  const steps = countable(exercise)
  const observes = exercise.observes.map(each => {
    const from = steps.find(step => step.id === each.from)
    if (!from) return each
    if (from.kind !== 'choice') {
      const { scores, ...rest } = each
      return { ...rest, ...rangeOf(from) }
    }
    const known = Object.entries(each.scores ?? {}).filter(([id]) => from.options.some(one => one.id === id))
    const numbers = known.map(([, score]) => score)
    const within = each.low <= Math.min(each.low, ...numbers) && each.high >= Math.max(each.high, ...numbers)
    return {
      ...each,
      scores: Object.fromEntries(known),
      low: within ? each.low : Math.min(...numbers),
      high: within ? each.high : Math.max(...numbers),
    }
  })
  return { ...exercise, observes }
}

/** The minutes of what has a time of its own, and how long each of the two speaks: whoever opens, and the other. */
export function timesOf({ steps, script = [], after = [] }: Pick<Definition, 'steps' | 'script' | 'after'>): {
  minutes: number
  first: number
  second: number
} {
  const talk = [0, 0]
  let turn = 0
  let seconds = 0
  for (const each of [...steps, ...script, ...after]) {
    seconds += secondsOf(each)
    if (each.kind === 'swap') turn = 1 - turn
    if (each.kind === 'turn') talk[turn]! += each.minutes
  }
  return { minutes: Math.round(seconds / 60), first: talk[0]!, second: talk[1]! }
}

function secondsOf(each: Step | ScriptStep): number {
  if (each.kind === 'breathe') return each.seconds
  return each.kind === 'turn' || each.kind === 'hold' ? each.minutes * 60 : 0
}

/** Every place in which two drafts differ, as a JSON pointer path, with what stands there in each. */
export function differences(one: unknown, other: unknown, path: Path = []): Difference[] {
  if (Object.is(one, other)) return []
  if (!isHolder(one) || !isHolder(other)) return [{ path, one, other }]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap(key => {
    const place = [...path, Array.isArray(one) || Array.isArray(other) ? Number(key) : key]
    return differences(Reflect.get(one, key), Reflect.get(other, key), place)
  })
}

type Difference = { path: Path; one: unknown; other: unknown }

function isHolder(part: unknown): part is object {
  return typeof part === 'object' && part !== null
}
