import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exercises } from './exercises/registry.ts'
import { advance, begin, speakerOf } from './together.ts'
import { airtime, slotAt } from './together-airtime.ts'
import { togetherState } from './together-schema.ts'
import type { TogetherEvent, TogetherState } from './together-state.ts'

const scripts = exercises.flatMap(each => (each.script ? [{ slug: each.slug, script: each.script }] : []))

type Tap = TogetherEvent extends infer Each ? (Each extends unknown ? Omit<Each, 'at'> : never) : never

const noon = Date.UTC(2026, 10, 21, 12)
const minute = 60_000

/** Mostly onwards, so that a run also comes to an end. */
const tap: fc.Arbitrary<Tap> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom<Tap>(
      { kind: 'next' },
      { kind: 'next' },
      { kind: 'heard', answer: 'yes' },
      { kind: 'choose', option: null },
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('back', 'skip', 'start', 'stop', 'swap-opener', 'ground', 'return', 'resume')
      .map((kind): Tap => ({ kind })),
  },
  fc.integer({ min: 1, max: 15 }).map((minutes): Tap => ({ kind: 'more', minutes })),
  fc.constantFrom('almost', 'not-yet').map((answer): Tap => ({ kind: 'heard', answer })),
  fc.constantFrom('A', 'B').map((slot): Tap => ({ kind: 'line', slot, text: 'tea' })),
  fc.constantFrom<Tap>(
    { kind: 'write', text: 'slowly', reviewOn: '2026-12-24' },
    { kind: 'when', on: '2026-12-01', minute: null },
    { kind: 'pause', minutes: 10 },
    { kind: 'pause-until', until: noon + 26 * 60 * minute },
  ),
)

/** A phone's clock may stand still, jump or go back. */
const taps = fc.array(fc.tuple(tap, fc.integer({ min: 0, max: 300 })), { maxLength: 90 })

describe.each(scripts)('property: $slug', ({ script }) => {
  const run = (check: (state: TogetherState) => void) =>
    fc.assert(
      fc.property(fc.constantFrom('A', 'B'), taps, (opener, events) => {
        let state = begin(script, opener)
        for (const [each, minutes] of events) {
          state = advance(script, state, { ...each, at: noon + minutes * minute })
        }
        check(state)
      }),
      { numRuns: 60 },
    )

  test('always a state of this script that survives being stored, with the right speaker', () => {
    const schema = togetherState(script)
    run(state => {
      expect(schema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
      expect(speakerOf(state)).toBe(slotAt(script, state.step, state.opener))
    })
  })

  test('both are given the same minutes, however it was walked through', () => {
    run(state => {
      const { A, B } = airtime(script, state)
      expect(A).toBe(B)
    })
  })

  test('a pause and the way back change nothing but the count of pauses', () => {
    run(state => {
      if (state.finished || state.aside !== null) return
      const later = noon + 310 * minute
      const still = advance(script, state, { kind: 'stop', at: noon + 300 * minute })
      const paused = advance(script, still, { kind: 'pause', minutes: 5, at: later })
      const back = advance(script, paused, { kind: 'return', at: later })
      expect(advance(script, back, { kind: 'resume', at: later })).toEqual({
        ...still,
        pauses: still.pauses + 1,
      })
    })
  })
})
