import { expect, test } from 'vitest'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { openCaseFile } from './case-files.ts'
import { readCouple } from './couples.ts'
import { openText, sealText } from './keys.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

test('a clinician opens the couple they made, and a colleague finds nothing', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const colleague = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)

  const header = await withActor(clinician, async tx => readCouple((await openCaseFile(tx, coupleId))!))
  expect(header.partners.A.name).toMatch(/^A-/)
  expect(header.partners.B.joinedAt).toBeNull()
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
})

test('a text sealed for one partner opens for them and their clinician, not for the other partner', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const owner = { scope: 'person', subjectId: a.partnerId } as const
  const place = { table: 'answer', column: 'text_sealed', rowId: crypto.randomUUID() }

  const sealed = await withActor(a, tx => sealText(tx, owner, place, 'he listened'))
  expect(sealed).not.toContain('listened')
  expect(await withActor(a, tx => openText(tx, owner, place, sealed))).toBe('he listened')
  expect(await withActor(clinician, tx => openText(tx, owner, place, sealed))).toBe('he listened')
  await expect(withActor(b, tx => openText(tx, owner, place, sealed))).rejects.toThrow('not-found')
})
