import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '#lib/testing/fingerprint.ts'
import { Problem } from '../problem.ts'
import { readingGrade } from '../reading-grade.ts'
import {
  type Answers,
  answersSchema,
  type DecidedAnswer,
  decideResponse,
  draftSchema,
  type Response,
} from '../response.ts'
import { bannedIn } from './banned-words.ts'
import { asks, type Definition, definition, type Part, partsOf } from './exercise.ts'
import { exercises, findExercise } from './registry.ts'
import type { ScriptStep } from './script.ts'
import type { AskStep, Step } from './steps.ts'
import { localise, texts } from './text.ts'

const names = {
  partner: 'Alex',
  clinician: 'Dr Okafor',
  opener: 'Maya',
  speaker: 'Maya',
  listener: 'Alex',
}
const occurrence = { dueOn: '2026-03-04', opensOn: '2026-03-04', closesOn: '2026-03-05' }

async function sampleOf(exercise: Definition): Promise<Answers> {
  return (await import(`./${exercise.slug}/sample.ts`)).sample
}

test('slugs and step texts are found once', () => {
  const slugs = exercises.map(each => each.slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  expect(slugs.map(each => findExercise(each)?.slug)).toEqual(slugs)
  expect(findExercise('constructor')).toBeNull()
})

test('one observation name is one question with one range, whichever exercise asks it', () => {
  const meaning = new Map<string, string>()
  for (const { name, label, low, high, favourable } of exercises.flatMap(each => each.observes)) {
    const said = JSON.stringify({ label, low, high, favourable })
    expect(meaning.get(name) ?? said, name).toBe(said)
    meaning.set(name, said)
  }
})

describe.each(exercises.map(each => [each.slug, each] as const))('%s', (slug, exercise) => {
  test('parses unchanged', () => {
    expect(definition.parse(exercise)).toEqual(exercise)
  })

  test('is what was published: a change is a new version', async () => {
    const { default: published } = await import(`./${slug}/published.json`, { with: { type: 'json' } })
    expect(fingerprint(exercise), `version ${exercise.version} is not what published.json says`).toBe(
      published[exercise.version],
    )
    const versions = Array.from({ length: exercise.version }, (_, before) => String(before + 1))
    expect(Object.keys(published)).toEqual(versions)
  })

  test('its sample answers every question and becomes a response', async () => {
    const sample = await sampleOf(exercise)
    expect(Object.keys(sample)).toEqual(asks(exercise).map(each => each.id))
    expect(answersSchema(exercise).parse(sample)).toEqual(sample)
    const observations = partsOf(exercise).flatMap(part => {
      const asked = asks(exercise, part).map(each => each.id)
      const own = Object.entries(sample).filter(([id]) => asked.includes(id))
      const response = outcomeOf(exercise, part, Object.fromEntries(own))
      if (response instanceof Error) throw response
      expect(response.answers.map(each => each.stepId)).toEqual(asked)
      return response.observations
    })
    expect(observations.map(each => each.name).sort()).toEqual(
      exercise.observes.map(each => each.name).sort(),
    )
    for (const { value, low, high } of observations) {
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(high)
    }
  })

  test.each(asks(exercise).map(each => [each.id, each] as const))(
    'hostile answers to %s are refused',
    (id, asked) => {
      const answers = answersSchema(exercise)
      const draft = draftSchema(exercise)
      for (const value of hostile(asked)) {
        const sent = { [id]: { value, audience: asked.audience } }
        expect(answers.safeParse(sent).success, String(value)).toBe(false)
        expect(draft.safeParse(sent).success, `draft ${String(value)}`).toBe(false)
      }
      const allowed = { value: null, audience: asked.audience }
      expect(answers.safeParse({ [id]: allowed }).success).toBe(true)
      for (const sent of [null, 5, 'x', [], {}, { value: null }, { ...allowed, audience: 'everyone' }]) {
        expect(answers.safeParse({ [id]: sent }).success, JSON.stringify(sent)).toBe(false)
      }
      expect(answers.safeParse({ [id]: { ...allowed, note: 'x' } }).success).toBe(false)
    },
  )

  test('steps that nobody asked for are refused', () => {
    const screens = [...exercise.steps, ...(exercise.script ?? []), ...(exercise.after ?? [])]
    const silent = screens.filter(each => !('audience' in each)).map(each => each.id)
    const inherited = JSON.parse('{"__proto__": {"value": 1, "audience": "me"}}')
    const sent = [...silent, 'other', 'constructor', ''].map(each => ({
      [each]: { value: 1, audience: 'me' },
    }))
    for (const each of [...sent, inherited, null, [], 'x']) {
      expect(answersSchema(exercise).safeParse(each).success, JSON.stringify(each)).toBe(false)
      expect(draftSchema(exercise).safeParse(each).success, JSON.stringify(each)).toBe(false)
    }
  })

  test('whatever is sent becomes a response or a problem, and the same on a retry', () => {
    const ids = fc.constantFrom(...asks(exercise).map(each => each.id), 'other')
    const value = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.string({ unit: 'binary' }), fc.jsonValue())
    const audience = fc.constantFrom('me', 'therapist', 'couple', 'all')
    const sent = fc.oneof(fc.dictionary(ids, fc.record({ value, audience }), { maxKeys: 2 }), fc.jsonValue())
    fc.assert(
      fc.property(sent, answers => {
        for (const part of partsOf(exercise)) {
          const outcome = outcomeOf(exercise, part, answers)
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Problem)
          else expect(outcomeOf(exercise, part, resent(outcome.answers))).toEqual(outcome)
        }
      }),
      { numRuns: 300, seed: 20260304 },
    )
  })

  test('says everything in both languages, and not the same', () => {
    for (const { en, es } of texts(exercise)) {
      expect(es.toLowerCase(), en).not.toBe(en.toLowerCase())
      expect(es.includes('¿'), es).toBe(es.includes('?'))
      for (const each of [en, es]) expect(each, each).not.toMatch(/ {2}|^\s|\s$| - |\.\.\./)
    }
  })

  test('uses none of the words that blame, count or leave somebody out', () => {
    expect(texts(exercise).flatMap(each => [...bannedIn(each.en, 'en'), ...bannedIn(each.es, 'es')])).toEqual(
      [],
    )
  })

  test('reads easily: no text above grade 8, the whole at most 7', () => {
    const english = texts(exercise).map(each => localise(each, 'en', names))
    for (const each of english.filter(measurable)) expect(readingGrade(each), each).toBeLessThanOrEqual(8)
    expect(
      readingGrade(english.map(each => (/[.?!]$/.test(each) ? each : `${each}.`)).join(' ')),
    ).toBeLessThanOrEqual(7)
  })

  test('takes about the minutes that it says', () => {
    const { steps, script = [], after = [] } = exercise
    const least = seconds([...steps, ...after], briskly) + talking(script, briskly)
    const most = seconds([...steps, ...after], slowly) + talking(script, slowly)
    expect(exercise.minutes).toBeGreaterThanOrEqual(Math.floor(least / 60))
    expect(exercise.minutes).toBeLessThanOrEqual(Math.ceil(most / 60) + 1)
  })

  test('every scale has two different ends, and a private word is not offered', () => {
    for (const each of asks(exercise)) {
      if (each.kind === 'scale') expect(each.lowLabel).not.toEqual(each.highLabel)
      if (each.kind === 'scale') expect(each.low).toBeLessThan(each.high)
    }
    for (const each of asks(exercise, 'together')) expect(each.audiences, each.id).not.toContain('couple')
    for (const each of asks(exercise, 'together')) expect(each.audiences, each.id).toContain('therapist')
  })

  test('takes the two through on one phone with nothing private on it, and asks for both beforehand', () => {
    const { script, together, after, pace } = exercise
    if (script) expect(together).toBe(true)
    if (pace) expect(together).toBe(true)
    if (after) expect(asks(exercise, 'together').length).toBeLessThanOrEqual(6)
    for (const each of texts(script)) expect(each.en + each.es).not.toMatch(/\{partner\}/)
  })
})

