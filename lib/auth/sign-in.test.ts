import { expect, test } from 'vitest'
import { hashPassword } from '#lib/crypto/password.ts'
import { hashToken } from '#lib/crypto/token.ts'
import { findSession } from '#lib/data/identity.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { makeClinician, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { signInWithPassword } from './sign-in.ts'

useTestDatabase()
const visitor = mint.visitor()

async function somebody(password: string, signInName: string) {
  const { userId, practiceId } = await makeClinician((await makePractice()).practiceId)
  const passwordHash = await hashPassword(password)
  await withActor(visitor, async tx => {
    await tx.db.user.updateMany({ where: { id: userId }, data: { signInName } })
    await tx.db.credential.createMany({ data: { userId, practiceId, passwordHash, changedAt: tx.now } })
  })
  return userId
}

test('the right password opens a session that is good for the second factor only', async () => {
  const userId = await somebody('rain on the tin roof', 'okafor@example.org')
  const secret = await signInWithPassword(' Okafor@Example.org ', 'rain on the tin roof', 'test')
  const session = await withActor(visitor, tx => findSession(tx, hashToken(secret!)))
  expect(session).toMatchObject({ userId, secondFactorAt: null })
  expect(session!.expiresAt.getTime() - session!.createdAt.getTime()).toBe(15 * 60_000)
})

test('unknown name, wrong password and somebody suspended look alike', async () => {
  const userId = await somebody('rain on the tin roof', 'reyes@example.org')
  expect(await signInWithPassword('nobody@example.org', 'rain on the tin roof', 'test')).toBeNull()
  expect(await signInWithPassword('reyes@example.org', 'rain on a tin roof', 'test')).toBeNull()
  await withActor(visitor, tx =>
    tx.db.user.updateMany({ where: { id: userId }, data: { suspendedAt: tx.now } }),
  )
  expect(await signInWithPassword('reyes@example.org', 'rain on the tin roof', 'test')).toBeNull()
})

test('of two people under one name the password decides who signs in', async () => {
  const first = await somebody('rain on the tin roof', 'shared@example.org')
  const second = await somebody('snow on the slate roof', 'shared@example.org')
  const whose = async (password: string) => {
    const secret = await signInWithPassword('shared@example.org', password, 'test')
    return (await withActor(visitor, tx => findSession(tx, hashToken(secret!))))?.userId
  }
  expect(await whose('rain on the tin roof')).toBe(first)
  expect(await whose('snow on the slate roof')).toBe(second)
})

test('after ten tries the eleventh is not looked at, even with the right password', async () => {
  await somebody('rain on the tin roof', 'tired@example.org')
  for (let each = 0; each < 10; each++)
    await signInWithPassword('tired@example.org', 'wrong password here', 'test')
  await expect(signInWithPassword('tired@example.org', 'rain on the tin roof', 'test')).rejects.toThrow(
    'too-many',
  )
})
