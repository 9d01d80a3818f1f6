import { expect, test } from 'vitest'
import { localDate } from '#lib/domain/calendar.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { endAssignment } from './assignments-ending.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { changeCoupleSettings, closeCouple, correctPartner, reopenCouple } from './couple-changes.ts'
import { listPolicies, readCouple } from './couples.ts'
import { listPlan } from './plan.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  const { partners } = await inCase(readCouple)
  return { practiceId, clinician, coupleId, inCase, a: partners.A.partnerId, b: partners.B.partnerId }
}

const details = (changed = {}) => ({
  name: 'Maya',
  pronouns: 'she',
  email: null as string | null,
  locale: 'es' as const,
  zone: 'America/New_York',
  country: 'US',
  ...changed,
})

const wish = (slug: string, kind: 'daily' | 'weekly') => ({
  slug,
  forSlot: 'both' as const,
  schedule: kind === 'daily' ? { kind } : { kind, day: 7 as const },
  startsOn: localDate(new Date(), 'Europe/Lisbon'),
  endsOn: null,
  notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
})

test('closing ends what runs, reopening takes back exactly that', async () => {
  const { inCase } = await makeCase()
  const daily = await inCase(tx => assignExercise(tx, wish('evening-check-in', 'daily')))
  await inCase(tx => assignExercise(tx, wish('weekly-reflection', 'weekly')))
  await inCase(tx => endAssignment(tx, daily.id, daily.version))
  const running = async () =>
    (await inCase(tx => listPlan(tx))).exercises.filter(each => each.running).map(each => each.exercise.slug)
  const closed = await inCase(tx => closeCouple(tx, 1))
  expect(await running()).toEqual([])
  expect((await inCase(readCouple)).closedAt).toBeInstanceOf(Date)
  await inCase(tx => reopenCouple(tx, closed))
  expect(await running()).toEqual(['weekly-reflection'])
  expect(await inCase(readCouple)).toMatchObject({ closedAt: null, version: 3 })
})

test('two closings at once end it once', async () => {
  const { inCase } = await makeCase()
  const tried = await Promise.allSettled([1, 2].map(() => inCase(tx => closeCouple(tx, 1))))
  expect(tried.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await inCase(readCouple)).version).toBe(2)
})

test('a partner is corrected; a stale correction is refused whole', async () => {
  const { inCase, a } = await makeCase()
  await inCase(tx => correctPartner(tx, a, details({ email: 'maya@example.org' }), 1))
  expect((await inCase(readCouple)).partners.A).toMatchObject({
    name: 'Maya',
    locale: 'es',
    email: 'maya@example.org',
  })
  const late = inCase(tx => correctPartner(tx, a, details({ name: 'Late' }), 1))
  await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'stale' })
  expect((await inCase(readCouple)).partners.A.name).toBe('Maya')
})

test('the two keep mailboxes of their own, and whoever joined keeps their address', async () => {
  const { inCase, clinician, coupleId, a, b } = await makeCase()
  await inCase(tx => correctPartner(tx, a, details({ email: 'maya@example.org' }), 1))
  const same = inCase(tx => correctPartner(tx, b, details({ email: 'maya+b@example.org' }), 2))
  await expect(same).rejects.toMatchObject({ detail: { fields: { email: 'same-address' } } })
  await joinPartner(clinician, coupleId, 'A')
  const taken = inCase(tx => correctPartner(tx, a, details({ email: 'other@example.org' }), 2))
  await expect(taken).rejects.toMatchObject({ detail: { fields: { email: 'already-joined' } } })
  expect(await inCase(readCouple)).toMatchObject({
    version: 2,
    partners: { A: { email: 'maya@example.org' } },
  })
})

test('zone and opening hour are set', async () => {
  const { inCase } = await makeCase()
  await inCase(tx => changeCoupleSettings(tx, { zone: 'Asia/Tokyo', openingMinute: 1200 }, 1))
  expect(await inCase(readCouple)).toMatchObject({ zone: 'Asia/Tokyo', openingMinute: 1200, version: 2 })
})

test('policies are those of the own practice, the newest of each kind', async () => {
  const { clinician } = await makeCase()
  const policies = await withActor(clinician, listPolicies)
  expect(policies).toMatchObject([
    { kind: 'no-secrets', version: 1, body: { en: 'Policy.', es: 'Política.' } },
  ])
})

test('a colleague with a file that somebody else opened changes nothing', async () => {
  const { practiceId, inCase, a } = await makeCase()
  const colleague = await makeClinician(practiceId)
  const file = await inCase(async tx => tx.file)
  for (const attempt of [
    (tx: CaseTx) => closeCouple(tx, 1),
    (tx: CaseTx) => reopenCouple(tx, 1),
    (tx: CaseTx) => correctPartner(tx, a, details(), 1),
    (tx: CaseTx) => changeCoupleSettings(tx, { zone: 'UTC', openingMinute: 0 }, 1),
  ]) {
    await expect(withActor(colleague, tx => attempt({ ...tx, file }))).rejects.toThrow()
  }
  const foreign = (await makeCase()).a
  const attempt = inCase(tx => correctPartner(tx, foreign, details(), 1))
  await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
  expect(await inCase(readCouple)).toMatchObject({ version: 1, closedAt: null })
})
