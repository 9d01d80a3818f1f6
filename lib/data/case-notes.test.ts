import { expect, test } from 'vitest'
import { keyIdOf } from '#lib/crypto/envelope.ts'
import { type Clinician, mint } from '#lib/domain/access.ts'
import type { NoteDraft, NoteKind } from '#lib/domain/case-note.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { nameBackup } from './care-team.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { listCaseNotes, listNoteDrafts, readLastProgressNote } from './case-notes.ts'
import {
  clearDiscardedNotes,
  discardNoteDraft,
  restoreNoteDraft,
  saveNoteDraft,
  signNote,
} from './case-notes-writing.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-04T15:00:00Z')

async function makeTeam() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const as =
    (who: Clinician) =>
    <T>(run: (tx: CaseTx) => Promise<T>) =>
      withActor(who, async tx => run((await openCaseFile(tx, coupleId))!))
  const second = await makeClinician(practiceId)
  await as(clinician)(tx => nameBackup(tx, second.userId))
  return { practiceId, clinician, coupleId, author: as(clinician), backup: as(second) }
}

const draft = (text: string, more: Partial<NoteDraft> = {}): NoteDraft => ({
  ...{ kind: 'progress', about: 'couple', text, amends: null, read: null },
  ...more,
})

async function sign(in_: Awaited<ReturnType<typeof makeTeam>>['author'], note: NoteDraft): Promise<string> {
  return in_(async tx => {
    const { noteId, version } = await saveNoteDraft(tx, note)
    await signNote(tx, noteId, version)
    return noteId
  })
}

test('a draft is kept as it was typed, is its author’s alone, and one place has one draft', async () => {
  const { author, backup } = await makeTeam()
  const first = await author(tx => saveNoteDraft(tx, draft('They came ')))
  const text = 'They came in late.\n '
  const next = await author(tx => saveNoteDraft(tx, draft(text, { about: 'B', read: first })))
  expect(next).toEqual({ noteId: first.noteId, version: 2 })
  expect(await author(listNoteDrafts)).toMatchObject([{ ...next, text, about: 'B', kind: 'progress' }])
  expect(await backup(listNoteDrafts)).toEqual([])
  expect(await backup(tx => tx.db.caseNote.findMany({}))).toEqual([])
  // The other kind is another place.
  await author(tx => saveNoteDraft(tx, draft('Mine.', { kind: 'psychotherapy' })))
  expect((await author(listNoteDrafts)).length).toBe(2)
})

test('of two windows the second is told what stands, and overwrites nothing', async () => {
  const { author } = await makeTeam()
  const first = await author(tx => saveNoteDraft(tx, draft('one')))
  // A second window that began before it knew of the first.
  const blind = author(tx => saveNoteDraft(tx, draft('two')))
  await expect(blind).rejects.toMatchObject({
    ...{ code: 'conflict', reason: 'stale' },
    detail: { theirs: { ...first, text: 'one', about: 'couple' } },
  })
  await author(tx => saveNoteDraft(tx, draft('one more', { read: first })))
  const late = author(tx => saveNoteDraft(tx, draft('two more', { read: first })))
  await expect(late).rejects.toMatchObject({ detail: { theirs: { version: 2, text: 'one more' } } })
  expect(await author(listNoteDrafts)).toMatchObject([{ text: 'one more' }])
})

test('many who save over the same version at once: one wins, the others are told', async () => {
  const { author } = await makeTeam()
  const read = await author(tx => saveNoteDraft(tx, draft('begun')))
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => author(tx => saveNoteDraft(tx, draft(`try ${n}`, { read })))),
  )
  expect(tries.filter(each => each.status === 'fulfilled').length).toBe(1)
  expect(await author(listNoteDrafts)).toMatchObject([{ version: 2 }])
})

test('a signed note is final, dated and named; the place is free again', async () => {
  const { author, backup } = await makeTeam()
  const noteId = await sign(author, draft(' Agreed on Sundays. ', { about: 'A' }))
  expect(await author(listNoteDrafts)).toEqual([])
  const note = { noteId, text: 'Agreed on Sundays.', about: 'A', author: 'Dr clinician', addenda: [] }
  const signedAt = new Date('2026-03-04T15:00:00Z')
  expect(await author(tx => listCaseNotes(tx, 'progress'))).toEqual([{ ...note, kind: 'progress', signedAt }])
  expect(await backup(tx => listCaseNotes(tx, 'progress'))).toMatchObject([note])
  expect(await backup(readLastProgressNote)).toMatchObject(note)

  // A window that still holds the draft is told that there is none any more.
  const late = author(tx => saveNoteDraft(tx, draft('after', { read: { noteId, version: 1 } })))
  await expect(late).rejects.toMatchObject({ reason: 'stale', detail: { theirs: null } })
  await expect(author(tx => signNote(tx, noteId, 2))).rejects.toMatchObject({ code: 'not-found' })
  await expect(author(tx => discardNoteDraft(tx, noteId, 2))).rejects.toMatchObject({ code: 'not-found' })
})

