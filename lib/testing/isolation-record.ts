import * as notes from '#lib/data/case-notes.ts'
import * as writing from '#lib/data/case-notes-writing.ts'
import * as referrals from '#lib/data/referrals.ts'
import type { Clinician } from '#lib/domain/access.ts'
import type { NoteDraft } from '#lib/domain/case-note.ts'
import type { IsolationCase } from './isolation-cases.ts'
import { inCase, type Prey } from './isolation-world.ts'

const draft = (text: string): NoteDraft => ({
  ...{ kind: 'progress', about: 'A', text, amends: null, read: null },
})
const referral = { kind: 'own-therapist', askAgainOn: '2026-04-02', note: null } as const
type Case = Parameters<typeof notes.listNoteDrafts>[0]

const putAway = async (tx: Case, { caseNotes }: Prey) => {
  const { draftId } = caseNotes
  await tx.db.caseNote.updateMany({ where: { id: draftId }, data: { discardedAt: tx.now } })
  return draftId
}
const asked = async (tx: Case, { referralId: id }: Prey) => {
  await tx.db.supportReferral.updateMany({ where: { id }, data: { askedAgainAt: tx.now } })
  return id
}
const withdrawn = async (tx: Case, { referralId: id }: Prey) => {
  await tx.db.supportReferral.updateMany({ where: { id }, data: { withdrawnAt: tx.now } })
  return id
}

/** The clinician's own record: notes and referrals. */
export const recordCases: Readonly<Record<string, IsolationCase>> = {
  'case-notes.listCaseNotes': { file: tx => notes.listCaseNotes(tx, 'progress') },
  'case-notes.readLastProgressNote': { file: notes.readLastProgressNote },
  'case-notes.listNoteDrafts': { file: notes.listNoteDrafts },
  'case-notes.findNoteDraft': {
    file: (tx, { caseNotes }) => notes.findNoteDraft(tx, caseNotes.draftId),
    names: 'row',
  },
  'case-notes-writing.saveNoteDraft': {
    file: (tx, { caseNotes: { draftId: noteId, draftVersion: version } }) =>
      writing.saveNoteDraft(tx, { ...draft('x'), read: { noteId, version } }),
    names: 'row',
  },
  'case-notes-writing.signNote': {
    file: (tx, { caseNotes }) => writing.signNote(tx, caseNotes.draftId, caseNotes.draftVersion),
    names: 'row',
  },
  'case-notes-writing.discardNoteDraft': {
    file: (tx, { caseNotes }) => writing.discardNoteDraft(tx, caseNotes.draftId, caseNotes.draftVersion),
    names: 'row',
  },
  'case-notes-writing.restoreNoteDraft': {
    file: async (tx, prey) =>
      writing.restoreNoteDraft(tx, await putAway(tx, prey), prey.caseNotes.draftVersion),
    names: 'row',
  },
  'case-notes-writing.clearDiscardedNotes': { worker: writing.clearDiscardedNotes, stranger: 'own' },
  'referrals.listReferrals': { file: referrals.listReferrals },
  'referrals.recordReferral': {
    file: (tx, { a }) => referrals.recordReferral(tx, a.partnerId, referral),
    names: 'row',
  },
  'referrals.askedAgain': {
    file: (tx, { referralId }) => referrals.askedAgain(tx, referralId, { nextOn: '2026-05-07', version: 1 }),
    names: 'row',
  },
  'referrals.takeBackAskedAgain': {
    file: async (tx, prey) => referrals.takeBackAskedAgain(tx, await asked(tx, prey), 1),
    names: 'row',
  },
  'referrals.withdrawReferral': {
    file: (tx, { referralId }) => referrals.withdrawReferral(tx, referralId, 1),
    names: 'row',
  },
  'referrals.restoreReferral': {
    file: async (tx, prey) => referrals.restoreReferral(tx, await withdrawn(tx, prey), 1),
    names: 'row',
  },
}

export const recordWithoutCase: Readonly<Record<string, string>> = {
  'case-notes.ownKey': 'pure',
  'case-notes.signedKey': 'pure',
  'case-notes.notePlace': 'pure',
}

export type PlantedRecord = {
  /** A draft of the clinician's own, beside a signed note. */
  readonly caseNotes: { readonly draftId: string; readonly draftVersion: number }
  readonly referralId: string
}

/** A signed progress note about A and a draft after it; A pointed to own support. */
export async function plantRecord(
  clinician: Clinician,
  { coupleId, partnerId, canary }: { coupleId: string; partnerId: string; canary: string },
): Promise<PlantedRecord> {
  return inCase(clinician, coupleId, async tx => {
    const first = await writing.saveNoteDraft(tx, draft(canary))
    await writing.signNote(tx, first.noteId, first.version)
    const next = await writing.saveNoteDraft(tx, draft(canary))
    const pointed = await referrals.recordReferral(tx, partnerId, { ...referral, note: canary })
    return {
      caseNotes: { draftId: next.noteId, draftVersion: next.version },
      referralId: pointed.id,
    }
  })
}
