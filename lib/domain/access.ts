/**
 * Proofs: an id is a request, a proof is permission. A proof is minted in three places only (lib/auth for people,
 * openCaseFile for a couple's file, the job runner for workers); the brand below cannot be written by hand, so code
 * that holds no proof does not compile. Every field was read from the database when the proof was made.
 */
const proof: unique symbol = Symbol('proof')

type Proven<Kind extends string> = { readonly [proof]: Kind; readonly kind: Kind }

/** Before sign-in: invitations, sign-in itself. Sees only tables of identity. */
export type Visitor = Proven<'visitor'>

/** Staff with the owner's role: runs the practice, sees no clinical content by that role. */
export type Owner = Proven<'owner'> & StaffFields

/** Staff with the clinician's role, second factor given. */
export type Clinician = Proven<'clinician'> & StaffFields

/** One of the two partners of a couple, signed in as themselves. */
export type Partner = Proven<'partner'> & {
  readonly userId: string
  readonly practiceId: string
  readonly sessionId: string
  readonly partnerId: string
  readonly coupleId: string
  readonly slot: Slot
}

/** A job of one practice. */
export type Worker = Proven<'worker'> & { readonly practiceId: string; readonly job: string }

/** What a clinician of the care team holds to see a couple. No partner can hold one. */
export type CaseFile = Proven<'case-file'> & { readonly coupleId: string; readonly clinician: Clinician }

type StaffFields = { readonly userId: string; readonly practiceId: string; readonly sessionId: string }

export type Slot = 'A' | 'B'

export type Person = Owner | Clinician | Partner

export type Proof = Person | Visitor | Worker

type Fields<P> = Omit<P, typeof proof | 'kind'>

/** For lib/auth, openCaseFile and the job runner alone: lib/testing/boundaries.test.ts refuses every other caller. */
export const mint = {
  visitor: (): Visitor => ({ [proof]: 'visitor', kind: 'visitor' }),
  owner: (fields: Fields<Owner>): Owner => ({ ...fields, [proof]: 'owner', kind: 'owner' }),
  clinician: (fields: Fields<Clinician>): Clinician => ({
    ...fields,
    [proof]: 'clinician',
    kind: 'clinician',
  }),
  partner: (fields: Fields<Partner>): Partner => ({ ...fields, [proof]: 'partner', kind: 'partner' }),
  worker: (fields: Fields<Worker>): Worker => ({ ...fields, [proof]: 'worker', kind: 'worker' }),
  caseFile: (fields: Fields<CaseFile>): CaseFile => ({ ...fields, [proof]: 'case-file', kind: 'case-file' }),
}