test('nothing is signed that is empty, or that another window changed meanwhile', async () => {
  const { author } = await makeTeam()
  const empty = await author(tx => saveNoteDraft(tx, draft(' \n ')))
  const signing = (version: number) => author(tx => signNote(tx, empty.noteId, version))
  await expect(signing(1)).rejects.toMatchObject({ code: 'invalid', reason: 'nothing-written' })
  await author(tx => saveNoteDraft(tx, draft('words', { read: empty })))
  await expect(signing(1)).rejects.toMatchObject({ code: 'conflict', reason: 'stale' })
  expect(await author(tx => listCaseNotes(tx, 'progress'))).toEqual([])
})

test('an addendum stands under its note, by whoever of the team wrote it, and is no note of its own', async () => {
  const { author, backup } = await makeTeam()
  const amends = await sign(author, draft('First.'))
  clock.set('2026-03-05T09:00:00Z')
  await sign(backup, draft('Seen by me too.', { amends }))
  await sign(author, draft('And corrected.', { amends }))
  const [note, ...rest] = await author(tx => listCaseNotes(tx, 'progress'))
  expect(rest).toEqual([])
  expect(note!.text).toBe('First.')
  expect(note!.addenda.map(each => each.text).sort()).toEqual(['And corrected.', 'Seen by me too.'])
  const addendum = note!.addenda[0]!.noteId
  for (const [what, wrong] of [
    ['an addendum', draft('x', { amends: addendum })],
    ['the other kind', draft('x', { amends, kind: 'psychotherapy' })],
  ] as const) {
    const attempt = author(tx => saveNoteDraft(tx, wrong))
    await expect(attempt, what).rejects.toMatchObject({ code: 'not-found' })
  }
})

test('a psychotherapy note is its author’s alone, its key too', async () => {
  const { author, backup, clinician } = await makeTeam()
  const amends = await sign(author, draft('A thought of mine.', { kind: 'psychotherapy' }))
  const mine = await author(tx => listCaseNotes(tx, 'psychotherapy'))
  expect(mine).toMatchObject([{ text: 'A thought of mine.' }])
  expect(await backup(tx => listCaseNotes(tx, 'psychotherapy'))).toEqual([])
  expect(await backup(readLastProgressNote)).toBeNull()
  expect(await backup(tx => tx.db.caseNote.findMany({}))).toEqual([])
  const keys = (tx: CaseTx) => tx.db.dataKey.findMany({ where: { subjectId: clinician.userId } })
  expect(await backup(keys)).toEqual([])
  expect((await author(keys)).length).toBe(1)
  const hung = backup(tx => saveNoteDraft(tx, draft('x', { kind: 'psychotherapy', amends })))
  await expect(hung).rejects.toMatchObject({ code: 'not-found' })
})

test('past the data layer, the database refuses: a changed note, one signed in the past, one hung on what is unseen', async () => {
  const { author, backup, clinician, coupleId } = await makeTeam()
  const noteId = await sign(author, draft('Final.'))
  const apart = await sign(author, draft('Apart.', { kind: 'psychotherapy' }))
  const open = await author(tx => saveNoteDraft(tx, draft('Open.')))
  const change = (id: string, data: object) => (tx: CaseTx) =>
    tx.db.caseNote.updateMany({ where: { id }, data })
  expect(await author(change(noteId, { sealed: 'other' }))).toEqual({ count: 0 })
  expect(await author(change(noteId, { discardedAt: new Date() }))).toEqual({ count: 0 })
  expect(await backup(change(open.noteId, { sealed: 'other' }))).toEqual({ count: 0 })
  const refused = /row-level security|permission denied|only a signed note/
  const past = new Date('2026-01-01T00:00:00Z')
  await expect(author(change(open.noteId, { signedAt: past }))).rejects.toThrow(refused)
  await expect(author(change(open.noteId, { authorId: clinician.sessionId }))).rejects.toThrow(refused)

  const row = (kind: NoteKind, amendsId: string) => (tx: CaseTx) =>
    tx.db.caseNote.createMany({
      data: {
        ...{ practiceId: clinician.practiceId, coupleId, authorId: tx.actor.userId },
        ...{ kind, about: 'couple', amendsId, sealed: 's', begunAt: tx.now, savedAt: tx.now },
      },
    })
  await expect(backup(row('psychotherapy', apart))).rejects.toThrow(refused)
  await expect(author(row('progress', open.noteId))).rejects.toThrow(refused)
  await expect(author(row('psychotherapy', noteId))).rejects.toThrow(/foreign key/i)
  // The control: the same row on what its writer sees.
  expect(await backup(row('progress', noteId))).toEqual({ count: 1 })
})

