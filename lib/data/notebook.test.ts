import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { mint, type Partner } from '#lib/domain/access.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { acceptPolicy } from './consents.ts'
import { closeCouple } from './couple-changes.ts'
import {
  findNote,
  hasWrittenSince,
  listComing,
  listNoteOpenings,
  readNotebook,
  readStandingAudience,
} from './notebook.ts'
import { listNotes } from './notebook-case.ts'
import { shareNote, takeBackNoteShare } from './notebook-shares.ts'
import { changeNote, deleteNote, writeNote } from './notebook-writing.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
// Lisbon in March is UTC. The couple opens at 21:00; what is shared has 30 minutes of undo before that.
const eight = '2026-03-04T20:00:00Z'
const atOpening = '2026-03-04T21:00:00Z'
const nextOpening = '2026-03-05T21:00:00Z'
const clock = useTestClock(eight)

async function cast() {
  clock.set(eight)
  const { policyId, practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const [a, b] = [await joinPartner(clinician, coupleId, 'A'), await joinPartner(clinician, coupleId, 'B')]
  const stranger = await joinPartner(clinician, await makeCouple(clinician, policyId), 'A')
  const forClinician = () => inCase(clinician, coupleId, listNotes)
  return { clinician, coupleId, a, b, stranger, forClinician }
}

const write = (
  who: Partner,
  text: string,
  audience: 'me' | 'therapist' = 'therapist',
  day: string | null = null,
) => withActor(who, tx => writeNote(tx, { text, audience, day }))
const share = (who: Partner, id: string, version = 1) => withActor(who, tx => shareNote(tx, id, version))
const takeBack = (who: Partner, id: string) => withActor(who, tx => takeBackNoteShare(tx, id))
const read = (who: Partner, month: string | null = null, together = false) =>
  withActor(who, tx => readNotebook(tx, { month, together }))
const openings = (who: Partner) => withActor(who, listNoteOpenings)
const refusal = async (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { reason: string }) => error.reason,
  )

/** Every row of the notebook that somebody can reach, however it is asked for. */
const rowsFor = (who: Partner) =>
  withActor(who, async ({ db }) => ({
    notes: await db.note.findMany(),
    shares: await db.noteShare.findMany(),
  }))
const nothing = { notes: [], shares: [] }
const empty = { months: [], month: null, own: [], theirs: [] }

test('a note is its author’s, and their therapist’s unless they kept it for themselves', async () => {
  const { a, b, stranger, forClinician } = await cast()
  await write(a, 'After the talk I could breathe.')
  clock.set('2026-03-04T20:01:00Z')
  await write(a, 'Only for me.', 'me')
  expect((await read(a)).own).toMatchObject([
    { text: 'Only for me.', audience: 'me', day: '2026-03-04', version: 1, share: null },
    { text: 'After the talk I could breathe.', audience: 'therapist' },
  ])
  for (const other of [b, stranger])
    expect([await rowsFor(other), await read(other)]).toEqual([nothing, empty])
  expect(await forClinician()).toMatchObject([
    { text: 'After the talk I could breathe.', slot: 'A', day: '2026-03-04', sharedOn: null },
  ])
  expect(JSON.stringify(await rowsFor(a))).not.toContain('breathe')
})

test('whom the last one was for stands for the next', async () => {
  const { a, b } = await cast()
  const standing = (who: Partner) => withActor(who, readStandingAudience)
  expect(await standing(a)).toBe('therapist')
  await write(a, 'x', 'me')
  expect([await standing(a), await standing(b)]).toEqual(['me', 'therapist'])
})

