import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { Clinician, Owner, Partner } from '#lib/domain/access.ts'
import { currentClinician, currentOwner, currentPartner, currentSession } from './current.ts'

/** For pages: the proof, or the way to sign-in when signed out, or "not found" for whoever is somebody else. */
export async function requireClinician(): Promise<Clinician> {
  return (await currentClinician()) ?? turnAway()
}

export async function requirePartner(): Promise<Partner> {
  return (await currentPartner()) ?? turnAway()
}

export async function requireOwner(): Promise<Owner> {
  return (await currentOwner()) ?? turnAway()
}

async function turnAway(): Promise<never> {
  const session = await currentSession()
  if (!session) redirect('/sign-in')
  if (session.roles.length > 0 && !session.secondFactorAt) redirect('/sign-in/second-factor')
  notFound()
}
