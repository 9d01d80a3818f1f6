import { expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { listCaseload } from './caseload.ts'
import { closeCouple } from './couple-changes.ts'
import { excusedDays, listPlan } from './plan.ts'
import {
  beginCoupleSeason,
  beginSeason,
  endCoupleSeason,
  endSeason,
  listCoupleSeasons,
  listSeasons,
  resumeCoupleSeason,
  resumeSeason,
} from './seasons.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-02T09:00:00Z')

async function cast() {
  clock.set('2026-03-02T09:00:00Z')
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const [a, b] = [await joinPartner(clinician, coupleId, 'A'), await joinPartner(clinician, coupleId, 'B')]
  return { clinician, coupleId, a, b }
}

const enough = 'One check-in a week, and sleep.'
const march = { firstDay: '2026-03-04', lastDay: '2026-03-17', enough }
const begin = (who: Partner, season = march) => withActor(who, tx => beginSeason(tx, season))
const seen = (who: Partner) => withActor(who, tx => listSeasons(tx))
const excused = async (clinician: Clinician, coupleId: string) =>
  [...(await inCase(clinician, coupleId, excusedDays))].sort()

test('either partner begins one, and all three read the same of it', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { id } = await begin(a)
  const season = { seasonId: id, ...march, endedOn: null, version: 1 }
  expect(await seen(a)).toEqual([season])
  expect(await seen(b)).toEqual([season])
  expect(await inCase(clinician, coupleId, listCoupleSeasons)).toEqual([season])
  const row = await withActor(b, tx => tx.db.season.findFirstOrThrow())
  expect(row.goalsSealed).not.toContain('sleep')
  const other = await cast()
  expect([await seen(other.a), await excused(other.clinician, other.coupleId)]).toEqual([[], []])
})

test('its days do not count, and it ends by itself', async () => {
  const { clinician, coupleId, a } = await cast()
  await inCase(clinician, coupleId, tx =>
    assignExercise(tx, {
      slug: 'evening-check-in',
      schedule: { kind: 'daily' },
      startsOn: '2026-03-02',
      endsOn: null,
      forSlot: 'both',
      notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
    }),
  )
  await begin(a)
  clock.set('2026-03-20T09:00:00Z')
  const { exercises } = await inCase(clinician, coupleId, tx => listPlan(tx))
  // Eighteen days up to yesterday, fourteen of them in the season.
  expect(exercises[0]!.completion).toMatchObject({ A: { done: 0, due: 4 }, B: { done: 0, due: 4 } })
  const caseload = () => withActor(clinician, tx => listCaseload(tx))
  expect(await caseload()).toMatchObject([{ status: 'active', seasonUntil: null }])
  clock.set('2026-03-17T22:00:00Z')
  expect(await caseload()).toMatchObject([{ status: 'hard-season', seasonUntil: '2026-03-17' }])
})

test('ended early by the other it counts up to that day; the undo gives the rest back', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { id } = await begin(a)
  clock.set('2026-03-06T12:00:00Z')
  const ended = await withActor(b, tx => endSeason(tx, id, 1))
  expect(ended).toEqual({ id, version: 2 })
  expect(await seen(a)).toMatchObject([{ endedOn: '2026-03-06' }])
  expect(await excused(clinician, coupleId)).toEqual(['2026-03-04', '2026-03-05', '2026-03-06'])
  clock.set('2026-03-07T12:00:00Z')
  expect(await withActor(clinician, tx => listCaseload(tx))).toMatchObject([
    { status: 'active', seasonUntil: null },
  ])
  await expect(withActor(a, tx => endSeason(tx, id, 2))).rejects.toMatchObject({ reason: 'season-over' })

  await withActor(a, tx => resumeSeason(tx, id, 2))
  expect(await excused(clinician, coupleId)).toHaveLength(14)
  expect(await withActor(clinician, tx => listCaseload(tx))).toMatchObject([{ seasonUntil: '2026-03-17' }])
})

test('ended before it got going, it never was: here and in the caseload', async () => {
  const { clinician, coupleId, a } = await cast()
  const { id } = await begin(a, { ...march, firstDay: '2026-03-02' })
  expect(await withActor(clinician, tx => listCaseload(tx))).toMatchObject([{ status: 'hard-season' }])
  await withActor(a, tx => endSeason(tx, id, 1))
  expect(await excused(clinician, coupleId)).toEqual([])
  expect(await withActor(clinician, tx => listCaseload(tx))).toMatchObject([{ status: 'active' }])
  await begin(a, { ...march, firstDay: '2026-03-02' })
})

test('the clinician begins and ends one as well', async () => {
  const { clinician, coupleId, b } = await cast()
  const { id } = await inCase(clinician, coupleId, tx => beginCoupleSeason(tx, march))
  expect(await seen(b)).toMatchObject([{ seasonId: id, enough }])
  await inCase(clinician, coupleId, tx => endCoupleSeason(tx, id, 1))
  await inCase(clinician, coupleId, tx => resumeCoupleSeason(tx, id, 2))
  await withActor(b, tx => endSeason(tx, id, 3))
})

test('two at once make one season; a stale end overwrites nothing', async () => {
  const { a, b } = await cast()
  const both = await Promise.allSettled([begin(a), begin(b)])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  const [season] = await seen(a)
  await withActor(a, tx => endSeason(tx, season!.seasonId, 1))
  await withActor(b, tx => resumeSeason(tx, season!.seasonId, 2))
  await expect(withActor(a, tx => endSeason(tx, season!.seasonId, 1))).rejects.toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { theirs: { endedOn: null, version: 3 } },
  })
})

test('an undo does not put it over another that was begun meanwhile', async () => {
  const { a, b } = await cast()
  const { id } = await begin(a)
  await withActor(a, tx => endSeason(tx, id, 1))
  await begin(b, { ...march, firstDay: '2026-03-10' })
  await expect(withActor(a, tx => resumeSeason(tx, id, 2))).rejects.toMatchObject({
    reason: 'season-overlap',
  })
})

test('what is another couple’s is not there, and a closed couple begins none', async () => {
  const { clinician, coupleId, a } = await cast()
  const { id } = await begin(a)
  const other = await cast()
  for (const act of [endSeason, resumeSeason]) {
    await expect(withActor(other.a, tx => act(tx, id, 1))).rejects.toMatchObject({ code: 'not-found' })
  }
  const holiday = { practiceId: a.practiceId, coupleId, kind: 'holiday', createdBy: clinician.userId }
  const days = { firstDay: new Date('2026-05-01'), lastDay: new Date('2026-05-09') }
  await inCase(clinician, coupleId, tx => tx.db.season.createMany({ data: { ...holiday, ...days } }))
  expect(await seen(a)).toHaveLength(1)

  await inCase(clinician, coupleId, tx => closeCouple(tx, 1))
  await expect(begin(a, { ...march, firstDay: '2026-05-01', lastDay: '2026-05-02' })).rejects.toMatchObject({
    reason: 'couple-closed',
  })
})