test('shared, it arrives at the opening hour after the undo time, with its days and without a minute', async () => {
  const { a, b, stranger, forClinician } = await cast()
  const { id } = await write(a, 'The walk was good.', 'me')
  const { opensAt } = await share(a, id)
  expect(opensAt).toBe('2026-03-04T21:00:00.000Z')
  clock.set('2026-03-04T20:59:59Z')
  expect([await rowsFor(b), await read(b), await openings(b), await forClinician()]).toEqual([
    nothing,
    empty,
    [],
    [],
  ])
  expect(await withActor(a, listComing)).toMatchObject([{ noteId: id, share: { openedOn: null } }])

  clock.set(atOpening)
  const { months, theirs, own } = await read(b)
  expect([months, own]).toEqual([['2026-03'], []])
  expect(theirs).toEqual([
    { shareId: expect.any(String), day: '2026-03-04', openedOn: '2026-03-04', text: 'The walk was good.' },
  ])
  expect(await openings(b)).toEqual([{ openedOn: '2026-03-04', month: '2026-03' }])
  expect(await rowsFor(b)).toMatchObject({ notes: [], shares: [{}] })
  expect([await openings(a), await rowsFor(stranger), await withActor(a, listComing)]).toEqual([
    [],
    nothing,
    [],
  ])
  expect(await forClinician()).toMatchObject([{ noteId: id, slot: 'A', sharedOn: '2026-03-04' }])
  expect((await read(a)).own).toMatchObject([{ audience: 'me', share: { openedOn: '2026-03-04' } }])
})

test('with less than the undo time left, it waits for the next day', async () => {
  const { a, b } = await cast()
  const { id } = await write(a, 'Late.')
  clock.set('2026-03-04T20:31:00Z')
  await share(a, id)
  clock.set(atOpening)
  expect(await read(b)).toEqual(empty)
  clock.set(nextOpening)
  expect((await read(b)).theirs).toMatchObject([{ day: '2026-03-04', openedOn: '2026-03-05' }])
})

test('taken back before its hour it leaves no trace, and its author alone can', async () => {
  const { a, b, stranger, forClinician } = await cast()
  const { id } = await write(a, 'Not yet.', 'me')
  const shared = await share(a, id)
  for (const other of [b, stranger]) expect(await refusal(takeBack(other, shared.id))).toBe('not-found')
  clock.set('2026-03-04T20:59:00Z')
  await takeBack(a, shared.id)
  expect(await refusal(takeBack(a, shared.id))).toBe('not-found')
  clock.set(nextOpening)
  expect([await rowsFor(b), await read(b), await forClinician()]).toEqual([nothing, empty, []])
  expect((await read(a)).own).toMatchObject([{ share: null, audience: 'me' }])

  await share(a, id, 2)
  clock.set('2026-03-06T21:00:00Z')
  expect((await read(b)).theirs).toHaveLength(1)
})

test('on its way it is not changed; once open it stays as it is', async () => {
  const { a, b } = await cast()
  const { id } = await write(a, 'As it was.')
  const shared = await share(a, id)
  const acts = [
    () => withActor(a, tx => changeNote(tx, id, { text: 'Otherwise.', audience: 'me' }, 2)),
    () => withActor(a, tx => deleteNote(tx, id, 2)),
    () => share(a, id, 2),
  ]
  for (const act of acts) expect(await refusal(act())).toBe('on-its-way')
  clock.set(atOpening)
  for (const act of acts) expect(await refusal(act())).toBe('already-opened')
  expect(await refusal(takeBack(a, shared.id))).toBe('already-opened')
  expect((await read(b)).theirs).toMatchObject([{ text: 'As it was.' }])
})

test('what is shared is what was seen: a change in another tab is not given along', async () => {
  const { a, b } = await cast()
  const { id } = await write(a, 'First.')
  await withActor(a, tx => changeNote(tx, id, { text: 'Second, for me.', audience: 'me' }, 1))
  await expect(share(a, id, 1)).rejects.toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { theirs: { text: 'Second, for me.', audience: 'me', version: 2 } },
  })
  clock.set(nextOpening)
  expect(await rowsFor(b)).toEqual(nothing)
})

test('a stale change overwrites nothing; sharing and changing at once is one of the two', async () => {
  const { a } = await cast()
  const { id } = await write(a, 'First.')
  const change = (text: string, version: number) =>
    withActor(a, tx => changeNote(tx, id, { text, audience: 'therapist' }, version))
  await change('Second.', 1)
  expect(await refusal(change('Third.', 1))).toBe('stale')
  expect(await withActor(a, tx => findNote(tx, id))).toMatchObject({ text: 'Second.', version: 2 })
  const outcomes = await Promise.all([refusal(change('Fourth.', 2)), refusal(share(a, id, 2))])
  expect(outcomes.filter(each => each === 'done')).toHaveLength(1)
})

