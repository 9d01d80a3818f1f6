import { expect, test } from 'vitest'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { readAskedAlone, recordAskedAlone } from './asked-alone.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { readCouple } from './couples.ts'
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

const today = localDate(new Date(), 'Europe/Lisbon')

test('nothing is recorded at first; then each partner apart, and the newest counts', async () => {
  const { inCase, a, b } = await makeCase()
  expect(await inCase(readAskedAlone)).toEqual({ A: null, B: null })
  await inCase(tx => recordAskedAlone(tx, a, { reason: 'came late, next time' }))
  expect(await inCase(readAskedAlone)).toMatchObject({ A: { reason: 'came late, next time' }, B: null })
  await inCase(tx => recordAskedAlone(tx, a, { askedOn: today }))
  await inCase(tx => recordAskedAlone(tx, b, { askedOn: '2026-02-28' }))
  const said = await inCase(readAskedAlone)
  expect(said).toMatchObject({ A: { askedOn: today }, B: { askedOn: '2026-02-28' } })
  expect(said.A).not.toHaveProperty('reason')
})

test('a day still to come is refused and nothing is recorded', async () => {
  const { inCase, a } = await makeCase()
  const attempt = inCase(tx => recordAskedAlone(tx, a, { askedOn: addDays(today, 1) }))
  await expect(attempt).rejects.toMatchObject({
    code: 'invalid',
    detail: { fields: { askedOn: 'in-the-future' } },
  })
  expect(await inCase(readAskedAlone)).toEqual({ A: null, B: null })
})

test('a reason is stored sealed, and neither partner can find the row', async () => {
  const { inCase, a, clinician, coupleId } = await makeCase()
  await inCase(tx => recordAskedAlone(tx, a, { reason: 'canary reason' }))
  const [row] = await inCase(tx => tx.db.askedAlone.findMany({ where: { coupleId } }))
  expect(row!.reason).toMatch(/^v1\./)
  expect(row!.reason).not.toContain('canary')
  for (const slot of ['A', 'B'] as const) {
    const partner = await joinPartner(clinician, coupleId, slot)
    expect(await withActor(partner, tx => tx.db.askedAlone.findMany({}))).toEqual([])
  }
})

test('a partner of another couple, and a couple of somebody else, are not found', async () => {
  const mine = await makeCase()
  const theirs = await makeCase()
  const attempt = mine.inCase(tx => recordAskedAlone(tx, theirs.a, { askedOn: today }))
  await expect(attempt).rejects.toMatchObject({ code: 'not-found' })
  expect(await theirs.inCase(readAskedAlone)).toEqual({ A: null, B: null })
  const colleague = await makeClinician(mine.practiceId)
  expect(await withActor(colleague, tx => openCaseFile(tx, mine.coupleId))).toBeNull()
  // With a file that was opened by somebody else the rows themselves still refuse.
  await mine.inCase(tx => recordAskedAlone(tx, mine.a, { askedOn: today }))
  const file = await mine.inCase(async tx => tx.file)
  expect(await withActor(colleague, tx => readAskedAlone({ ...tx, file }))).toEqual({ A: null, B: null })
})
