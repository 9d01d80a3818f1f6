import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashRecoveryCode, hashToken } from '#lib/crypto/token.ts'
import { mint } from '#lib/domain/access.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import * as identity from './identity.ts'
import { endOtherSessions, endOwnSession, listOwnSessions } from './sessions.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-18T19:00:00Z')
const visitor = mint.visitor()

async function openFor(who: { userId: string; practiceId: string }): Promise<string> {
  const secretHash = hashToken(randomUUID())
  await withActor(visitor, tx =>
    identity.openSession(tx, {
      ...who,
      secretHash,
      device: 'Firefox · Android',
      expiresAt: new Date(tx.now.getTime() + 3_600_000),
      secondFactorAt: null,
    }),
  )
  return secretHash
}

const ids = (person: { userId: string; practiceId: string }) => ({
  userId: person.userId,
  practiceId: person.practiceId,
})

test('a session is found with roles and seat, until it is ended or has expired', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const a = await joinPartner(clinician, await makeCouple(clinician, policyId), 'A')

  const staff = await openFor(ids(clinician))
  const partner = await openFor(ids(a))
  expect((await withActor(visitor, tx => identity.findSession(tx, staff)))?.roles).toEqual(['clinician'])
  expect((await withActor(visitor, tx => identity.findSession(tx, partner)))?.seat).toMatchObject({
    slot: 'A',
  })

  expect(await withActor(visitor, tx => identity.endSession(tx, partner))).toBe(true)
  expect(await withActor(visitor, tx => identity.endSession(tx, partner))).toBe(false)
  expect(await withActor(visitor, tx => identity.findSession(tx, partner))).toBeNull()

  clock.set('2026-03-18T20:00:01Z')
  expect(await withActor(visitor, tx => identity.findSession(tx, staff))).toBeNull()
  clock.set('2026-03-18T19:00:00Z')
})

test('a person lists and ends their own sessions and nobody else’s', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  await openFor(ids(a))
  await openFor(ids(a))

  const mine = await withActor(a, listOwnSessions)
  expect(mine).toHaveLength(3)
  expect(mine.filter(each => each.current)).toHaveLength(1)
  expect(await withActor(b, listOwnSessions)).toHaveLength(1)

  const other = mine.find(each => !each.current)!
  await expect(withActor(b, tx => endOwnSession(tx, other.id))).rejects.toThrow('not-found')
  await withActor(a, tx => endOwnSession(tx, other.id))
  expect(await withActor(a, endOtherSessions)).toBe(1)
  expect(await withActor(a, listOwnSessions)).toHaveLength(1)
  expect(await withActor(b, listOwnSessions)).toHaveLength(1)
})

test('of twenty uses of one time step, or of one recovery code, exactly one counts', async () => {
  const { practiceId } = await makePractice()
  const { userId } = await makeClinician(practiceId)
  await withActor(visitor, tx =>
    tx.db.credential.createMany({ data: { userId, practiceId, passwordHash: 'x', changedAt: tx.now } }),
  )
  const hash = await hashRecoveryCode('k7mq-x2vd-9rpt', userId)
  await withActor(visitor, tx => identity.storeTotp(tx, { userId, practiceId }, 'sealed', [hash]))

  const twenty = Array.from({ length: 20 })
  const steps = await Promise.all(
    twenty.map(() => withActor(visitor, tx => identity.spendTotpStep(tx, userId, 77))),
  )
  expect(steps.filter(Boolean)).toHaveLength(1)
  expect(await withActor(visitor, tx => identity.spendTotpStep(tx, userId, 76))).toBe(false)
  expect(await withActor(visitor, tx => identity.spendTotpStep(tx, userId, 78))).toBe(true)

  const codes = await Promise.all(
    twenty.map(() => withActor(visitor, tx => identity.spendRecoveryCode(tx, userId, hash))),
  )
  expect(codes.filter(Boolean)).toHaveLength(1)
})

test('a confirmed second factor is not replaced by a new enrolment', async () => {
  const { practiceId } = await makePractice()
  const who = ids(await makeClinician(practiceId))
  await withActor(visitor, async tx => {
    await tx.db.credential.createMany({ data: { ...who, passwordHash: 'x', changedAt: tx.now } })
    await identity.storeTotp(tx, who, 'first', ['a'])
    await identity.confirmTotp(tx, who)
    await identity.storeTotp(tx, who, 'second', ['b'])
  })
  const factor = await withActor(visitor, tx => identity.readSecondFactor(tx, who.userId))
  expect(factor).toMatchObject({ sealed: 'first', confirmed: true })
  expect(await withActor(visitor, tx => identity.spendRecoveryCode(tx, who.userId, 'b'))).toBe(false)
})
