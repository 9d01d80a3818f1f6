import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { now } from '#lib/clock.ts'
import { findSession, type KnownSession, touchSession } from '#lib/data/identity.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint, type Owner, type Partner, type Person } from '#lib/domain/access.ts'
import { sessionCookie } from './cookie.ts'
import { idleMinutes, touchAfterSeconds } from './lifetime.ts'
import { secretHashIn } from './token.ts'

/**
 * The live session of this request, or null. Membership and status are read from the database each time, so a
 * sign-out, a suspension or a change of role acts on the next request.
 */
export const currentSession = cache(async (): Promise<KnownSession | null> => {
  const jar = await cookies()
  const secretHash = await secretHashIn(jar.get(sessionCookie().name)?.value)
  if (!secretHash) return null
  return withActor(mint.visitor(), async tx => {
    const session = await findSession(tx, secretHash)
    if (!session || isIdle(session)) return null
    const unseen = (tx.now.getTime() - session.lastSeenAt.getTime()) / 1000
    if (unseen > touchAfterSeconds) await touchSession(tx, session.id)
    return session
  })
})

function isIdle(session: KnownSession): boolean {
  const limit = idleMinutes(session.roles.length > 0)
  return now().getTime() - session.lastSeenAt.getTime() > limit * 60_000
}

export async function currentClinician(): Promise<Clinician | null> {
  const session = await currentSession()
  if (!session?.secondFactorAt || !session.roles.includes('clinician')) return null
  return mint.clinician(staffFields(session))
}

export async function currentOwner(): Promise<Owner | null> {
  const session = await currentSession()
  if (!session?.secondFactorAt || !session.roles.includes('owner')) return null
  return mint.owner(staffFields(session))
}

export async function currentPartner(): Promise<Partner | null> {
  const session = await currentSession()
  if (!session?.seat) return null
  const { partnerId, coupleId, slot } = session.seat
  return mint.partner({ ...staffFields(session), partnerId, coupleId, slot: slot === 'A' ? 'A' : 'B' })
}

/** Whoever is signed in fully, as the first role they have: partner, clinician, owner. */
export async function currentPerson(): Promise<Person | null> {
  return (await currentPartner()) ?? (await currentClinician()) ?? (await currentOwner())
}

function staffFields(session: KnownSession) {
  return { userId: session.userId, practiceId: session.practiceId, sessionId: session.id }
}
