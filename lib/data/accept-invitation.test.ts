import { expect, test } from 'vitest'
import { hashToken } from '#lib/crypto/token.ts'
import { type Clinician, mint } from '#lib/domain/access.ts'
import { makeClinician, makeCouple, makeOwner, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { acceptInvitation, mostTries, openInvitation, spendTry } from './accept-invitation.ts'
import { openCaseFile } from './case-files.ts'
import { readCouple } from './couples.ts'
import { invitePartner, secretsOf } from './invitations.ts'
import { endStaffRole, inviteStaff, readPracticeStaff, restoreStaffRole } from './practice.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-18T19:00:00Z')
const visitor = mint.visitor()
const refusal = 'not-allowed: invitation'

async function invite(clinician: Clinician, coupleId: string, slot: 'A' | 'B' = 'A') {
  const made = await withActor(clinician, async tx => {
    const file = (await openCaseFile(tx, coupleId))!
    return invitePartner(file, (await readCouple(file)).partners[slot].partnerId)
  })
  const { token, code } = secretsOf(made)
  return { tokenHash: hashToken(token), code }
}

const open = ({ tokenHash, code }: { tokenHash: string; code: string }) =>
  withActor(visitor, tx => openInvitation(tx, tokenHash, code))

function accept({ tokenHash, code }: { tokenHash: string; code: string }) {
  return withActor(visitor, async tx => {
    const invitation = await openInvitation(tx, tokenHash, code)
    const policyTextId = invitation.policy?.id ?? null
    await acceptInvitation(tx, invitation, { passwordHash: 'x', locale: 'en', zone: 'UTC', policyTextId })
  })
}

async function scene() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  return { practiceId, clinician, coupleId: await makeCouple(clinician, policyId) }
}

test('link and code take the seat once: of ten at once one succeeds, with its consent', async () => {
  const { clinician, coupleId } = await scene()
  const invitation = await invite(clinician, coupleId)
  expect((await open(invitation)).seat?.coupleId).toBe(coupleId)

  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => accept(invitation)))
  expect(outcomes.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  const { consents, header } = await withActor(clinician, async tx => {
    const file = (await openCaseFile(tx, coupleId))!
    return { header: await readCouple(file), consents: await tx.db.consent.count({ where: { coupleId } }) }
  })
  expect(header.partners.A.joinedAt).not.toBeNull()
  expect(header.partners.B.joinedAt).toBeNull()
  expect(consents).toBe(1)
})

test('wrong code, used, voided by a newer one, expired, unknown: one and the same refusal', async () => {
  const { clinician, coupleId } = await scene()
  const first = await invite(clinician, coupleId)
  const wrong = { ...first, code: first.code === '000000' ? '000001' : '000000' }
  await expect(open(wrong)).rejects.toThrow(refusal)
  await expect(open({ ...first, tokenHash: hashToken('unknown') })).rejects.toThrow(refusal)

  const second = await invite(clinician, coupleId)
  await expect(open(first)).rejects.toThrow(refusal)

  clock.set('2026-03-25T19:00:01Z')
  await expect(open(second)).rejects.toThrow(refusal)
  clock.set('2026-03-18T19:00:00Z')

  await accept(second)
  await expect(open(second)).rejects.toThrow(refusal)
})

test('one partner’s link cannot be opened with the other’s code', async () => {
  const { clinician, coupleId } = await scene()
  const a = await invite(clinician, coupleId, 'A')
  const b = await invite(clinician, coupleId, 'B')
  if (a.code !== b.code) await expect(open({ tokenHash: a.tokenHash, code: b.code })).rejects.toThrow(refusal)
  expect((await open(a)).seat?.partnerId).not.toBe((await open(b)).seat?.partnerId)
})

test('after five tries the right code does not open it either', async () => {
  const { clinician, coupleId } = await scene()
  const invitation = await invite(clinician, coupleId)
  for (let each = 0; each < mostTries; each++) {
    await withActor(visitor, tx => spendTry(tx, invitation.tokenHash))
  }
  await open(invitation)
  await withActor(visitor, tx => spendTry(tx, invitation.tokenHash))
  await expect(open(invitation)).rejects.toThrow(refusal)
})

test('an owner invites a clinician, who then is one, and ends the role again', async () => {
  const { practiceId } = await makePractice()
  const owner = await makeOwner(practiceId)
  const made = await withActor(owner, tx =>
    inviteStaff(tx, { displayName: 'Dr Vale', email: 'vale@example.org', role: 'clinician' }),
  )
  const { token, code } = secretsOf(made)
  expect((await withActor(owner, readPracticeStaff)).invited.map(each => each.displayName)).toEqual([
    'Dr Vale',
  ])
  await accept({ tokenHash: hashToken(token), code })

  const { staff, invited } = await withActor(owner, readPracticeStaff)
  expect(invited).toEqual([])
  const member = staff.find(each => each.displayName === 'Dr Vale')!
  expect(member.role).toBe('clinician')

  const stranger = await makeOwner((await makePractice()).practiceId)
  await expect(withActor(stranger, tx => endStaffRole(tx, member.memberId))).rejects.toThrow('not-found')
  await withActor(owner, tx => endStaffRole(tx, member.memberId))
  expect((await withActor(owner, readPracticeStaff)).former.map(each => each.displayName)).toEqual([
    'Dr Vale',
  ])
  await expect(withActor(stranger, tx => restoreStaffRole(tx, member.memberId))).rejects.toThrow('not-found')
  await withActor(owner, tx => restoreStaffRole(tx, member.memberId))
  expect((await withActor(owner, readPracticeStaff)).former).toEqual([])
  const self = staff.find(each => each.self)!
  await expect(withActor(owner, tx => endStaffRole(tx, self.memberId))).rejects.toThrow('last-owner')
})
