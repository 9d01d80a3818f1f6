import pg from 'pg'
import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { csi16 } from '#lib/domain/measures/csi.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { listJointNumbers } from './joint-numbers.ts'
import { listPending, withdrawOffer } from './offers.ts'
import { listOwnNumbers } from './own-numbers.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

const database = useTestDatabase()
const evening = '2026-03-04T19:00:00Z'
const atOpening = '2026-03-04T21:00:00Z'
const clock = useTestClock(evening)

async function asSuperuser(sql: string, values: readonly unknown[]): Promise<void> {
  const superuser = new pg.Client({ connectionString: database.adminUrl })
  await superuser.connect()
  await superuser.query(sql, [...values])
  await superuser.end()
}

/** The evening check-in, given to both for one day; `mode` as a copy of a clinician's own could have it. */
async function cast(mode: 'each' | 'mutual') {
  const slug = 'evening-check-in'
  clock.set(evening)
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const given = await giveExercise(clinician, coupleId, { slug, dueOn: '2026-03-04' })
  await asSuperuser(
    `update exercise_definition set body = jsonb_set(body, '{mode}', to_jsonb($2::text)) where practice_id = $1`,
    [practiceId, mode],
  )
  return { practiceId, coupleId, a, b, given }
}

const submit = (partner: Partner, occurrenceId: string, answers: unknown) =>
  withActor(partner, tx => submitResponse(tx, { occurrenceId, answers }))
const joint = async (partner: Partner) =>
  (await withActor(partner, tx => listJointNumbers(tx, '2026-01-01'))).map(({ low, high, series }) => ({
    low,
    high,
    ...series,
  }))
const on = (value: number) => [{ day: '2026-03-04', value }]

test('only what was given is joint, from the hour at which it opens, and for both the same', async () => {
  const { a, b, given } = await cast('each')
  await submit(a, given.A, {
    closeness: { value: 7, audience: 'couple' },
    satisfaction: { value: 3, audience: 'therapist' },
    tension: { value: 9, audience: 'me' },
  })
  await submit(b, given.B, { closeness: { value: 4, audience: 'therapist' } })
  expect(await joint(a)).toEqual([])
  expect(await joint(b)).toEqual([])
  clock.set(atOpening)
  const gift = [{ low: 0, high: 10, A: on(7), B: [] }]
  expect(await joint(b)).toEqual(gift)
  expect(await joint(a)).toEqual(gift)
})

test('of a mutual one neither side is joint before both are: not yet, kept and withdrawn look the same', async () => {
  const { a, b, given } = await cast('mutual')
  const mine = { closeness: { value: 8, audience: 'couple' } }
  await submit(a, given.A, mine)
  clock.set(atOpening)
  expect(await joint(a)).toEqual([])
  expect(await joint(b)).toEqual([])
  clock.set(evening)
  await submit(b, given.B, { closeness: { value: 5, audience: 'couple' } })
  const [offer] = await withActor(b, tx => listPending(tx))
  await withActor(b, tx => withdrawOffer(tx, offer!.offerId))
  clock.set(atOpening)
  expect(await joint(a)).toEqual([])

  const other = await cast('mutual')
  await submit(other.a, other.given.A, mine)
  await submit(other.b, other.given.B, { closeness: { value: 5, audience: 'couple' } })
  clock.set(atOpening)
  const both = [{ low: 0, high: 10, A: on(8), B: on(5) }]
  expect(await joint(other.a)).toEqual(both)
  expect(await joint(other.b)).toEqual(both)
})

test('own totals come with their measure, and a question asked on two scales is two series', async () => {
  const { practiceId, coupleId, a, b } = await cast('each')
  await asSuperuser(
    `insert into observation (practice_id, couple_id, partner_id, name, day, value, low, high, favourable, audience)
     select $1, $2, $3, n.name, n.day, n.value, 0, n.high, 'higher', 'therapist'
     from (values ('csi-16', date '2026-02-04', 45, 81), ('closeness', date '2026-02-04', 3, 4),
                  ('closeness', date '2026-03-04', 8, 10)) as n (name, day, value, high)`,
    [practiceId, coupleId, a.partnerId],
  )
  const { series, totals } = await withActor(a, tx => listOwnNumbers(tx, '2026-01-01'))
  expect(series.map(({ observed, split, values }) => [observed.high, split, values.length])).toEqual([
    [4, true, 1],
    [10, true, 1],
  ])
  expect(totals).toEqual([{ measure: csi16, values: [{ day: '2026-02-04', value: 45 }] }])
  expect(await withActor(b, tx => listOwnNumbers(tx, '2026-01-01'))).toEqual({ series: [], totals: [] })
})
