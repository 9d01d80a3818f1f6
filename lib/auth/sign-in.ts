import 'server-only'
import { now } from '#lib/clock.ts'
import { hashPassword, needsRehash, verifyPassword } from '#lib/crypto/password.ts'
import { hashToken, makeToken } from '#lib/crypto/token.ts'
import * as identity from '#lib/data/identity.ts'
import { forgive, spend } from '#lib/data/limits.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { canonicalSignInName } from '#lib/domain/sign-in-name.ts'
import { absoluteHours, pendingMinutes } from './lifetime.ts'

/**
 * Checks a name and a password and opens a session: a full one for a partner, for staff one that is good for the
 * second factor only. Returns the new session's secret, or null for every reason there is: unknown, wrong,
 * suspended, too many tries. An unknown name costs the same time as a wrong password.
 */
export async function signInWithPassword(
  name: string,
  password: string,
  device: string,
): Promise<string | null> {
  const signInName = canonicalSignInName(name)
  await spend('sign-in-everybody', 'all')
  await spend('sign-in', hashToken(signInName))
  const visitor = mint.visitor()
  const candidates = await withActor(visitor, tx => identity.findCandidates(tx, signInName))
  const candidate = await whoseHash(candidates, password)
  if (!candidate) {
    await withActor(visitor, async tx => {
      for (const each of candidates) await identity.noteFailedSignIn(tx, each)
    })
    return null
  }
  await forgive('sign-in', hashToken(signInName))
  return withActor(visitor, async tx => {
    if (needsRehash(candidate.passwordHash)) {
      await identity.replacePasswordHash(tx, candidate.userId, await hashPassword(password))
    }
    const secret = makeToken()
    await identity.openSession(tx, {
      userId: candidate.userId,
      practiceId: candidate.practiceId,
      secretHash: hashToken(secret),
      device,
      expiresAt: candidate.staff
        ? minutesFrom(tx.now, pendingMinutes)
        : minutesFrom(tx.now, absoluteHours * 60),
      secondFactorAt: null,
    })
    return secret
  })
}

async function whoseHash(candidates: readonly identity.Candidate[], password: string) {
  if (candidates.length === 0) await verifyPassword(null, password)
  for (const candidate of candidates) {
    if (await verifyPassword(candidate.passwordHash, password)) return candidate
  }
  return null
}

export function minutesFrom(at: Date = now(), minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000)
}
