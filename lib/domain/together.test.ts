import { describe, expect, test } from 'vitest'
import { findExercise } from './exercises/registry.ts'
import type { ScriptStep } from './exercises/script.ts'
import { advance, begin, mayAdd, maySwapOpener, speakerOf, spentBy, standingChoice } from './together.ts'
import { airtime, talked } from './together-airtime.ts'
import type { TogetherEvent, TogetherState } from './together-state.ts'

const at = Date.UTC(2026, 10, 21, 20)
const minute = 60_000
const script = findExercise('mirroring')!.script!

/** Events a minute apart, so that a timer that runs has something to show. */
function play(
  steps: readonly ScriptStep[],
  events: readonly Said[],
  from = begin(steps, 'A'),
): TogetherState {
  return events.reduce<TogetherState>(
    (state, event, index) => advance(steps, state, { at: at + index * minute, ...event } as TogetherEvent),
    from,
  )
}

type Said = { kind: TogetherEvent['kind']; [more: string]: unknown }

const next: Said = { kind: 'next' }
const firstTurn = play(script, [next, next])

describe('the way through', () => {
  test('begins with whoever opens, and passes the turn at every swap', () => {
    expect(script[firstTurn.step]?.id).toBe('first-turn')
    expect(speakerOf(firstTurn)).toBe('A')
    const second = play(script, [next, { kind: 'heard', answer: 'yes' }, next], firstTurn)
    expect(script[second.step]?.id).toBe('second-turn')
    expect(speakerOf(second)).toBe('B')
    expect(speakerOf(play(script, [{ kind: 'back' }], second))).toBe('A')
  })

  test('a skipped swap still passes the turn: nobody speaks twice', () => {
    const swap = play(script, [next, { kind: 'skip' }], firstTurn)
    expect(script[swap.step]?.kind).toBe('swap')
    const second = play(script, [{ kind: 'skip' }], swap)
    expect(speakerOf(second)).toBe('B')
    expect(second.skipped).toEqual(['first-mirror', 'swap'])
    const done = play(script, [{ kind: 'back' }, next], second)
    expect(done.skipped).toEqual(['first-mirror'])
  })

  test('ends after the last step, and then nothing moves it', () => {
    const end = play(script, Array(script.length).fill({ kind: 'skip' }))
    expect([end.finished, end.step]).toEqual([true, script.length])
    for (const kind of ['back', 'next', 'ground'] as const) {
      expect(advance(script, end, { kind, at })).toBe(end)
    }
    expect(advance(script, end, { kind: 'pause', minutes: 5, at })).toBe(end)
  })

  test('the opener may change hands until somebody has begun to speak', () => {
    expect(play(script, [{ kind: 'swap-opener' }], firstTurn).opener).toBe('B')
    const speaking = play(script, [{ kind: 'start' }], firstTurn)
    expect(maySwapOpener(script, speaking)).toBe(false)
    expect(advance(script, speaking, { kind: 'swap-opener', at })).toBe(speaking)
    const backAgain = play(script, [next, { kind: 'back' }, { kind: 'back' }], firstTurn)
    expect(maySwapOpener(script, backAgain)).toBe(false)
  })
})

describe('saying it back', () => {
  const mirror = play(script, [next], firstTurn)
  const said = (...answers: string[]) =>
    play(
      script,
      answers.map(answer => ({ kind: 'heard', answer })),
      mirror,
    )

  test('yes goes on; almost and not yet ask for another round, at most three', () => {
    expect(said('yes')).toMatchObject({ step: mirror.step + 1, rounds: { 'first-mirror': 1 } })
    expect(said('almost')).toMatchObject({ step: mirror.step, rounds: { 'first-mirror': 1 } })
    expect(said('almost', 'not-yet')).toMatchObject({ step: mirror.step, rounds: { 'first-mirror': 2 } })
    expect(said('almost', 'not-yet', 'not-yet')).toMatchObject({
      step: mirror.step + 1,
      rounds: { 'first-mirror': 3 },
      skipped: [],
    })
  })

  test('coming back to it after three rounds is no fourth', () => {
    const again = play(
      script,
      [{ kind: 'back' }, { kind: 'heard', answer: 'not-yet' }],
      said('almost', 'almost', 'almost'),
    )
    expect(again).toMatchObject({ step: mirror.step + 1, rounds: { 'first-mirror': 3 } })
  })

  test('it is answered or skipped, never passed by', () => {
    expect(advance(script, mirror, { kind: 'next', at })).toBe(mirror)
  })
})