test('deleted it is gone for the therapist too, and can be put back on its day', async () => {
  const { a, b, forClinician } = await cast()
  const { id, version } = await write(a, 'A line.')
  expect(await refusal(withActor(b, tx => deleteNote(tx, id, version)))).toBe('not-found')
  expect(await refusal(withActor(a, tx => deleteNote(tx, id, 7)))).toBe('stale')
  await withActor(a, tx => deleteNote(tx, id, version))
  expect([await forClinician(), (await rowsFor(a)).notes]).toEqual([[], []])
  clock.set('2026-03-06T10:00:00Z')
  await write(a, 'A line.', 'therapist', '2026-03-04')
  expect((await read(a)).own).toMatchObject([{ day: '2026-03-04', text: 'A line.' }])
  expect(await refusal(write(a, 'x', 'me', '2026-03-07'))).toBe('day-not-yet')
})

test('month by month; together only what is open to both', async () => {
  const { a, b } = await cast()
  await write(a, 'January, mine.', 'me', '2026-01-31')
  const { id } = await write(a, 'February, ours.', 'therapist', '2026-02-01')
  await share(a, id)
  const theirs = await write(b, 'March, ours.')
  await share(b, theirs.id)
  await write(b, 'March, mine.', 'me')
  clock.set(nextOpening)
  expect((await read(a)).months).toEqual(['2026-03', '2026-02', '2026-01'])
  expect((await read(a, '2026-01')).own).toMatchObject([{ text: 'January, mine.' }])
  const together = await read(a, null, true)
  expect(together).toMatchObject({
    months: ['2026-03', '2026-02'],
    own: [],
    theirs: [{ text: 'March, ours.' }],
  })
  const forB = await read(b, '2026-02', true)
  expect(forB).toMatchObject({
    months: ['2026-03', '2026-02'],
    own: [],
    theirs: [{ text: 'February, ours.' }],
  })
  expect((await read(b, '2026-03', true)).own).toMatchObject([{ text: 'March, ours.' }])
  expect(await openings(b)).toEqual([{ openedOn: '2026-03-04', month: '2026-02' }])
})

test('whether somebody has written since is about themselves alone', async () => {
  const { a, b } = await cast()
  await write(a, 'x')
  const since = (who: Partner, day: string) => withActor(who, tx => hasWrittenSince(tx, day))
  expect([await since(a, '2026-03-04'), await since(a, '2026-03-05'), await since(b, '2026-03-01')]).toEqual([
    true,
    false,
    false,
  ])
})

test('in a closed couple nobody writes or shares', async () => {
  const { clinician, coupleId, a } = await cast()
  const { id } = await write(a, 'x')
  await inCase(clinician, coupleId, tx => closeCouple(tx, 1))
  expect([await refusal(write(a, 'y')), await refusal(share(a, id))]).toEqual([
    'couple-closed',
    'couple-closed',
  ])
})

test('a new policy is read before the next note', async () => {
  const { clinician, coupleId, a, b } = await cast()
  const { id } = await write(a, 'x')
  const policyTextId = randomUUID()
  const { practiceId } = a
  await withActor(mint.worker({ practiceId, job: 'setup' }), tx =>
    tx.db.policyText.createMany({
      data: { id: policyTextId, practiceId, kind: 'limited', version: 2, bodyEn: 'New.', bodyEs: 'Nuevo.' },
    }),
  )
  await inCase(clinician, coupleId, tx =>
    tx.db.couple.updateMany({ where: { id: coupleId }, data: { policyId: policyTextId } }),
  )
  const change = () => withActor(a, tx => changeNote(tx, id, { text: 'y', audience: 'me' }, 1))
  for (const act of [() => write(a, 'y'), () => share(a, id), change]) {
    expect(await refusal(act())).toBe('consent-needed')
  }
  await withActor(b, tx => acceptPolicy(tx, policyTextId))
  expect(await refusal(write(a, 'y'))).toBe('consent-needed')
  await withActor(a, tx => acceptPolicy(tx, policyTextId))
  await write(a, 'y')
})
