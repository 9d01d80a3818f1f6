import { expect, test } from 'vitest'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { acknowledgeFlag, listOpenFlags } from './flags.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

async function makeFlagged() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const partner = await joinPartner(clinician, coupleId, 'A')
  await withActor(partner, tx =>
    tx.db.flag.createMany({
      data: { practiceId, coupleId, partnerId: partner.partnerId, kind: 'not-safe', raisedAt: tx.now },
    }),
  )
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  return { practiceId, clinician, coupleId, partner, inCase }
}

test('an open flag is listed until a clinician of the couple acknowledges it; the first keeps their name', async () => {
  const { clinician, inCase } = await makeFlagged()
  const [flag] = await inCase(listOpenFlags)
  expect(flag).toMatchObject({ slot: 'A', kind: 'not-safe' })
  await withActor(clinician, tx => acknowledgeFlag(tx, flag!.id))
  expect(await inCase(listOpenFlags)).toEqual([])
  const read = () => inCase(tx => tx.db.flag.findUniqueOrThrow({ where: { id: flag!.id } }))
  const first = await read()
  expect(first.acknowledgedBy).toBe(clinician.userId)
  await withActor(clinician, tx => acknowledgeFlag(tx, flag!.id))
  expect(await read()).toEqual(first)
})

test('a colleague, another practice and the partner themselves find no flag', async () => {
  const { practiceId, partner, coupleId, inCase } = await makeFlagged()
  const [flag] = await inCase(listOpenFlags)
  const file = await inCase(async tx => tx.file)
  for (const stranger of [await makeClinician(practiceId), (await makeFlagged()).clinician]) {
    await expect(withActor(stranger, tx => acknowledgeFlag(tx, flag!.id))).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await withActor(stranger, tx => openCaseFile(tx, coupleId))).toBeNull()
    expect(await withActor(stranger, tx => listOpenFlags({ ...tx, file }))).toEqual([])
  }
  expect(await withActor(partner, tx => tx.db.flag.findMany({}))).toEqual([])
  expect(await inCase(listOpenFlags)).toHaveLength(1)
})