describe('timers', () => {
  test('never end a step, and count what was spent over stops, pauses and the way back', () => {
    const spoken = play(
      script,
      [{ kind: 'start' }, { kind: 'stop' }, { kind: 'start' }, { kind: 'pause', minutes: 5 }],
      firstTurn,
    )
    expect(spoken.timer).toEqual({ startedAt: null, spentMs: 2 * minute, minutes: 3 })
    expect(play(script, [{ kind: 'start' }], firstTurn).step).toBe(firstTurn.step)
    const left = play(script, [{ kind: 'start' }, next], firstTurn)
    expect(left.spent).toEqual({ 'first-turn': minute })
    expect(play(script, [{ kind: 'back' }], left).timer).toEqual({
      startedAt: null,
      spentMs: minute,
      minutes: 3,
    })
  })

  test('a phone that was put away and a clock that was set back count neither nights nor backwards', () => {
    expect(spentBy({ startedAt: at, spentMs: 5 }, at + 9 * 60 * minute)).toBe(120 * minute)
    expect(spentBy({ startedAt: at, spentMs: 5 }, at - minute)).toBe(5)
  })

  test('minutes of talk go to whose turn it was', () => {
    const spoken = play(
      script,
      [{ kind: 'start' }, next, { kind: 'skip' }, next, { kind: 'start' }, { kind: 'stop' }],
      firstTurn,
    )
    expect(talked(script, spoken)).toEqual({ A: minute, B: minute })
  })
})

describe('equal airtime', () => {
  test('what the first was given on top, the second begins with', () => {
    const longer = play(script, [{ kind: 'more', minutes: 2 }], firstTurn)
    expect(longer.timer?.minutes).toBe(5)
    const second = play(script, [next, { kind: 'skip' }, next], longer)
    expect(second.timer?.minutes).toBe(5)
    expect(airtime(script, second)).toEqual({ A: 5, B: 5 })
  })

  test('the last turn does not grow: nobody could follow', () => {
    const second = play(script, [next, { kind: 'skip' }, next], firstTurn)
    expect(mayAdd(script, second)).toBe(0)
    expect(advance(script, second, { kind: 'more', minutes: 1, at })).toBe(second)
  })

  test('minutes added on the way back reach the turn that was already there', () => {
    const back = play(
      script,
      [next, { kind: 'skip' }, next, { kind: 'back' }, { kind: 'back' }, { kind: 'back' }],
      firstTurn,
    )
    const second = play(script, [{ kind: 'more', minutes: 15 }, next, { kind: 'skip' }, next], back)
    expect(second.timer?.minutes).toBe(18)
  })

  test('a hold grows up to its most', () => {
    const text = { en: 'x', es: 'x' }
    const holding: ScriptStep[] = [{ kind: 'hold', id: 'sit', prompt: text, minutes: 5, most: 8 }]
    const longer = play(holding, [
      { kind: 'more', minutes: 2 },
      { kind: 'more', minutes: 2 },
      { kind: 'more', minutes: 1 },
    ])
    expect(longer.timer?.minutes).toBe(8)
    expect(longer.more).toEqual({ sit: 3 })
  })
})

