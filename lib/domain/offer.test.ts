import { expect, test } from 'vitest'
import { asks, partsOf } from './exercises/exercise.ts'
import { exercises, findExercise } from './exercises/registry.ts'
import {
  announcedOpenings,
  audienceAfterWithdrawal,
  itemOf,
  mayWithdraw,
  offeredItem,
  offerTimes,
} from './offer.ts'
import { decideResponse } from './response.ts'

const rule = { undoMinutes: 30, openingMinute: 21 * 60, zone: 'Europe/Lisbon' }
const at = (instant: string) => new Date(instant)

test('every answer that may be offered reads whole on its own', async () => {
  for (const exercise of exercises) {
    const { sample } = await import(`./exercises/${exercise.slug}/sample.ts`)
    for (const part of partsOf(exercise)) {
      const asked = asks(exercise, part).map(each => each.id)
      const { answers } = decideResponse({
        definition: exercise,
        part,
        answers: Object.fromEntries(Object.entries(sample).filter(([id]) => asked.includes(id))),
        occurrence: { dueOn: '2026-03-04', opensOn: '2026-03-04', closesOn: null },
        today: '2026-03-04',
        already: false,
      })
      for (const answer of answers) {
        const item = itemOf(exercise, answer)
        expect(offeredItem.parse(JSON.parse(JSON.stringify(item)))).toEqual(item)
        expect(item.reading.kind).toBe(answer.kind === 'list' ? 'text' : answer.kind)
      }
    }
  }
})

test('a scale carries its ends, a choice its words', () => {
  const checkIn = findExercise('evening-check-in')!
  const none = { number: null, choice: null, text: null, audience: 'couple' as const }
  expect(itemOf(checkIn, { ...none, stepId: 'closeness', kind: 'scale', number: 7 }).reading).toMatchObject({
    number: 7,
    low: 0,
    high: 10,
    lowLabel: { en: 'Far apart' },
  })
  const weather = findExercise('weekly-reflection')!
  expect(itemOf(weather, { ...none, stepId: 'weather', kind: 'choice', choice: 'foggy' }).reading).toEqual({
    kind: 'choice',
    label: { en: 'Foggy', es: 'Niebla' },
  })
  expect(() => itemOf(checkIn, { ...none, stepId: 'nowhere', kind: 'text' })).toThrow('no step')
})

test('it opens at the first opening hour after the undo time', () => {
  expect(offerTimes(at('2026-03-04T20:29:59Z'), rule)).toEqual({
    undoUntil: at('2026-03-04T20:59:59Z'),
    opensAt: at('2026-03-04T21:00:00Z'),
  })
  expect(offerTimes(at('2026-03-04T20:30:00Z'), rule).opensAt).toEqual(at('2026-03-05T21:00:00Z'))
})

test('a form is told how long an answer still makes the opening, across a change of clocks', () => {
  expect(announcedOpenings(at('2026-03-28T20:00:00Z'), rule)).toEqual([
    { opensAt: at('2026-03-28T21:00:00Z'), leftMs: 30 * 60_000 },
    { opensAt: at('2026-03-29T20:00:00Z'), leftMs: 23.5 * 3_600_000 },
  ])
})

test('a plain offer is frozen at its hour, a mutual one when the other side is open too', () => {
  const opensAt = at('2026-03-04T21:00:00Z')
  const [before, after] = [at('2026-03-04T20:59:59Z'), opensAt]
  const may = (kind: string, now: Date, othersSideIsOpen: boolean) =>
    mayWithdraw({ kind, opensAt }, { now, othersSideIsOpen })
  expect([may('plain', before, false), may('plain', after, false)]).toEqual([true, false])
  expect([may('mutual', before, false), may('mutual', after, false), may('mutual', after, true)]).toEqual([
    true,
    true,
    false,
  ])
})

test('taken back, an answer goes to the therapist only where that was a choice', () => {
  expect(audienceAfterWithdrawal({})).toBe('therapist')
  expect(audienceAfterWithdrawal({ audiences: ['me', 'couple'] })).toBe('me')
})
