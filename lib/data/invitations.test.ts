import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { deriveKey } from '#lib/crypto/keys.ts'
import { codeMatches, hashToken } from '#lib/crypto/token.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { closeCouple, correctPartner } from './couple-changes.ts'
import { readCouple } from './couples.ts'
import { invitePartner, readInvitations, secretsOf, voidInvitation } from './invitations.ts'
import { keyring } from './keys.ts'
import { withActor, withChange } from './with-actor.ts'

useTestDatabase()

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  const { partners } = await inCase(readCouple)
  return { practiceId, clinician, coupleId, inCase, a: partners.A, b: partners.B }
}

test('an invitation holds hashes alone, and its link and code fit them', async () => {
  const { inCase, a } = await makeCase()
  const invited = await inCase(tx => invitePartner(tx, a.partnerId))
  const { token, code } = secretsOf(invited)
  const row = await inCase(tx => tx.db.invitation.findUniqueOrThrow({ where: { id: invited.id } }))
  expect(row.tokenHash).toBe(hashToken(token))
  const peppers = keyring().map(kek => deriveKey(kek, 'one-time codes'))
  expect(codeMatches(code, row.id, peppers, row.codeHash)).toBe(true)
  expect(row.partnerId).toBe(a.partnerId)
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(7 * 24 * 3_600_000)
  expect(JSON.stringify([row, invited])).not.toContain(token)
  expect(Object.keys(invited).sort()).toEqual(['expiresAt', 'id', 'kekId', 'signInName'])
})

test('without an address the sign-in name is neutral and stays; with one it is the address', async () => {
  const { inCase, a } = await makeCase()
  const first = await inCase(tx => invitePartner(tx, a.partnerId))
  const second = await inCase(tx => invitePartner(tx, a.partnerId))
  expect(first.signInName).toMatch(/^[a-z]+-[a-z]+-\d{3}$/)
  expect(second.signInName).toBe(first.signInName)
  const details = {
    name: 'Maya',
    pronouns: null,
    email: 'maya@example.org',
    locale: 'en',
    zone: 'UTC',
    country: 'PT',
  } as const
  await inCase(tx => correctPartner(tx, a.partnerId, details, 1))
  expect((await inCase(tx => invitePartner(tx, a.partnerId))).signInName).toBe('maya@example.org')
})

test('a new invitation voids the older of the same seat and leaves the other seat alone', async () => {
  const { inCase, a, b } = await makeCase()
  const older = await inCase(tx => invitePartner(tx, a.partnerId))
  await inCase(tx => invitePartner(tx, b.partnerId))
  const newer = await inCase(tx => invitePartner(tx, a.partnerId))
  expect(secretsOf(newer)).not.toEqual(secretsOf(older))
  const row = await inCase(tx => tx.db.invitation.findUniqueOrThrow({ where: { id: older.id } }))
  expect(row.voidedAt).not.toBeNull()
  expect(await inCase(readInvitations)).toMatchObject({
    A: { id: newer.id, state: 'open' },
    B: { state: 'open' },
  })
})

test('five an hour for a couple, also when they are asked for at once', async () => {
  const { inCase, a, b } = await makeCase()
  const seats = [a, b, a, b, a, b, a, b]
  const tried = await Promise.allSettled(seats.map(seat => inCase(tx => invitePartner(tx, seat.partnerId))))
  expect(tried.filter(each => each.status === 'fulfilled')).toHaveLength(5)
  const refused = tried.find(each => each.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'try-later', reason: 'too-many-invitations' })
  expect(refused?.reason.detail.retryAfter).toBeGreaterThan(3_500)
})

test('nobody is invited twice, nor to a closed couple, which has no open invitation left', async () => {
  const { inCase, clinician, coupleId, a, b } = await makeCase()
  await joinPartner(clinician, coupleId, 'A')
  await expect(inCase(tx => invitePartner(tx, a.partnerId))).rejects.toMatchObject({
    reason: 'already-joined',
  })
  await inCase(tx => invitePartner(tx, b.partnerId))
  await inCase(tx => closeCouple(tx, 1))
  expect((await inCase(readInvitations)).B).toMatchObject({ state: 'void' })
  await expect(inCase(tx => invitePartner(tx, b.partnerId))).rejects.toMatchObject({
    reason: 'couple-closed',
  })
})

test('an invitation is voided by its own clinician, and by nobody else', async () => {
  const { inCase, clinician, practiceId, a, coupleId } = await makeCase()
  const other = await makeCase()
  const { id } = await inCase(tx => invitePartner(tx, a.partnerId))
  for (const stranger of [await makeClinician(practiceId), other.clinician]) {
    await expect(withActor(stranger, tx => voidInvitation(tx, id))).rejects.toMatchObject({
      code: 'not-found',
    })
  }
  const partner = await joinPartner(clinician, coupleId, 'B')
  expect(await withActor(partner, tx => tx.db.invitation.findMany({}))).toEqual([])
  const foreign = other.inCase(tx => invitePartner(tx, a.partnerId))
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  expect((await inCase(readInvitations)).A).toMatchObject({ id, state: 'open' })
  await withActor(clinician, tx => voidInvitation(tx, id))
  expect((await inCase(readInvitations)).A).toMatchObject({ id, state: 'void' })
})

test('a repeated request is answered the same, from an answer that holds neither link nor code', async () => {
  const { inCase, clinician, coupleId, a } = await makeCase()
  const change = { key: randomUUID(), bodyHash: 'same' }
  const ask = () =>
    withChange(clinician, change, async tx => invitePartner((await openCaseFile(tx, coupleId))!, a.partnerId))
  const [first, second] = [await ask(), await ask()]
  expect(secretsOf(second)).toEqual(secretsOf(first))
  const kept = await inCase(tx => tx.db.idempotency.findMany({ where: { key: change.key } }))
  expect(kept).toHaveLength(1)
  const { token, code } = secretsOf(first)
  expect(JSON.stringify(kept)).not.toContain(token)
  expect(JSON.stringify(kept[0]!.answer)).not.toContain(code)
  expect(await inCase(tx => tx.db.invitation.count({ where: { coupleId } }))).toBe(1)
})
