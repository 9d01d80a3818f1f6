import { expect, test } from 'vitest'
import { makeClinician, makeCouple, makeOwner, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { endBackup, listCareTeam, listPossibleBackups, nameBackup } from './care-team.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  return { practiceId, clinician, coupleId, inCase }
}

test('a backup sees the couple from being named until another takes the place', async () => {
  const { practiceId, clinician, coupleId, inCase } = await makeCase()
  const [first, second] = [await makeClinician(practiceId), await makeClinician(practiceId)]
  const opens = (who: typeof first) => withActor(who, async tx => (await openCaseFile(tx, coupleId)) !== null)
  const others = await inCase(listPossibleBackups)
  expect(others.map(each => each.userId).sort()).toEqual([first.userId, second.userId].sort())

  await inCase(tx => nameBackup(tx, first.userId))
  expect(await inCase(listCareTeam)).toMatchObject([
    { userId: clinician.userId, role: 'lead', name: 'Dr clinician' },
    { userId: first.userId, role: 'backup' },
  ])
  expect([await opens(first), await opens(second)]).toEqual([true, false])

  await inCase(tx => nameBackup(tx, second.userId))
  expect([await opens(first), await opens(second)]).toEqual([false, true])
  await inCase(tx => nameBackup(tx, first.userId))
  expect([await opens(first), await opens(second)]).toEqual([true, false])
  await inCase(endBackup)
  expect(await opens(first)).toBe(false)
  expect(await opens(clinician)).toBe(true)
})

test('a backup is a clinician of the same practice who is not on the team yet', async () => {
  const { practiceId, clinician, inCase } = await makeCase()
  const owner = await makeOwner(practiceId)
  const foreign = (await makeCase()).clinician
  for (const nobody of [owner, foreign]) {
    await expect(inCase(tx => nameBackup(tx, nobody.userId))).rejects.toMatchObject({ code: 'not-found' })
  }
  const twice = inCase(tx => nameBackup(tx, clinician.userId))
  await expect(twice).rejects.toMatchObject({ code: 'conflict', reason: 'already-on-team' })
})

test('with a file that somebody else opened, a colleague neither reads nor changes the team', async () => {
  const { practiceId, clinician, inCase } = await makeCase()
  const colleague = await makeClinician(practiceId)
  const file = await inCase(async tx => tx.file)
  expect(await withActor(colleague, tx => listCareTeam({ ...tx, file }))).toEqual([])
  await expect(withActor(colleague, tx => nameBackup({ ...tx, file }, colleague.userId))).rejects.toThrow()
  await inCase(tx => nameBackup(tx, colleague.userId))
  const stranger = await makeClinician(practiceId)
  await withActor(stranger, tx => endBackup({ ...tx, file }))
  expect((await inCase(listCareTeam)).map(each => each.userId)).toEqual([clinician.userId, colleague.userId])
})
