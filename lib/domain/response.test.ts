import { describe, expect, test } from 'vitest'
import { appreciation } from './exercises/appreciation/definition.ts'
import { boundaries } from './exercises/boundaries/definition.ts'
import { caredFor } from './exercises/cared-for/definition.ts'
import { eveningCheckIn } from './exercises/evening-check-in/definition.ts'
import { asks, type Definition } from './exercises/exercise.ts'
import { negotiables } from './exercises/negotiables/definition.ts'
import { themeDailyJoys } from './exercises/theme-daily-joys/definition.ts'
import { exerciseOf } from './measures/exercise.ts'
import { phq9 } from './measures/phq.ts'
import { Problem } from './problem.ts'
import { answersSchema, decideResponse, draftSchema, resumeAt } from './response.ts'

const occurrence = { dueOn: '2026-03-04', opensOn: '2026-03-04', closesOn: '2026-03-05' }
const one = { closeness: { value: 6, audience: 'therapist' } }

function decide(change: Partial<Parameters<typeof decideResponse>[0]> = {}) {
  return decideResponse({
    definition: eveningCheckIn,
    part: 'alone',
    answers: one,
    occurrence,
    today: '2026-03-04',
    already: false,
    ...change,
  })
}

function problem(change: Parameters<typeof decide>[0]): Problem {
  try {
    decide(change)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('what is stored', () => {
  test('given answers in the order of the steps, skipped ones left out', () => {
    const { answers } = decide({
      answers: {
        keep: { value: '  Tea on the balcony.\n', audience: 'couple' },
        tension: { value: null, audience: 'therapist' },
        tried: { value: 'both', audience: 'therapist' },
        closeness: { value: 0, audience: 'me' },
      },
    })
    expect(answers).toEqual([
      { stepId: 'closeness', kind: 'scale', audience: 'me', number: 0, choice: null, text: null },
      { stepId: 'tried', kind: 'choice', audience: 'therapist', number: null, choice: 'both', text: null },
      {
        stepId: 'keep',
        kind: 'text',
        audience: 'couple',
        number: null,
        choice: null,
        text: 'Tea on the balcony.',
      },
    ])
  })

  test('an observation inherits the audience of its answer; a zero is a number, a skip is none', () => {
    const { observations } = decide({
      answers: { closeness: { value: 0, audience: 'me' }, tried: { value: 'both', audience: 'therapist' } },
    })
    expect(observations).toEqual([
      {
        stepId: 'closeness',
        name: 'closeness',
        label: { en: 'Closeness', es: 'Cercanía' },
        low: 0,
        high: 10,
        favourable: 'higher',
        day: '2026-03-04',
        value: 0,
        audience: 'me',
      },
      expect.objectContaining({ name: 'tried', value: 2, audience: 'therapist' }),
    ])
  })

  test('a choice is scored by its definition, and an option without a score observes nothing', () => {
    const unscored: Definition = {
      ...themeDailyJoys,
      observes: themeDailyJoys.observes.map(each => (each.scores ? { ...each, scores: { yes: 1 } } : each)),
    }
    const answers = { done: { value: 'partly', audience: 'therapist' } }
    expect(decide({ definition: themeDailyJoys, part: 'together', answers }).observations[0]?.value).toBe(0.5)
    expect(decide({ definition: unscored, part: 'together', answers }).observations).toEqual([])
  })

  test('what both may read is an offer: alone it arrives, in a mutual exercise it waits for the other', () => {
    const given = { noticed: { value: 'You called.', audience: 'couple' } }
    expect(decide({ definition: appreciation, answers: given }).offers).toEqual([
      { stepId: 'noticed', kind: 'plain' },
    ])
    const mutual = {
      moment: { value: 'Tea.', audience: 'couple' },
      wish: { value: 'A walk.', audience: 'therapist' },
    }
    expect(decide({ definition: caredFor, answers: mutual }).offers).toEqual([
      { stepId: 'moment', kind: 'mutual' },
    ])
    expect(decide().offers).toEqual([])
  })
})

describe('a list', () => {
  const asked = negotiables.steps.find(each => each.kind === 'list')!
  const listed = (value: unknown) =>
    decide({ definition: negotiables, answers: { [asked.id]: { value, audience: 'therapist' } } })

  test('is stored line by line, without the empty ones', () => {
    expect(listed([' Sunday mornings ', '', 'Sleep']).answers).toMatchObject([
      { stepId: asked.id, kind: 'list', text: 'Sunday mornings\nSleep', number: null, choice: null },
    ])
  })

  test('is a skip when nothing is on it, and one line is one line', () => {
    expect(() => listed(['', '  '])).toThrow(/nothing-answered/)
    expect(() => listed(['two\nlines'])).toThrow(/answers/)
    expect(() => listed('a text')).toThrow(/answers/)
  })
})

test('no more is shown to the other at a time than the exercise says', () => {
  const asked = asks(boundaries).filter(each => each.kind === 'choice')
  const shown = (count: number) =>
    Object.fromEntries(
      asked.slice(0, count).map(each => [each.id, { value: each.options[0]!.id, audience: 'couple' }]),
    )
  expect(decide({ definition: boundaries, answers: shown(3) }).offers).toHaveLength(3)
  expect(() => decide({ definition: boundaries, answers: shown(4) })).toThrow(/too-many-offered/)
})

test('a private word counts for the day on which it is said, however long it was due', () => {
  const seven = { value: 7, audience: 'therapist' }
  const asked = { definition: themeDailyJoys, part: 'together', answers: { helpful: seven } } as const
  const window = { dueOn: '2026-03-04', opensOn: '2026-03-04', closesOn: null }
  for (const today of ['2026-03-04', '2026-03-09', '2026-05-01']) {
    expect(decide({ ...asked, occurrence: window, today })).toMatchObject({
      day: today,
      late: false,
      observations: [{ name: 'helpful', day: today }],
    })
  }
})

test('the parts of a prepared exercise are answered apart', () => {
  const first = { wish: { value: 'A walk.', audience: 'therapist' } }
  expect(() => decide({ definition: negotiables, part: 'together', answers: first })).toThrow(/answers/)
  const word = { helpful: { value: 6, audience: 'therapist' } }
  expect(() => decide({ definition: negotiables, answers: word })).toThrow(/answers/)
  expect(decide({ definition: negotiables, part: 'together', answers: word }).observations).toMatchObject([
    { name: 'helpful', value: 6 },
  ])
})

describe('the day', () => {
  const week = { dueOn: '2026-03-08', opensOn: '2026-03-02', closesOn: null }
  test.each([
    ['on the due day', occurrence, '2026-03-04', '2026-03-04', false],
    ['yesterday filled in', occurrence, '2026-03-05', '2026-03-04', true],
    ['ahead of the due day', week, '2026-03-05', '2026-03-05', false],
    ['long after, where nothing closes', week, '2026-04-30', '2026-03-08', true],
  ])('%s', (_, window, today, day, late) => {
    const response = decide({ occurrence: window, today })
    expect(response).toMatchObject({ day, late })
    expect(response.observations.map(each => each.day)).toEqual([day])
  })
})

describe('what is refused', () => {
  test.each([
    ['a day that closed', { today: '2026-03-06' }, 'invalid', 'day-closed'],
    ['a day to come', { today: '2026-03-03' }, 'invalid', 'day-not-yet'],
    ['a second response', { already: true }, 'conflict', 'already-answered'],
    [
      'a second one on a day that closed',
      { already: true, today: '2026-03-06' },
      'conflict',
      'already-answered',
    ],
    ['nothing', { answers: {} }, 'invalid', 'nothing-answered'],
    ['only skips', { answers: { keep: { value: ' \n ', audience: 'me' } } }, 'invalid', 'nothing-answered'],
    ['no object', { answers: null }, 'invalid', 'answers'],
  ] as const)('%s', (_, change, code, reason) => {
    expect(problem(change)).toMatchObject({ code, reason })
  })

  test('says which steps, never what was written there', () => {
    const secret = 'secret'.repeat(200)
    const refused = problem({
      answers: {
        ...one,
        tension: { value: 11, audience: 'therapist' },
        keep: { value: secret, audience: 'me' },
        [secret]: { value: 1, audience: 'me' },
      },
    })
    expect(refused).toMatchObject({
      code: 'invalid',
      reason: 'answers',
      detail: { steps: ['tension', 'keep'] },
    })
    expect(JSON.stringify(refused) + refused.message).not.toContain('secret')
  })

  test('a private word offered to the other', () => {
    const answers = { 'felt-heard': { value: 3, audience: 'couple' } }
    expect(problem({ definition: themeDailyJoys, part: 'together', answers })).toMatchObject({
      detail: { steps: ['felt-heard'] },
    })
    expect(draftSchema(themeDailyJoys).safeParse(answers).success).toBe(false)
  })
})

describe('texts', () => {
  const written = (value: string) =>
    answersSchema(eveningCheckIn).parse({ keep: { value, audience: 'me' } }).keep?.value

  test('are composed, trimmed and counted after that', () => {
    expect(written('  man\u0303ana ')).toBe('ma\u00f1ana')
    expect(written(`${' '.repeat(50)}${'n\u0303'.repeat(500)}`)).toBe('\u00f1'.repeat(500))
    expect(() => written('x'.repeat(501))).toThrow()
  })

  test('survive storage: half an emoji is replaced, emptied is skipped', () => {
    expect(written('good \ud83d')).toBe('good \ufffd')
    expect(written('\u00a0 ')).toBeNull()
  })
})

describe('a draft', () => {
  test('comes back as it was typed, and may hold a reader without a text', () => {
    const typed = {
      keep: { value: 'and then ', audience: 'me' },
      closeness: { audience: 'couple' },
      tension: {},
    }
    expect(draftSchema(eveningCheckIn).parse(typed)).toEqual(typed)
    expect(draftSchema(eveningCheckIn).parse({})).toEqual({})
  })

  test.each([
    ['nothing yet: from the first word', caredFor, {}, 0],
    ['after the first answer', caredFor, { moment: { value: 'Tea' } }, 2],
    ['a skip is behind us', caredFor, { moment: { value: null } }, 2],
    ['a reader chosen is not an answer', caredFor, { moment: { audience: 'me' } }, 0],
    [
      'a gap left by going back comes first',
      eveningCheckIn,
      { closeness: { value: 1 }, tension: { value: 2 } },
      1,
    ],
    ['nothing left', appreciation, { noticed: { value: 'You called.' } }, 2],
  ] as const)('%s', (_, exercise, draft, index) => {
    expect(resumeAt(exercise, 'alone', draft)).toBe(index)
  })

  test('goes on with what is to be read before the next question', () => {
    const [how, moment, wish] = caredFor.steps
    const interrupted = { steps: [moment, how, wish].filter(each => each !== undefined) }
    expect(resumeAt(interrupted, 'alone', { moment: { value: 'Tea' } })).toBe(1)
  })
})

describe('a measure', () => {
  const definition = exerciseOf(phq9)
  const chosen = (...options: string[]) =>
    Object.fromEntries(options.map((value, index) => [`phq-${index + 1}`, { value, audience: 'therapist' }]))

  test('becomes its answers and one number, and a flag where an item wants one', () => {
    const response = decide({ definition, answers: chosen(...Array(8).fill('o0'), 'o1') })
    expect(response.answers).toHaveLength(9)
    expect(response.observations).toMatchObject([{ name: 'phq-9', value: 1, audience: 'therapist' }])
    expect(response.flags).toEqual([{ kind: 'measure-critical', item: 'phq-9' }])
    expect(decide({ definition, answers: chosen(...Array(9).fill('o0')) }).flags).toEqual([])
    expect(decide().flags).toEqual([])
  })

  test('answered in part is kept without a number', () => {
    const response = decide({ definition, answers: chosen('o3', 'o3') })
    expect(response.answers).toHaveLength(2)
    expect(response.observations).toEqual([])
  })

  test('an answer outside its options, and another reader, are refused', () => {
    for (const each of ['o4', 'o', '3', 'Nearly every day'])
      expect(problem({ definition, answers: chosen('o0', each) })).toMatchObject({
        reason: 'answers',
        detail: { steps: ['phq-2'] },
      })
    for (const audience of ['me', 'couple'])
      expect(problem({ definition, answers: { 'phq-1': { value: 'o0', audience } } }).reason).toBe('answers')
  })
})
