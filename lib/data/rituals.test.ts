import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import type { Outcome, RitualWish } from '#lib/domain/ritual.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { changeCoupleSettings, closeCouple } from './couple-changes.ts'
import { findRitual, listCoupleRituals, listRituals } from './rituals.ts'
import { changeRitual, endRitual, makeRitual, resumeRitual, tellRitualDay } from './rituals-changes.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const wednesday = '2026-03-18T19:00:00Z'
const clock = useTestClock(wednesday)

async function cast() {
  clock.set(wednesday)
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const [a, b] = [await joinPartner(clinician, coupleId, 'A'), await joinPartner(clinician, coupleId, 'B')]
  return { clinician, coupleId, a, b }
}

const tea: RitualWish = { idea: 'tea', name: null, rhythm: { kind: 'daily' }, time: 1230, minutes: 15 }
const make = (who: Partner, wish = tea) => withActor(who, tx => makeRitual(tx, wish))
const seen = (who: Partner) => withActor(who, listRituals)
const tell = (
  who: Partner,
  id: string,
  day: string,
  outcome: Outcome | null,
  before: Outcome | null = null,
) => withActor(who, tx => tellRitualDay(tx, id, { day, outcome, before }))
const refusal = async (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { reason: string }) => error.reason,
  )

test('one of them makes it, and all three read the same of it', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { id } = await make(a, { ...tea, idea: 'own', name: 'Chess by the window' })
  const ritual = {
    ritualId: id,
    idea: 'own',
    name: 'Chess by the window',
    rhythm: { kind: 'daily' },
    minuteOfDay: 1230,
    minutes: 15,
    zone: 'Europe/Lisbon',
    startsOn: '2026-03-18',
    endedOn: null,
    version: 1,
    days: [],
  }
  expect(await seen(a)).toEqual([ritual])
  expect(await seen(b)).toEqual([ritual])
  expect(await inCase(clinician, coupleId, listCoupleRituals)).toEqual([ritual])
  expect((await withActor(b, tx => tx.db.ritual.findFirstOrThrow())).sealed).not.toContain('Chess')
  expect(await seen((await cast()).a)).toEqual([])
})

test('what is said of a day is said for both, and can be said otherwise or taken back', async () => {
  const { a, b } = await cast()
  const { id } = await make(a)
  clock.set('2026-03-20T22:00:00Z')
  const days = async (who: Partner) => (await withActor(who, tx => findRitual(tx, id)))!.days
  await tell(a, id, '2026-03-20', 'kept')
  await tell(b, id, '2026-03-19', 'interrupted')
  const told = [
    { day: '2026-03-20', outcome: 'kept' },
    { day: '2026-03-19', outcome: 'interrupted' },
  ]
  expect([await days(a), await days(b)]).toEqual([told, told])
  await tell(b, id, '2026-03-20', 'interrupted', 'kept')
  await tell(a, id, '2026-03-19', null, 'interrupted')
  expect(await days(a)).toEqual([{ day: '2026-03-20', outcome: 'interrupted' }])
})

test('whatever the other said meanwhile is not overwritten', async () => {
  const { a, b } = await cast()
  const { id } = await make(a)
  const both = await Promise.all([
    refusal(tell(a, id, '2026-03-18', 'kept')),
    refusal(tell(b, id, '2026-03-18', 'interrupted')),
  ])
  expect(both.sort()).toEqual(['done', 'stale'])
  const [ritual] = await seen(a)
  const { outcome } = ritual!.days[0]!
  await expect(tell(a, id, '2026-03-18', null, null)).rejects.toMatchObject({
    code: 'conflict',
    detail: { theirs: { outcome } },
  })
  const other = outcome === 'kept' ? 'interrupted' : 'kept'
  expect(await refusal(tell(a, id, '2026-03-18', null, other))).toBe('stale')
})

test('only its own newest days, in its zone, can be told about', async () => {
  const { a } = await cast()
  const { id } = await make(a, { ...tea, rhythm: { kind: 'weekly', day: 3 } })
  expect(await refusal(tell(a, id, '2026-03-19', 'kept'))).toBe('not-its-day')
  expect(await refusal(tell(a, id, '2026-03-25', 'kept'))).toBe('not-its-day')
  expect(await refusal(tell(a, id, '2026-03-11', 'kept'))).toBe('not-its-day')
  expect(await refusal(tell(a, id, '2026-03-18', 'kept'))).toBe('done')
})

test('another rhythm begins today; another name does not, and a stale change overwrites nothing', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { id } = await make(a)
  clock.set('2026-03-20T12:00:00Z')
  await inCase(clinician, coupleId, tx =>
    changeCoupleSettings(tx, { zone: 'Europe/Madrid', openingMinute: 1260 }, 1),
  )
  const change = (who: Partner, wish: RitualWish, version: number) =>
    withActor(who, tx => changeRitual(tx, id, wish, version))
  await change(a, { ...tea, name: 'Mint tea', time: 1200 }, 1)
  expect(await seen(b)).toMatchObject([
    { name: 'Mint tea', startsOn: '2026-03-18', minuteOfDay: 1200, zone: 'Europe/Madrid', version: 2 },
  ])
  await change(b, { ...tea, rhythm: { kind: 'weekly', day: 5 } }, 2)
  expect(await seen(a)).toMatchObject([{ name: null, startsOn: '2026-03-20' }])
  await expect(change(a, tea, 2)).rejects.toMatchObject({
    reason: 'stale',
    detail: { theirs: { rhythm: { kind: 'weekly', day: 5 }, version: 3 } },
  })
})

test('ended by either and taken up again; what goes on stands first, by the time of day', async () => {
  const { a, b } = await cast()
  const { id } = await make(a)
  const walk = await make(b, { ...tea, idea: 'walk', time: 1020 })
  const order = async () => (await seen(a)).map(({ idea, endedOn }) => [idea, endedOn])
  expect(await order()).toEqual([
    ['walk', null],
    ['tea', null],
  ])
  await withActor(a, tx => endRitual(tx, walk.id, 1))
  expect(await order()).toEqual([
    ['tea', null],
    ['walk', '2026-03-18'],
  ])
  const end = (version: number) => withActor(b, tx => endRitual(tx, walk.id, version))
  expect(await refusal(end(2))).toBe('ritual-ended')
  expect(await refusal(withActor(b, tx => changeRitual(tx, walk.id, tea, 2)))).toBe('ritual-ended')
  expect(await refusal(tell(b, walk.id, '2026-03-18', 'kept'))).toBe('ritual-ended')
  await withActor(b, tx => resumeRitual(tx, walk.id, 2))
  expect(await refusal(end(2))).toBe('stale')
  expect(await refusal(withActor((await cast()).a, tx => endRitual(tx, id, 1)))).toBe('not-found')
})

test('a dozen at once is enough, and a closed couple begins none', async () => {
  const { clinician, coupleId, a } = await cast()
  for (let count = 0; count < 12; count++) await make(a)
  expect(await refusal(make(a))).toBe('many-rituals')
  const [first] = await seen(a)
  await withActor(a, tx => endRitual(tx, first!.ritualId, 1))
  await make(a)
  await inCase(clinician, coupleId, tx => closeCouple(tx, 1))
  const { ritualId } = (await seen(a))[0]!
  expect(await refusal(make(a))).toBe('couple-closed')
  expect(await refusal(tell(a, ritualId, '2026-03-18', 'kept'))).toBe('couple-closed')
})
