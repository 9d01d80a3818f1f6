import { beforeAll, expect, test } from 'vitest'
import type { Clinician, Owner, Partner } from '#lib/domain/access.ts'
import { mint } from '#lib/domain/access.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makeOwner, makePractice } from '#lib/testing/people.ts'
import { stepUp } from '#lib/testing/step-up.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { listDisclosures, recordDisclosure } from './disclosures.ts'
import { addExportLink, beginExport, clearExportLinks, exportSecretsOf, takeArchive } from './export-links.ts'
import { endStaffRole } from './practice.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const noon = '2026-03-06T12:00:00Z'
const clock = useTestClock(noon)
let practiceId: string
let clinician: Clinician
let owner: Owner
let coupleId: string
let a: Partner
let b: Partner

beforeAll(async () => {
  const made = await makePractice()
  practiceId = made.practiceId
  clinician = await makeClinician(practiceId)
  owner = await makeOwner(practiceId)
  coupleId = await makeCouple(clinician, made.policyId)
  a = await joinPartner(clinician, coupleId, 'A')
  b = await joinPartner(clinician, coupleId, 'B')
})

const file = { disclosureId: null, fileName: 'record.zip' }
const pack = async (passphrase: string) => new Uint8Array(Buffer.from(`locked with ${passphrase}`))
const fetch = (who: Partner | Clinician, token: string) =>
  withActor<Partner | Clinician, unknown>(who, tx => takeArchive(tx, token))

async function linkOf(who: Partner): Promise<string> {
  clock.set(noon)
  return exportSecretsOf(await withActor(who, tx => addExportLink(tx, file, pack))).token
}

test('nothing is exported without the password given again, and no more than five a day', async () => {
  await expect(withActor(a, beginExport)).rejects.toMatchObject({ code: 'not-allowed', reason: 'step-up' })
  await stepUp(a)
  for (let count = 0; count < 5; count++) await withActor(a, beginExport)
  await expect(withActor(a, beginExport)).rejects.toMatchObject({
    code: 'try-later',
    reason: 'too-many-exports',
  })
  // A refused one uses nothing up, and another person has their own five.
  await stepUp(b)
  await withActor(b, beginExport)
})

test('a session cannot say of itself that it stepped up', async () => {
  const saySo = withActor(a, tx =>
    tx.db.authSession.updateMany({
      where: { id: a.sessionId },
      data: { steppedUpAt: new Date('2026-03-07') },
    }),
  )
  await expect(saySo).rejects.toThrow(/only a check of the password/)
})

test('the passphrase locks the archive, is made again for a retry, and is not in the row', async () => {
  clock.set(noon)
  const link = await withActor(a, tx => addExportLink(tx, file, pack))
  const { token, passphrase } = exportSecretsOf(link)
  expect(exportSecretsOf(link)).toEqual({ token, passphrase })
  expect(passphrase).toMatch(/^[a-z]+(-[a-z]+){5}$/)
  const row = await withActor(a, tx => tx.db.exportLink.findFirstOrThrow({ where: { id: link.linkId } }))
  const { archive, ...rest } = row
  expect(Buffer.from(archive!).toString()).toBe(`locked with ${passphrase}`)
  expect(JSON.stringify(rest)).not.toContain(token)
  expect(JSON.stringify(rest)).not.toContain(passphrase)
})

test('a link is fetched once, by whoever made it, within a quarter of an hour', async () => {
  const token = await linkOf(a)
  expect(await fetch(b, token)).toBeNull()
  expect(await fetch(clinician, token)).toBeNull()
  expect(await fetch(a, 'nothing')).toBeNull()
  expect(await fetch(a, token)).toMatchObject({ fileName: 'record.zip' })
  expect(await fetch(a, token)).toBeNull()

  const late = await linkOf(a)
  clock.set('2026-03-06T12:15:01Z')
  expect(await fetch(a, late)).toBeNull()
  // Found again at once when the clock is set back: it is the time that refused.
  clock.set('2026-03-06T12:14:59Z')
  expect(await fetch(a, late)).not.toBeNull()
})

test('of twenty at the same time one gets it', async () => {
  const token = await linkOf(a)
  const fetched = await Promise.all(Array.from({ length: 20 }, () => fetch(a, token)))
  expect(fetched.filter(each => each !== null)).toHaveLength(1)
})

test('what nobody fetched is emptied', async () => {
  await linkOf(b)
  const clear = () => withActor(mint.worker({ practiceId, job: 'clear-exports' }), clearExportLinks)
  expect(await clear()).toBe(0)
  clock.set('2026-03-06T12:15:01Z')
  expect(await clear()).toBeGreaterThan(0)
  expect(await clear()).toBe(0)
  expect(await withActor(b, tx => tx.db.exportLink.count({ where: { archive: { not: null } } }))).toBe(0)
})

test('what was handed out is written down, sealed, and read by the care team', async () => {
  clock.set(noon)
  const disclosure = {
    slot: 'A',
    basis: 'legal',
    recipient: 'Dr Recipient',
    reason: 'Handing the case over',
    legal: 'Court order 12',
    formats: ['json', 'pdf'],
    from: '2026-01-01',
    to: '2026-03-06',
    progressNotes: true,
    psychotherapyNotes: false,
    items: 12,
    redacted: 2,
  } as const
  const id = await inCase(clinician, coupleId, tx => recordDisclosure(tx, disclosure))
  expect(await inCase(clinician, coupleId, listDisclosures)).toEqual([
    { ...disclosure, disclosureId: id, day: '2026-03-06', by: 'Dr clinician' },
  ])
  const stored = await inCase(clinician, coupleId, tx => tx.db.disclosure.findFirstOrThrow({ where: { id } }))
  expect(JSON.stringify(stored)).not.toMatch(/Recipient|Handing|Court/)
  expect(await withActor(a, tx => tx.db.disclosure.count())).toBe(0)
})

test('none for a clinician who has left: neither a new one nor one that waits', async () => {
  clock.set(noon)
  await stepUp(clinician)
  await inCase(clinician, coupleId, beginExport)
  const link = await inCase(clinician, coupleId, tx => addExportLink(tx, file, pack))
  const { token } = exportSecretsOf(link)
  const { id } = await withActor(owner, tx =>
    tx.db.staffMember.findFirstOrThrow({ where: { userId: clinician.userId } }),
  )
  await withActor(owner, tx => endStaffRole(tx, id))
  await expect(inCase(clinician, coupleId, beginExport)).rejects.toMatchObject({ reason: 'signed-out' })
  await expect(fetch(clinician, token)).rejects.toMatchObject({ reason: 'signed-out' })
})