describe('pausing', () => {
  test('for minutes or until a time tomorrow, from a step, from grounding and from the recap', () => {
    const paused = play(script, [{ kind: 'pause', minutes: 20 }], firstTurn)
    expect(paused.aside).toEqual({ kind: 'pause', askedAt: at, until: at + 20 * minute })
    const tomorrow = at + 20 * 60 * minute
    expect(play(script, [{ kind: 'pause-until', until: tomorrow }], paused).aside).toMatchObject({
      until: tomorrow,
    })
    for (const until of [at, at - 1, at + 49 * 60 * minute]) {
      expect(advance(script, firstTurn, { kind: 'pause-until', at, until })).toBe(firstTurn)
    }
    expect(play(script, [{ kind: 'ground' }, { kind: 'pause', minutes: 5 }], firstTurn).aside?.kind).toBe(
      'pause',
    )
    expect(play(script, [{ kind: 'return' }, { kind: 'pause', minutes: 5 }], paused).aside?.kind).toBe(
      'pause',
    )
  })

  test('leads back through a recap to the same step and the same time; nothing moves meanwhile', () => {
    const speaking = play(script, [{ kind: 'start' }, { kind: 'stop' }], firstTurn)
    const paused = play(script, [{ kind: 'pause', minutes: 5 }], speaking)
    for (const kind of ['next', 'back', 'skip', 'start', 'resume'] as const) {
      expect(advance(script, paused, { kind, at })).toBe(paused)
    }
    const recap = play(script, [{ kind: 'return' }], paused)
    expect(recap.aside).toEqual({ kind: 'recap' })
    expect(play(script, [{ kind: 'resume' }], recap)).toEqual({ ...speaking, pauses: 1 })
  })

  test('grounding leads back to where it was asked for', () => {
    expect(play(script, [{ kind: 'ground' }, { kind: 'resume' }], firstTurn)).toEqual(firstTurn)
    const paused = play(script, [{ kind: 'pause', minutes: 5 }], firstTurn)
    expect(play(script, [{ kind: 'ground' }, { kind: 'resume' }], paused)).toEqual(paused)
  })
})

describe('what is written down', () => {
  const text = { en: 'x', es: 'x' }
  const writing: ScriptStep[] = [
    {
      kind: 'choose',
      id: 'deck',
      prompt: text,
      options: [
        { id: 'tea', label: text },
        { id: 'walk', label: text },
      ],
    },
    { kind: 'agree', id: 'deal', prompt: text, agreement: 'compromise', maxLength: 10 },
    { kind: 'when', id: 'again', prompt: text },
    { kind: 'close', id: 'moment', prompt: text },
  ]

  test('a choice or a pass opens the way; only what is on the table can be chosen', () => {
    const start = begin(writing, 'B')
    expect(advance(writing, start, { kind: 'next', at })).toBe(start)
    expect(advance(writing, start, { kind: 'choose', option: 'cake', at })).toBe(start)
    const chosen = play(writing, [{ kind: 'choose', option: 'tea' }, next], start)
    expect(standingChoice(writing, chosen)).toEqual({ stepId: 'deck', option: 'tea' })
    const passed = play(writing, [{ kind: 'choose', option: null }, next], start)
    expect([passed.step, standingChoice(writing, passed)]).toEqual([1, null])
  })

  test('text, day and lines, each on its step alone', () => {
    const end = play(writing, [
      { kind: 'choose', option: null },
      next,
      { kind: 'write', text: 'a week each', reviewOn: null },
      { kind: 'write', text: 'one each', reviewOn: '2026-12-01' },
      { kind: 'line', slot: 'A', text: 'too early' },
      next,
      { kind: 'when', on: '2026-11-28', minute: 1200 },
      next,
      { kind: 'line', slot: 'A', text: 'the tea' },
      { kind: 'line', slot: 'B', text: 'x'.repeat(301) },
      next,
    ])
    expect(end).toMatchObject({
      written: { deal: { text: 'one each', reviewOn: '2026-12-01' } },
      when: { again: { on: '2026-11-28', minute: 1200 } },
      lines: { moment: { A: 'the tea', B: '' } },
      finished: true,
    })
    const again = { ...end, step: 2, finished: false }
    expect(play(writing, [{ kind: 'when', on: null, minute: null }], again).when).toEqual({})
  })
})
