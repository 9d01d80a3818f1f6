import fc from 'fast-check'
import type { Slot } from './access.ts'
import { today } from './brief.fixture.ts'
import type { BriefInput } from './brief.ts'
import type { BriefMeasure } from './brief-measures.ts'
import { addDays } from './calendar.ts'
import type { Measure } from './measures/measure.ts'
import { findMeasure } from './measures/registry.ts'

/** What properties of briefs and caseload rows draw their couples from. */

export const day = fc.integer({ min: 0, max: 90 }).map(ago => addDays(today, -ago))
export const series = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.integer())
  .map(([length, slope, seed]) =>
    Array.from({ length }, (_, index) => ({
      day: addDays(today, index + 1 - length),
      value: 5 + slope * index + (((seed >>> (index % 24)) & 3) - 1.5),
    })),
  )
const slot = fc.constantFrom<Slot>('A', 'B')
export const both = <T>(each: fc.Arbitrary<T>) => fc.record({ A: each, B: each })
const completion = fc.oneof(
  fc.constant('not-started' as const),
  fc.record({ done: fc.integer({ min: 0, max: 5 }), due: fc.integer({ min: 5, max: 7 }) }),
  fc.constant({ done: 6, due: 6 }),
)
const observation = (name: string) =>
  fc.record({
    name: fc.constant(name),
    low: fc.constant(0),
    high: fc.constant(10),
    favourable: fc.constantFrom('higher' as const, 'lower' as const),
    series: both(series),
  })

const observed = fc
  .tuple(observation('closeness'), observation('tension'), observation('closeness-guess'))
  .map(([closeness, tension, guess]) => [closeness, tension, { ...guess, guesses: 'closeness' }])

/** Some totals of each, by any of its rules: one where higher is better and one where lower is. */
export const measured: fc.Arbitrary<BriefMeasure[]> = fc
  .subarray(['csi-16', 'phq-9'])
  .chain(ids => fc.tuple(...ids.map(id => totalsOf(findMeasure(id)!))))

function totalsOf(measure: Measure): fc.Arbitrary<BriefMeasure> {
  const administration = fc.record({
    day,
    total: fc.option(fc.integer({ min: measure.range.low, max: measure.range.high }), { freq: 9 }),
    status: fc.constant('complete' as const),
    missing: fc.constant(0),
  })
  return fc.record({
    name: fc.constant(measure.id),
    measure: fc.constant(measure),
    rule: fc.constantFrom(...measure.change),
    administrations: both(fc.uniqueArray(administration, { maxLength: 4, selector: each => each.day })),
  })
}

/** Any couple's brief, whatever was answered, given and recorded. */
export const anyBrief: fc.Arbitrary<BriefInput> = fc.record({
  today: fc.constant(today),
  closedOn: fc.option(day, { freq: 5 }),
  startsOn: fc.option(day),
  since: fc.option(day),
  appointments: fc.integer({ min: 0, max: 9 }),
  flags: fc.array(
    fc.record({
      id: fc.uuid(),
      partner: slot,
      raisedOn: day,
      item: fc.constantFrom(null, { measure: 'phq-9', place: 9, op: 'above' as const, bound: 0 }),
    }),
    { maxLength: 2 },
  ),
  referrals: fc.array(fc.record({ id: fc.uuid(), partner: slot, recordedOn: day, askAgainOn: day }), {
    maxLength: 2,
  }),
  partners: both(
    fc.record({
      askedAlone: fc.option(
        fc.record({ kind: fc.constantFrom('asked' as const, 'reason' as const), on: day }),
      ),
      quietSince: fc.option(day),
      joined: fc.boolean(),
    }),
  ),
  topics: fc.array(
    fc.record({
      id: fc.uuid(),
      partner: slot,
      text: fc.constant('words'),
      audience: fc.constantFrom('therapist' as const, 'couple' as const),
      day,
    }),
    { maxLength: 3 },
  ),
  assignments: fc.array(
    fc.record({
      id: fc.uuid(),
      isOlder: fc.boolean(),
      partners: both(
        fc.record({
          completion,
          helpful: fc.array(fc.constantFrom(0, 5, 7, 8, 10), { maxLength: 3 }),
          reasons: fc.array(fc.constantFrom('no-time' as const, 'we-argued' as const), { maxLength: 2 }),
        }),
      ),
    }),
    { maxLength: 3 },
  ),
  outcome: fc.constantFrom('closeness', 'closeness', 'csi-16'),
  outcomeSince: fc.option(day),
  observations: fc.oneof({ weight: 5, arbitrary: observed }, { weight: 1, arbitrary: fc.constant([]) }),
  measures: measured,
  pace: fc.array(
    fc.record({
      ladder: fc.constant('touch' as const),
      level: fc.integer({ min: 0, max: 5 }),
      top: fc.constant(5),
      ceiling: fc.integer({ min: 0, max: 5 }),
      asking: fc.boolean(),
      said: both(
        fc.option(fc.record({ answer: fc.constantFrom('ready' as const, 'stay' as const), on: day })),
      ),
      released: fc.option(fc.integer({ min: 1, max: 5 })),
      mayRise: fc.boolean(),
    }),
    { maxLength: 1 },
  ),
  agreements: fc.array(
    fc.record({ id: fc.uuid(), kind: fc.constantFrom('conflict' as const, 'goals' as const), reviewOn: day }),
    { maxLength: 2 },
  ),
})
