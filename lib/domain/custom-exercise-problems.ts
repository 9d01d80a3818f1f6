import type { z } from 'zod'
import { customRules, type Standards } from './custom-exercise-rules.ts'
import { type Definition, definition, MOST_STEPS } from './exercises/exercise.ts'

/** What keeps a definition from being saved. `place` is a JSON pointer, '' for the whole; `reason` a message key. */
export type DefinitionProblem = {
  readonly place: string
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
}

const MOST_PROBLEMS = 100

/** Everything that is wrong with it, in the order in which it is written; empty when it can be saved. */
export function problemsIn(exercise: unknown, standards: Standards): DefinitionProblem[] {
  const crowded = crowds(exercise)
  if (crowded.length > 0) return crowded
  const parsed = definition.safeParse(exercise)
  const found = parsed.success ? [] : parsed.error.issues.flatMap(each => problemsOf(each, exercise))
  const structural = parsed.success || parsed.error.issues.every(isSoft)
  const own = structural
    ? customRules(exercise as Definition, standards).map(({ path, reason, values }) => ({
        place: pointer(path),
        reason,
        values,
      }))
    : []
  return inOrder([...found, ...own], exercise).slice(0, MOST_PROBLEMS)
}

/**
 * Whether an issue leaves the shape whole: a text that is not written yet, a number out of range, a contradiction.
 * Everything else means that a screen could not even be drawn.
 */
export function isSoft({ code }: z.core.$ZodIssue): boolean {
  return code === 'too_small' || code === 'too_big' || code === 'invalid_format' || code === 'custom'
}

const most: Readonly<Record<string, number>> = { steps: MOST_STEPS, script: 60, after: 12, observes: 12 }

/** Lists far beyond their size are refused before anything in them is looked at. */
function crowds(exercise: unknown): DefinitionProblem[] {
  if (typeof exercise !== 'object' || exercise === null) return []
  return Object.entries(exercise).flatMap(([key, list]) => {
    const limit = most[key]
    return limit !== undefined && Array.isArray(list) && list.length > limit
      ? [{ place: `/${key}`, reason: 'too-many', values: { most: limit, count: list.length } }]
      : []
  })
}

/** RFC 6901. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map(each => `/${String(each).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}

/** What one issue of a schema says of the JSON that it was found in. */
export function problemsOf(issue: z.core.$ZodIssue, exercise: unknown): DefinitionProblem[] {
  const one = (reason: string, values: DefinitionProblem['values'] = {}) => [
    { place: pointer(issue.path), reason, values },
  ]
  const last = issue.path.at(-1)
  const isLanguage = last === 'en' || last === 'es'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey([...issue.path, key]))
    case 'invalid_union':
      return one('unknown-kind', { kind: said(valueAt(exercise, issue.path)) })
    case 'invalid_type':
      if (valueAt(exercise, issue.path) !== undefined) return one('wrong-type')
      return isLanguage ? one('text-missing', { language: last }) : one('missing')
    case 'too_small':
      if (issue.origin === 'string')
        return isLanguage ? one('text-missing', { language: last }) : one('missing')
      return one(issue.origin === 'array' ? 'too-few' : 'too-low', { least: Number(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'string') return one('text-too-long', { most: Number(issue.maximum) })
      return one(issue.origin === 'array' ? 'too-many' : 'too-high', {
        most: Number(issue.maximum),
        count: '',
      })
    case 'invalid_format':
      return one(isLanguage ? 'braces' : 'id-shape')
    case 'invalid_value':
      return one('unknown-value')
    case 'custom':
      return one(/^[a-z-]+$/.test(issue.message) ? issue.message : 'id-shape', valuesOf(issue))
    default:
      return one('wrong-type')
  }
}

/** Whoever wrote the file may have put anything there: an object need not even become a text. */
function said(value: unknown): string {
  return typeof value === 'object' ? '' : String(value).slice(0, 40)
}

const jumps = new Set(['next', 'then', 'goto', 'loop', 'repeat', 'branch', 'if'])

/** Steps run once each, in their order: a field that would make them go round is named as what it is. */
function unknownKey(path: readonly PropertyKey[]): DefinitionProblem {
  const field = String(path.at(-1)).slice(0, 40)
  return { place: pointer(path), reason: jumps.has(field) ? 'no-jumps' : 'unknown-field', values: { field } }
}

function valuesOf(issue: z.core.$ZodIssueCustom): DefinitionProblem['values'] {
  return (issue.params ?? {}) as DefinitionProblem['values']
}

function valueAt(part: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (each, key) =>
      typeof each === 'object' && each !== null && Object.hasOwn(each, key)
        ? (each as Record<PropertyKey, unknown>)[key]
        : undefined,
    part,
  )
}

/** By the order in which the exercise is written; one place says one reason once. */
function inOrder(problems: readonly DefinitionProblem[], exercise: unknown): DefinitionProblem[] {
  const keys = typeof exercise === 'object' && exercise !== null ? Object.keys(exercise) : []
  const parts = [...new Set(['title', 'purpose', ...keys])]
  const place = (each: DefinitionProblem) => parts.indexOf(each.place.split('/')[1] ?? '')
  const seen = new Set<string>()
  return problems
    .filter(each => {
      const key = `${each.place} ${each.reason}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => place(a) - place(b) || byStep(a) - byStep(b))
}

function byStep({ place }: DefinitionProblem): number {
  const step = Number(place.split('/')[2])
  return Number.isInteger(step) ? step : -1
}
