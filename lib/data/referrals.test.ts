import { expect, test } from 'vitest'
import { keyIdOf } from '#lib/crypto/envelope.ts'
import { dueBy } from '#lib/domain/referral.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { readCouple } from './couples.ts'
import {
  askedAgain,
  listReferrals,
  recordReferral,
  restoreReferral,
  takeBackAskedAgain,
  withdrawReferral,
} from './referrals.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
// Already the next day in the couple's zone, Lisbon in summer.
useTestClock('2026-07-01T23:30:00Z')

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  const { partners } = await inCase(readCouple)
  return { clinician, coupleId, inCase, a: partners.A.partnerId, b: partners.B.partnerId }
}

const toDoctor = { kind: 'doctor', askAgainOn: '2026-08-01', note: 'Sleep.' } as const
const refusedAt = (field: string, why: string) => ({
  ...{ code: 'invalid', reason: 'fields' },
  detail: { fields: { [field]: why } },
})

test('a referral is recorded for one partner, dated in the couple’s zone, and due by its day', async () => {
  const { inCase, a, b } = await makeCase()
  expect(await inCase(listReferrals)).toEqual([])
  const { id } = await inCase(tx => recordReferral(tx, a, toDoctor))
  await inCase(tx => recordReferral(tx, b, { ...toDoctor, kind: 'helpline', note: null }))
  const referrals = await inCase(listReferrals)
  const [first] = referrals.filter(each => each.id === id)
  expect(first).toEqual({
    ...{ id, slot: 'A', kind: 'doctor', note: 'Sleep.', recordedOn: '2026-07-02', askAgainOn: '2026-08-01' },
    ...{ askedAgainAt: null, nextOn: null, version: 1 },
  })
  expect(referrals.length).toBe(2)
  expect(dueBy(referrals, '2026-07-31')).toEqual([])
  expect(dueBy(referrals, '2026-08-01').length).toBe(2)
})

test('a day that has passed or is years away is refused, and nothing is recorded', async () => {
  const { inCase, a } = await makeCase()
  const attempt = (askAgainOn: string) => inCase(tx => recordReferral(tx, a, { ...toDoctor, askAgainOn }))
  await expect(attempt('2026-07-01')).rejects.toMatchObject(refusedAt('askAgainOn', 'in-the-past'))
  await expect(attempt('2062-08-01')).rejects.toMatchObject(refusedAt('askAgainOn', 'too-far'))
  expect(await inCase(listReferrals)).toEqual([])
})

test('asked again with another day: this one closes and one like it follows; undone, all is as before', async () => {
  const { inCase, a } = await makeCase()
  const { id } = await inCase(tx => recordReferral(tx, a, toDoctor))
  const before = await inCase(listReferrals)
  const asked = await inCase(tx => askedAgain(tx, id, { nextOn: '2026-09-10', version: 1 }))
  const after = await inCase(listReferrals)
  expect(after.find(each => each.id === id)).toMatchObject({
    askedAgainAt: new Date('2026-07-01T23:30:00Z'),
    nextOn: '2026-09-10',
  })
  const next = { id: asked.nextId, slot: 'A', kind: 'doctor', note: 'Sleep.', askAgainOn: '2026-09-10' }
  expect(after.find(each => each.id !== id)).toMatchObject({ ...next, askedAgainAt: null })
  expect(dueBy(after, '2026-09-10').map(each => each.id)).toEqual([asked.nextId])

  await inCase(tx => takeBackAskedAgain(tx, id, asked.version))
  expect(await inCase(listReferrals)).toEqual([{ ...before[0], version: 3 }])
})

test('asked again and done: nothing is due any more; a day that has passed changes nothing', async () => {
  const { inCase, a } = await makeCase()
  const { id } = await inCase(tx => recordReferral(tx, a, toDoctor))
  const wrong = inCase(tx => askedAgain(tx, id, { nextOn: '2026-06-01', version: 1 }))
  await expect(wrong).rejects.toMatchObject(refusedAt('nextOn', 'in-the-past'))
  expect(dueBy(await inCase(listReferrals), '2026-08-01').length).toBe(1)
  const closed = await inCase(tx => askedAgain(tx, id, { nextOn: null, version: 1 }))
  expect(closed).toEqual({ id, version: 2, nextId: null })
  expect(dueBy(await inCase(listReferrals), '2027-08-01')).toEqual([])
})

test('what follows cannot be lost from behind: taking back stops where it was asked about in its turn', async () => {
  const { inCase, a } = await makeCase()
  const { id } = await inCase(tx => recordReferral(tx, a, toDoctor))
  const { nextId } = await inCase(tx => askedAgain(tx, id, { nextOn: '2026-09-10', version: 1 }))
  await inCase(tx => askedAgain(tx, nextId!, { nextOn: null, version: 1 }))
  await expect(inCase(tx => takeBackAskedAgain(tx, id, 2))).rejects.toMatchObject({ reason: 'stale' })
})

test('a second window changes nothing that it has not read', async () => {
  const { inCase, a } = await makeCase()
  const { id } = await inCase(tx => recordReferral(tx, a, toDoctor))
  await inCase(tx => withdrawReferral(tx, id, 1))
  expect(await inCase(listReferrals)).toEqual([])
  const stale = { code: 'conflict', reason: 'stale' }
  await expect(inCase(tx => withdrawReferral(tx, id, 1))).rejects.toMatchObject(stale)
  await inCase(tx => restoreReferral(tx, id, 2))
  const late = inCase(tx => askedAgain(tx, id, { nextOn: null, version: 1 }))
  await expect(late).rejects.toMatchObject(stale)
  expect(await inCase(listReferrals)).toMatchObject([{ askedAgainAt: null, version: 3 }])
})

test('the note is sealed, and neither partner finds the row or a key that opens it', async () => {
  const { inCase, a, clinician, coupleId } = await makeCase()
  await inCase(tx => recordReferral(tx, a, { ...toDoctor, note: 'canary' }))
  const [row] = await inCase(tx => tx.db.supportReferral.findMany({}))
  expect(row!.noteSealed).toMatch(/^v1\./)
  const key = await inCase(tx => tx.db.dataKey.findFirst({ where: { id: keyIdOf(row!.noteSealed!) } }))
  expect(key?.scope).toBe('case')
  for (const slot of ['A', 'B'] as const) {
    const partner = await joinPartner(clinician, coupleId, slot)
    expect(await withActor(partner, tx => tx.db.supportReferral.findMany({}))).toEqual([])
    const keys = await withActor(partner, tx => tx.db.dataKey.findMany({}))
    expect(keys.map(each => each.scope).sort()).toEqual(['couple', 'person'])
  }
})

test('a partner of another couple is not found', async () => {
  const [mine, theirs] = [await makeCase(), await makeCase()]
  const attempt = mine.inCase(tx => recordReferral(tx, theirs.a, toDoctor))
  await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
})
