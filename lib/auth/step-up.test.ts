import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { hashPassword } from '#lib/crypto/password.ts'
import { makeTotpSecret, totpNow } from '#lib/crypto/totp.ts'
import { confirmTotp, type KnownSession, storeTotp } from '#lib/data/identity.ts'
import { sealText } from '#lib/data/keys.ts'
import { requireStepUp } from '#lib/data/step-up.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint, type Partner, type Person } from '#lib/domain/access.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { currentSession } from './current.ts'
import { stepUp } from './step-up.ts'

/** Who asks is the request's cookie: here it is said. */
vi.mock('./current.ts', () => ({ currentSession: vi.fn() }))

useTestDatabase()
const noon = '2026-03-06T12:00:00Z'
const clock = useTestClock(noon)
const password = 'rain on the tin roof'
const secret = makeTotpSecret()
let partner: Partner
let clinician: Clinician

beforeAll(async () => {
  const { practiceId, policyId } = await makePractice()
  clinician = await makeClinician(practiceId)
  partner = await joinPartner(clinician, await makeCouple(clinician, policyId), 'A')
  const passwordHash = await hashPassword(password)
  await withActor(mint.visitor(), async tx => {
    for (const { userId } of [partner, clinician]) {
      await tx.db.credential.createMany({ data: { userId, practiceId, passwordHash, changedAt: tx.now } })
    }
    const key = { scope: 'practice', subjectId: practiceId } as const
    const place = { table: 'credential', column: 'totp_sealed', rowId: clinician.userId }
    await storeTotp(tx, clinician, await sealText(tx, key, place, secret), [])
    await confirmTotp(tx, clinician)
  })
})
beforeEach(() => clock.set(noon))

const as = (who: Person, roles: string[] = [], secondFactorAt: Date | null = null) =>
  vi.mocked(currentSession).mockResolvedValue({
    ...{ id: who.sessionId, userId: who.userId, practiceId: who.practiceId, roles, secondFactorAt },
  } as unknown as KnownSession)
const asStaff = () => as(clinician, ['clinician'], new Date(noon))
const isFresh = (who: Person) =>
  withActor(who, requireStepUp).then(
    () => true,
    () => false,
  )
const refused = { code: 'not-allowed', reason: 'step-up-refused' }

test('a partner’s password counts for five minutes, a wrong one for none', async () => {
  as(partner)
  await expect(stepUp({ password: 'rain on a tin roof', code: '' })).rejects.toMatchObject(refused)
  expect(await isFresh(partner)).toBe(false)
  await stepUp({ password, code: '' })
  expect(await isFresh(partner)).toBe(true)
  clock.set('2026-03-06T12:04:59Z')
  expect(await isFresh(partner)).toBe(true)
  clock.set('2026-03-06T12:05:00Z')
  expect(await isFresh(partner)).toBe(false)
})

test('staff give a code too, one that was not used yet', async () => {
  asStaff()
  const code = totpNow(secret, new Date(noon))
  await expect(stepUp({ password, code: '' })).rejects.toMatchObject(refused)
  // A wrong password uses no code up.
  await expect(stepUp({ password: 'wrong password here', code })).rejects.toMatchObject(refused)
  expect(await isFresh(clinician)).toBe(false)
  await stepUp({ password, code })
  expect(await isFresh(clinician)).toBe(true)
  await expect(stepUp({ password, code })).rejects.toMatchObject(refused)
})

test('nobody steps up who is not signed in fully', async () => {
  vi.mocked(currentSession).mockResolvedValue(null)
  await expect(stepUp({ password, code: '' })).rejects.toMatchObject({ reason: 'signed-out' })
  as(clinician, ['clinician'])
  await expect(stepUp({ password, code: '000000' })).rejects.toMatchObject({ reason: 'signed-out' })
})

test('after eight tries the next is not looked at, even with the right password', async () => {
  as(partner)
  const wrong = () => stepUp({ password: 'wrong password here', code: '' })
  const outcomes: string[] = []
  for (let count = 0; count < 9; count++) {
    await wrong().catch((error: { reason: string }) => outcomes.push(error.reason))
  }
  expect(outcomes.at(-1)).toBe('too-many')
  await expect(stepUp({ password, code: '' })).rejects.toMatchObject({ reason: 'too-many' })
})