function outcomeOf(exercise: Definition, part: Part, answers: unknown): Response | Error {
  try {
    return decideResponse({
      definition: exercise,
      part,
      answers,
      occurrence,
      today: occurrence.dueOn,
      already: false,
    })
  } catch (error) {
    return error as Error
  }
}

function resent(answers: DecidedAnswer[]): Answers {
  return Object.fromEntries(
    answers.map(each => {
      const written = each.kind === 'list' ? (each.text?.split('\n') ?? null) : each.text
      return [each.stepId, { value: each.number ?? each.choice ?? written, audience: each.audience }]
    }),
  )
}

function hostile(asked: AskStep): unknown[] {
  const never = [{}, { value: 1 }, [], [1], true, Number.NaN, Number.POSITIVE_INFINITY]
  const notANumber = ['5', '1e3', '', 'NaN', 5.5, 1e3]
  switch (asked.kind) {
    case 'scale':
      return [...never, ...notANumber, asked.low - 1, asked.high + 1]
    case 'minutes':
      return [...never, ...notANumber, -1, asked.max + 1]
    case 'choice':
      return [...never, 0, '', 'other', 'constructor', '__proto__', asked.options[0]?.label.en]
    case 'text':
      return [...never, 5, 'x'.repeat(asked.maxLength + 1), 'a\0b']
    case 'list': {
      const lists = [['a\0b'], ['x'.repeat(asked.maxLength + 1)], Array(asked.max + 1).fill('x'), [5], [null]]
      return [...never.filter(each => !(Array.isArray(each) && each.length === 0)), 'x', 5, ...lists]
    }
  }
}

/** Under a dozen words one long word decides the grade. */
function measurable(sentence: string): boolean {
  return sentence.split(/\s+/).length >= 12
}

type Tempo = { line: number; lines: number; talk: number; screen: number; open: number }

const briskly: Tempo = { line: 0, lines: 0, talk: 0.6, screen: 0, open: 0 }
const slowly: Tempo = { line: 30, lines: 90, talk: 1.5, screen: 90, open: 20 * 60 }

/** Reading at 240 words a minute and three seconds a tap; writing as said, in seconds a field. */
function seconds(steps: readonly Step[], tempo: Tempo): number {
  const words = texts(steps).flatMap(each => each.en.split(/\s+/)).length
  return steps.reduce((sum, each) => sum + doing(each, tempo), words / 4)
}

function doing(each: Step, tempo: Tempo): number {
  switch (each.kind) {
    case 'tell':
      return 0
    case 'open':
      return tempo.open
    case 'breathe':
      return each.seconds
    case 'ground':
      return 60
    case 'text':
      return each.long ? tempo.lines : tempo.line
    case 'list':
      return each.max * tempo.line
    default:
      return 3
  }
}

/** A turn may be shorter or longer than its guide; every screen takes a moment to settle into. A deck is not read. */
function talking(script: readonly ScriptStep[], tempo: Tempo): number {
  const timed = (each: ScriptStep) =>
    each.kind === 'turn' || each.kind === 'hold'
      ? each.minutes * 60 * tempo.talk
      : each.kind === 'breathe'
        ? each.seconds
        : 0
  return script.reduce((sum, each) => sum + timed(each) + tempo.screen, 0)
}
