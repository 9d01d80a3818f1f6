import 'server-only'
import { hashRecoveryCode, hashToken, makeRecoveryCodes, makeToken } from '#lib/crypto/token.ts'
import { makeTotpSecret, totpUri, verifyTotp } from '#lib/crypto/totp.ts'
import * as identity from '#lib/data/identity.ts'
import { openText, sealText } from '#lib/data/keys.ts'
import { spend } from '#lib/data/limits.ts'
import { type VisitorTx, withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { Problem } from '#lib/domain/problem.ts'
import { currentSession } from './current.ts'
import { absoluteHours } from './lifetime.ts'
import { minutesFrom } from './sign-in.ts'

type Enrolment = {
  readonly uri: string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

/**
 * Begins the enrolment of whoever gave their password: a new secret and ten recovery codes, shown once. Nothing is
 * on until a first code proves that the app has the secret.
 *
 * @throws Problem not-found when nobody is between password and second factor, or when it is on already
 */
export async function beginEnrolment(): Promise<Enrolment> {
  const session = await currentSession()
  if (!session || session.secondFactorAt) throw new Problem('not-found')
  return withActor(mint.visitor(), async tx => {
    const known = await identity.readSecondFactor(tx, session.userId)
    if (known.confirmed) throw new Problem('not-found')
    const secret = makeTotpSecret()
    const recoveryCodes = makeRecoveryCodes()
    const hashes = await Promise.all(recoveryCodes.map(code => hashRecoveryCode(code, session.userId)))
    await identity.storeTotp(tx, session, await seal(tx, session, secret), hashes)
    return { uri: totpUri(secret, session.displayName, 'Interlude'), secret, recoveryCodes }
  })
}

/**
 * Takes a code from the app, or a recovery code, and opens the full session in place of the pending one.
 * Returns the new session's secret, or null.
 */
export async function signInWithSecondFactor(code: string, device: string): Promise<string | null> {
  const session = await currentSession()
  if (!session || session.secondFactorAt || session.roles.length === 0) return null
  await spend('second-factor', session.userId)
  return withActor(mint.visitor(), async tx => {
    if (!(await acceptsCode(tx, session, code))) return null
    const secret = makeToken()
    await identity.endSessionById(tx, session.id)
    await identity.openSession(tx, {
      userId: session.userId,
      practiceId: session.practiceId,
      secretHash: hashToken(secret),
      device,
      expiresAt: minutesFrom(tx.now, absoluteHours * 60),
      secondFactorAt: tx.now,
    })
    return secret
  })
}

type Who = { readonly userId: string; readonly practiceId: string }

/** Uses up a code of the app, or a recovery code. False for one that is wrong, used or not theirs. */
export async function acceptsCode(tx: VisitorTx, who: Who, code: string): Promise<boolean> {
  const factor = await identity.readSecondFactor(tx, who.userId)
  if (!factor.sealed) return false
  if (!/^\d{6}$/.test(code.replace(/\s/g, ''))) {
    const hash = await hashRecoveryCode(code, who.userId)
    return factor.confirmed && (await identity.spendRecoveryCode(tx, who.userId, hash))
  }
  const secret = await openText(tx, practiceKey(who), place(who), factor.sealed)
  const step = verifyTotp(secret, code.replace(/\s/g, ''), tx.now, factor.lastStep)
  if (step === null || !(await identity.spendTotpStep(tx, who.userId, step))) return false
  if (!factor.confirmed) await identity.confirmTotp(tx, who)
  return true
}

function seal(tx: VisitorTx, who: Who, secret: string): Promise<string> {
  return sealText(tx, practiceKey(who), place(who), secret)
}

const practiceKey = (who: Who) => ({ scope: 'practice', subjectId: who.practiceId }) as const
const place = (who: Who) => ({ table: 'credential', column: 'totp_sealed', rowId: who.userId })

/** Whether the second factor of somebody who gave their password is on. */
export function hasSecondFactor(userId: string): Promise<boolean> {
  return withActor(mint.visitor(), async tx => (await identity.readSecondFactor(tx, userId)).confirmed)
}
