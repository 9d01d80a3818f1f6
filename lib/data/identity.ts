import 'server-only'
import { randomUUID } from 'node:crypto'
import { writeDown } from './audit.ts'
import type { VisitorTx } from './with-actor.ts'

export type KnownSession = {
  readonly id: string
  readonly userId: string
  readonly practiceId: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
  readonly secondFactorAt: Date | null
  readonly displayName: string
  readonly locale: string
  readonly zone: string
  readonly roles: readonly string[]
  readonly seat: { partnerId: string; coupleId: string; slot: string } | null
}

/** The live session behind a cookie's secret, with roles and seat as they are now; null when there is none. */
export async function findSession(tx: VisitorTx, secretHash: string): Promise<KnownSession | null> {
  const row = await tx.db.authSession.findFirst({
    where: { secretHash, endedAt: null, expiresAt: { gt: tx.now }, user: { suspendedAt: null } },
    include: { user: { include: { staffRoles: { where: { until: null } }, seats: liveSeats } } },
  })
  if (!row) return null
  const seat = row.user.seats[0]
  return {
    id: row.id,
    userId: row.userId,
    practiceId: row.practiceId,
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    expiresAt: row.expiresAt,
    secondFactorAt: row.secondFactorAt,
    displayName: row.user.displayName,
    locale: row.user.locale,
    zone: row.user.zone,
    roles: row.user.staffRoles.map(member => member.role),
    seat: seat ? { partnerId: seat.partnerId, coupleId: seat.coupleId, slot: seat.partner.slot } : null,
  }
}

const liveSeats = {
  where: { joinedAt: { not: null }, leftAt: null },
  include: { partner: { select: { slot: true } } },
} as const

/** Notes that the session was used; the caller does so at most once a minute. */
export async function touchSession(tx: VisitorTx, sessionId: string): Promise<void> {
  await tx.db.authSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: tx.now } })
}

export type Candidate = {
  readonly userId: string
  readonly practiceId: string
  readonly displayName: string
  readonly passwordHash: string
  readonly staff: boolean
}

/** Everybody who signs in under this name: names are not unique, the password decides. At most five. */
export async function findCandidates(tx: VisitorTx, signInName: string): Promise<Candidate[]> {
  const users = await tx.db.user.findMany({
    where: { signInName, suspendedAt: null, credential: { isNot: null } },
    include: { credential: true, staffRoles: { where: { until: null } } },
    orderBy: { createdAt: 'asc' },
    take: 5,
  })
  return users.map(user => ({
    userId: user.id,
    practiceId: user.practiceId,
    displayName: user.displayName,
    passwordHash: user.credential?.passwordHash ?? '',
    staff: user.staffRoles.length > 0,
  }))
}

type NewSession = {
  readonly userId: string
  readonly practiceId: string
  readonly secretHash: string
  readonly device: string
  readonly expiresAt: Date
  readonly secondFactorAt: Date | null
}

export async function openSession(tx: VisitorTx, session: NewSession): Promise<void> {
  await tx.db.authSession.createMany({ data: { ...session, createdAt: tx.now, lastSeenAt: tx.now } })
  const action = session.secondFactorAt ? 'signed-in' : 'password-given'
  await writeDown(tx, { action, practiceId: session.practiceId, actorId: session.userId })
}

/** True when a live session was ended by this call. */
export async function endSession(tx: VisitorTx, secretHash: string): Promise<boolean> {
  const { count } = await tx.db.authSession.updateMany({
    where: { secretHash, endedAt: null },
    data: { endedAt: tx.now },
  })
  return count === 1
}

export async function endSessionById(tx: VisitorTx, sessionId: string): Promise<void> {
  await tx.db.authSession.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: tx.now } })
}

type Known = Pick<KnownSession, 'id' | 'userId' | 'practiceId'>

/** The password was given again in this session. */
export async function stepUpSession(tx: VisitorTx, { id, userId, practiceId }: Known): Promise<void> {
  await tx.db.authSession.updateMany({ where: { id, endedAt: null }, data: { steppedUpAt: tx.now } })
  await writeDown(tx, { action: 'stepped-up', practiceId, actorId: userId })
}

export async function noteFailedStepUp(tx: VisitorTx, { userId, practiceId }: Known): Promise<void> {
  await writeDown(tx, { action: 'step-up-refused', practiceId, actorId: userId })
}

export async function noteFailedSignIn(tx: VisitorTx, candidate: Candidate): Promise<void> {
  await writeDown(tx, {
    action: 'sign-in-failed',
    practiceId: candidate.practiceId,
    actorId: candidate.userId,
  })
}

export async function readPasswordHash(tx: VisitorTx, userId: string): Promise<string> {
  return (await tx.db.credential.findUniqueOrThrow({ where: { userId } })).passwordHash
}

export async function replacePasswordHash(
  tx: VisitorTx,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await tx.db.credential.updateMany({ where: { userId }, data: { passwordHash } })
}

type SecondFactor = {
  readonly sealed: string | null
  readonly confirmed: boolean
  readonly lastStep: number | null
}

export async function readSecondFactor(tx: VisitorTx, userId: string): Promise<SecondFactor> {
  const row = await tx.db.credential.findUniqueOrThrow({ where: { userId } })
  return {
    sealed: row.totpSealed,
    confirmed: row.totpConfirmedAt !== null,
    lastStep: row.totpLastStep === null ? null : Number(row.totpLastStep),
  }
}

/** Stores a secret and recovery codes that are not confirmed yet; confirmed ones are never replaced here. */
export async function storeTotp(
  tx: VisitorTx,
  who: { userId: string; practiceId: string },
  sealed: string,
  recoveryHashes: readonly string[],
): Promise<void> {
  const { count } = await tx.db.credential.updateMany({
    where: { userId: who.userId, totpConfirmedAt: null },
    data: { totpSealed: sealed },
  })
  if (count === 0) return
  await tx.db.recoveryCode.deleteMany({ where: { userId: who.userId } })
  await tx.db.recoveryCode.createMany({
    data: recoveryHashes.map(hash => ({
      id: randomUUID(),
      userId: who.userId,
      practiceId: who.practiceId,
      hash,
    })),
  })
}

/** Uses up one time step. Of twenty calls at once for the same step exactly one is true. */
export async function spendTotpStep(tx: VisitorTx, userId: string, step: number): Promise<boolean> {
  const { count } = await tx.db.credential.updateMany({
    where: { userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  })
  return count === 1
}

/** Turns the stored secret on. */
export async function confirmTotp(tx: VisitorTx, who: { userId: string; practiceId: string }): Promise<void> {
  await tx.db.credential.updateMany({ where: { userId: who.userId }, data: { totpConfirmedAt: tx.now } })
  await writeDown(tx, { action: 'second-factor-set', practiceId: who.practiceId, actorId: who.userId })
}

/** Uses up a recovery code; true for exactly one of many calls at once. */
export async function spendRecoveryCode(tx: VisitorTx, userId: string, hash: string): Promise<boolean> {
  const { count } = await tx.db.recoveryCode.updateMany({
    where: { userId, hash, usedAt: null },
    data: { usedAt: tx.now },
  })
  return count === 1
}