test('neither partner finds a note, a draft or a key that opens one', async () => {
  const { author, clinician, coupleId } = await makeTeam()
  await sign(author, draft('canary', { about: 'A' }))
  await author(tx => saveNoteDraft(tx, draft('canary')))
  const stored = await author(tx => tx.db.caseNote.findMany({ where: { coupleId } }))
  expect(stored.length).toBe(2)
  const scopeOf = ({ sealed }: { sealed: string }) =>
    author(async tx => (await tx.db.dataKey.findFirstOrThrow({ where: { id: keyIdOf(sealed) } })).scope)
  for (const row of stored) {
    expect(row.sealed).toMatch(/^v1\./)
    expect(await scopeOf(row)).toBe(row.signedAt ? 'case' : 'clinician')
  }
  for (const slot of ['A', 'B'] as const) {
    const partner = await joinPartner(clinician, coupleId, slot)
    expect(await withActor(partner, tx => tx.db.caseNote.findMany({}))).toEqual([])
    const keys = await withActor(partner, tx => tx.db.dataKey.findMany({}))
    expect(keys.map(each => each.scope).sort()).toEqual(['couple', 'person'])
  }
})

test('a draft that is put away can be taken back for a day, and is then forgotten', async () => {
  const { author, practiceId } = await makeTeam()
  const clear = () => withActor(mint.worker({ practiceId, job: 'clear-notes' }), clearDiscardedNotes)
  clock.set('2026-03-06T09:00:00Z')
  const signed = await sign(author, draft('Stays.'))
  const { noteId } = await author(tx => saveNoteDraft(tx, draft('Not this one.')))
  const away = await author(tx => discardNoteDraft(tx, noteId, 1))
  expect(await author(listNoteDrafts)).toEqual([])
  const back = await author(tx => restoreNoteDraft(tx, noteId, away.version))
  expect(await author(listNoteDrafts)).toMatchObject([{ ...back, text: 'Not this one.' }])

  const again = await author(tx => discardNoteDraft(tx, noteId, back.version))
  await author(tx => saveNoteDraft(tx, draft('Another.')))
  const taken = author(tx => restoreNoteDraft(tx, noteId, again.version))
  await expect(taken).rejects.toMatchObject({ code: 'conflict', reason: 'note-begun-anew' })
  clock.set('2026-03-07T08:59:59Z')
  expect(await clear()).toBe(0)
  clock.set('2026-03-07T09:00:01Z')
  expect(await clear()).toBe(1)
  const gone = author(tx => restoreNoteDraft(tx, noteId, again.version))
  await expect(gone).rejects.toMatchObject({ code: 'not-found' })
  expect(await author(tx => listCaseNotes(tx, 'progress'))).toMatchObject([{ noteId: signed }])
  expect(await author(listNoteDrafts)).toMatchObject([{ text: 'Another.' }])
})

test('reading, beginning, signing and putting away are written down, without a word of it', async () => {
  const { author, coupleId, practiceId } = await makeTeam()
  await sign(author, draft('canary'))
  await author(tx => listCaseNotes(tx, 'psychotherapy'))
  const { noteId } = await author(tx => saveNoteDraft(tx, draft('canary')))
  await author(tx => discardNoteDraft(tx, noteId, 1))
  const events = await withActor(mint.worker({ practiceId, job: 'testing' }), tx =>
    tx.db.auditEvent.findMany({ where: { coupleId } }),
  )
  expect(events.map(each => each.action)).toEqual(
    expect.arrayContaining(['note-begun', 'note-signed', 'psychotherapy-notes-viewed', 'note-discarded']),
  )
  expect(JSON.stringify(events)).not.toContain('canary')
})
