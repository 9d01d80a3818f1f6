import pg from 'pg'
import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { mirroring } from '#lib/domain/exercises/mirroring/definition.ts'
import { ladders } from '#lib/domain/pace.ts'
import { begin } from '#lib/domain/together.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { meet, type Tap, tapped, toTheEnd } from '#lib/testing/meeting.ts'
import { newPolicy } from '#lib/testing/new-policy.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { listAgreements } from './agreements-list.ts'
import { endAssignment } from './assignments-ending.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { acceptPolicy } from './consents.ts'
import { closeCouple } from './couple-changes.ts'
import { findOccurrence, listOpenOccurrences } from './occurrences.ts'
import { submitResponse } from './responses.ts'
import { listSessions } from './together-records.ts'
import { listReturns } from './together-returns.ts'
import { openTogether, startTogether, takeEvents } from './together-sessions.ts'
import { withActor } from './with-actor.ts'

const database = useTestDatabase()
const day = '2026-03-04'
const evening = '2026-03-04T20:40:00Z'
const clock = useTestClock(evening)

async function cast(slug = 'mirroring', schedule: 'once' | 'weekly' = 'once') {
  clock.set(evening)
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const plan =
    schedule === 'once' ? ({ kind: 'once', on: day } as const) : ({ kind: 'weekly', day: 3 } as const)
  const given = await giveExercise(clinician, coupleId, { slug, dueOn: day, schedule: plan })
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  return { clinician, coupleId, policyId, a, b, inCase, ...given }
}

const start = (who: Partner, assignmentId: string) => withActor(who, tx => startTogether(tx, assignmentId))
const open = (who: Partner, assignmentId: string) => withActor(who, tx => openTogether(tx, assignmentId))
const send = (who: Partner, id: string, version: number, ...taps: readonly Tap[]) =>
  withActor(who, tx => takeEvents(tx, id, { version, events: tapped(...taps) }))

const next: Tap = { kind: 'next' }

/** What was written down, oldest first: nobody of the product reads it here. */
async function acts(where: 'subject_id' | 'couple_id', id: string): Promise<string[]> {
  const sql = `select action from audit_event where ${where} = $1 order by at, action`
  const { rows } = await asSuperuser(client => client.query(sql, [id]))
  return rows.map(row => row.action)
}

async function asSuperuser<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.adminUrl })
  await client.connect()
  return run(client).finally(() => client.end())
}

test('begun on one phone, it stands on both; the other one goes on with it', async () => {
  const { a, b, assignmentId } = await cast()
  expect(await open(b, assignmentId)).toMatchObject({
    session: null,
    opener: 'A',
    may: 'open',
    self: 'B',
    dueOn: day,
  })
  const { sessionId, version } = await start(a, assignmentId)
  expect(version).toBe(1)
  expect(await open(b, assignmentId)).toMatchObject({
    session: { sessionId, version: 1, phoneOf: 'A', state: begin(mirroring.script!, 'A') },
  })
  expect(await send(a, sessionId, 1, next, next, { kind: 'start' }, { kind: 'pause', minutes: 20 })).toBe(2)
  expect(await send(b, sessionId, 2, { kind: 'return' }, { kind: 'resume' }, next)).toBe(3)
  const { session } = (await open(a, assignmentId))!
  expect(session).toMatchObject({ phoneOf: 'B', version: 3 })
  expect(session!.state).toMatchObject({ step: 3, pauses: 1, aside: null, spent: { 'first-turn': 60_000 } })
})

test('two who begin at once begin one, and what is stale overwrites nothing', async () => {
  const { a, b, assignmentId } = await cast()
  const [one, other] = await Promise.all([start(a, assignmentId), start(b, assignmentId)])
  expect(one).toEqual(other)
  const { sessionId } = one
  const both = await Promise.allSettled([send(a, sessionId, 1, next), send(b, sessionId, 1, next, next)])
  const done = both.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
  const [refused] = both.flatMap(each => (each.status === 'rejected' ? [each.reason] : []))
  expect(done).toEqual([2])
  const stands = (await open(a, assignmentId))!.session!
  expect(refused).toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { version: 2, state: stands.state },
  })
})

test('what does not fit changes nothing, not even the version', async () => {
  const { a, assignmentId } = await cast()
  const { sessionId } = await start(a, assignmentId)
  expect(await send(a, sessionId, 1, { kind: 'heard', answer: 'yes' }, { kind: 'return' })).toBe(1)
  expect((await open(a, assignmentId))!.session!.version).toBe(1)
})

test('kept sealed, under the couple’s key', async () => {
  const { a, assignmentId } = await cast()
  const line = 'When we both laughed.'
  const atTheClose = mirroring.script!.length - 1
  const { sessionId } = await start(a, assignmentId)
  await withActor(a, tx =>
    takeEvents(tx, sessionId, {
      version: 1,
      events: [...toTheEnd.slice(0, atTheClose), ...tapped({ kind: 'line', slot: 'B', text: line })],
    }),
  )
  const row = await withActor(a, tx => tx.db.togetherSession.findUniqueOrThrow({ where: { id: sessionId } }))
  expect(row.sealed).not.toContain('laughed')
  expect((await open(a, assignmentId))!.session!.state.lines).toEqual({ connection: { A: '', B: line } })
})

test('only from its day on, in the couple’s zone; then until it is done', async () => {
  const { a, assignmentId } = await cast()
  clock.set('2026-03-03T23:50:00Z')
  await expect(start(a, assignmentId)).rejects.toMatchObject({ code: 'invalid', reason: 'day-not-yet' })
  expect(await open(a, assignmentId)).toMatchObject({
    may: 'not-yet',
    opensOn: day,
    laidOut: [],
    ownPrepared: [],
  })
  clock.set('2026-03-04T00:10:00Z')
  const { sessionId } = await start(a, assignmentId)
  clock.set('2026-03-20T20:00:00Z')
  expect(await send(a, sessionId, 1, next)).toBe(2)
})

test('a weekly one closes, but what they are in the middle of can be gone on with', async () => {
  const { a, b, assignmentId } = await cast('mirroring', 'weekly')
  clock.set('2026-03-11T20:00:00Z')
  await expect(start(b, assignmentId)).rejects.toMatchObject({ reason: 'day-closed' })
  clock.set('2026-03-10T20:00:00Z')
  const { sessionId } = await start(b, assignmentId)
  await send(b, sessionId, 1, { kind: 'pause-until', until: Date.UTC(2026, 10, 22, 18) })
  clock.set('2026-03-11T20:00:00Z')
  expect(await open(a, assignmentId)).toMatchObject({ may: 'open', session: { sessionId } })
  expect(await send(a, sessionId, 2, { kind: 'return' })).toBe(3)
})

test('not once the clinician ended it or closed the couple', async () => {
  const ended = await cast()
  const { sessionId } = await start(ended.a, ended.assignmentId)
  await ended.inCase(tx => endAssignment(tx, ended.assignmentId, 1))
  await expect(send(ended.b, sessionId, 1, next)).rejects.toMatchObject({ reason: 'day-closed' })
  await expect(start(ended.b, ended.assignmentId)).rejects.toMatchObject({ reason: 'day-closed' })
  expect(await open(ended.b, ended.assignmentId)).toMatchObject({ may: 'closed' })

  const closed = await cast()
  const begun = await start(closed.a, closed.assignmentId)
  await closed.inCase(tx => closeCouple(tx, 1))
  await expect(send(closed.a, begun.sessionId, 1, next)).rejects.toMatchObject({ reason: 'day-closed' })
})

test('whoever begins it or goes on with it has accepted the policy; nobody learns whether the other has', async () => {
  const { clinician, coupleId, a, b, assignmentId } = await cast()
  const policyId = await newPolicy(clinician, coupleId)
  await expect(start(a, assignmentId)).rejects.toMatchObject({ reason: 'consent-needed' })
  await withActor(a, tx => acceptPolicy(tx, policyId))
  const { sessionId } = await start(a, assignmentId)
  await expect(send(b, sessionId, 1, next)).rejects.toMatchObject({ reason: 'consent-needed' })
  expect(await send(a, sessionId, 1, next)).toBe(2)
})

test('the end counts once, uses up a turn at opening, and leaves its private word to each', async () => {
  const { clinician, coupleId, a, b, assignmentId, A } = await cast()
  const sessionId = await meet(a, assignmentId)
  expect(await send(b, sessionId, 2, next)).toBe(2)
  expect(await acts('subject_id', sessionId)).toEqual(['together-begun', 'together-finished'])
  expect(await open(b, assignmentId)).toMatchObject({ opener: 'A', session: { state: { finished: true } } })
  const later = await giveExercise(clinician, coupleId, {
    slug: 'mirroring',
    dueOn: day,
    schedule: { kind: 'once', on: day },
  })
  expect(await open(b, later.assignmentId)).toMatchObject({ opener: 'B', session: null })

  const listed = await withActor(a, tx => listOpenOccurrences(tx, day))
  expect(listed.map(each => [each.session, each.opener])).toEqual(
    expect.arrayContaining([
      ['finished', 'A'],
      ['not-begun', 'B'],
    ]),
  )
  const answers = { helpful: { value: 8, audience: 'therapist' } }
  await withActor(a, tx => submitResponse(tx, { occurrenceId: A, answers }))
  expect(await withActor(b, tx => listOpenOccurrences(tx, day))).toHaveLength(2)
  expect(await withActor(b, tx => listOpenOccurrences(tx, '2026-03-11'))).toHaveLength(1)
})

test('what one of them does alone changes nothing that the other meets there', async () => {
  const { a, b, assignmentId, A, together } = await cast('our-pattern')
  clock.set('2026-03-06T20:00:00Z')
  const before = await open(b, assignmentId)
  const answers = { 'i-do': { value: 'I go quiet.', audience: 'me' } }
  await withActor(a, tx => submitResponse(tx, { occurrenceId: A, answers }))
  await withActor(a, tx =>
    submitResponse(tx, { occurrenceId: together.A, answers: { helpful: { value: 3, audience: 'me' } } }),
  )
  expect(await open(b, assignmentId)).toEqual(before)
})

test('a text that they pass becomes an agreement that waits for both, once for the same words', async () => {
  const { a, b, assignmentId } = await cast('return-plan')
  const { sessionId } = await start(a, assignmentId)
  const place = (await open(a, assignmentId))!
  const at = place.script.findIndex(each => each.kind === 'agree')
  const step = place.script[at]!
  const toIt = Array.from({ length: at }, (): Tap => ({ kind: 'skip' }))
  const text = 'We stop at ten and go on at breakfast.'
  await send(a, sessionId, 1, ...toIt, { kind: 'write', text, reviewOn: '2026-03-18' })
  expect(await withActor(b, listAgreements)).toEqual([])
  await send(a, sessionId, 2, next)
  const written = await withActor(b, listAgreements)
  expect(written).toMatchObject([
    { assignmentId, newest: { number: 1, text, reviewOn: '2026-03-18', confirmed: [] } },
  ])
  await send(b, sessionId, 3, { kind: 'back' }, next)
  expect(await withActor(b, listAgreements)).toEqual(written)
  // A day to look again that has come meanwhile stops nobody.
  await send(
    b,
    sessionId,
    4,
    { kind: 'back' },
    { kind: 'write', text: 'At nine.', reviewOn: '2026-03-01' },
    next,
  )
  expect(await withActor(a, listAgreements)).toMatchObject([
    { newest: { number: 2, text: 'At nine.', reviewOn: null } },
  ])
  expect(step.kind).toBe('agree')
})

test('a day to come back to it reminds both on that day', async () => {
  const { a, b, assignmentId } = await cast('permission-to-return')
  const { sessionId } = await start(a, assignmentId)
  const at = (await open(a, assignmentId))!.script.findIndex(each => each.kind === 'when')
  const toIt = Array.from({ length: at }, (): Tap => ({ kind: 'skip' }))
  await send(a, sessionId, 1, ...toIt, { kind: 'when', on: '2026-03-07', minute: 1110 })
  for (const who of [a, b]) {
    for (const day of ['2026-03-05', '2026-03-07']) {
      expect(await withActor(who, tx => listReturns(tx, day))).toMatchObject([
        { sessionId, on: '2026-03-07', minute: 1110 },
      ])
    }
    expect(await withActor(who, tx => listReturns(tx, '2026-03-08'))).toEqual([])
  }
  await send(b, sessionId, 2, { kind: 'when', on: '2026-03-01', minute: null })
  expect(await withActor(a, tx => tx.db.togetherSession.findFirst())).toMatchObject({ returnOn: null })
})

test('what stands above the level of their pace is not there, for neither; what was finished keeps its private word', async () => {
  const { coupleId, a, b, inCase, assignmentId, B } = await cast('touch-2')
  const level = (value: number, at: string) =>
    inCase(async tx => {
      const row = { practiceId: tx.actor.practiceId, coupleId, level: value, cause: 'appointment' }
      await tx.db.paceLevel.createMany({ data: { ...row, ladder: ladders[0]!, effectiveAt: new Date(at) } })
    })
  for (const who of [a, b]) {
    expect(await open(who, assignmentId)).toBeNull()
    await expect(start(who, assignmentId)).rejects.toMatchObject({ code: 'not-found' })
    expect(await withActor(who, tx => listOpenOccurrences(tx, day))).toEqual([])
  }
  expect(await withActor(b, tx => findOccurrence(tx, B))).toBeNull()

  await level(2, '2026-03-04T20:00:00Z')
  const { sessionId } = await start(a, assignmentId)
  await level(1, '2026-03-04T20:30:00Z')
  await expect(send(b, sessionId, 1, next)).rejects.toMatchObject({ code: 'not-found' })
  await level(2, '2026-03-04T20:35:00Z')
  await withActor(b, tx => takeEvents(tx, sessionId, { version: 1, events: toTheEnd }))
  await level(0, '2026-03-04T20:39:00Z')
  expect(await open(b, assignmentId)).toBeNull()
  expect(await withActor(b, tx => listOpenOccurrences(tx, day))).toMatchObject([
    { occurrenceId: B, session: 'finished' },
  ])
})

test('the clinician reads what it was, by the day on which it was begun, and the reading is written down', async () => {
  const { coupleId, a, b, inCase, assignmentId } = await cast()
  const { sessionId } = await start(a, assignmentId)
  await send(a, sessionId, 1, { kind: 'swap-opener' }, next, next, { kind: 'start' }, next)
  await send(
    b,
    sessionId,
    2,
    { kind: 'heard', answer: 'almost' },
    { kind: 'heard', answer: 'yes' },
    { kind: 'pause', minutes: 5 },
  )
  const [session] = await inCase(tx => listSessions(tx, { from: day, to: day }))
  expect(session).toMatchObject({
    ...{ sessionId, day, dueOn: day, finishedOn: null, phoneOf: 'B', opener: 'B' },
    talk: { minutes: { A: 0, B: 1 }, given: { A: 3, B: 3 } },
    mirrors: [{ speaker: 'B', rounds: 2 }],
    ...{ pauses: 1, skipped: 0, reached: 4, steps: 8, lines: [], laidOut: [] },
  })
  const nothing = [
    { from: '2026-03-05', to: day },
    { from: '2026-03-01', to: '2026-03-03' },
    { from: day, to: day, slug: 'x' },
  ]
  for (const filter of nothing) expect(await inCase(tx => listSessions(tx, filter))).toEqual([])
  expect((await acts('couple_id', coupleId)).filter(each => each === 'sessions-viewed')).toHaveLength(4)
})

test('a stranger finds neither the place nor the session', async () => {
  const { a, assignmentId } = await cast()
  const { sessionId } = await start(a, assignmentId)
  const stranger = await cast()
  expect(await open(stranger.a, assignmentId)).toBeNull()
  await expect(start(stranger.a, assignmentId)).rejects.toMatchObject({ code: 'not-found' })
  await expect(send(stranger.a, sessionId, 1, next)).rejects.toMatchObject({ code: 'not-found' })
})

test('more than fits is refused whole', async () => {
  const { a, inCase, assignmentId } = await cast()
  const text = { en: 'x', es: 'x' }
  const writing = Array.from({ length: 10 }, (_, index) => ({
    ...{ kind: 'agree', id: `text-${index}`, prompt: text, agreement: 'proposal', maxLength: 4000 },
  }))
  const { definitionId } = await inCase(tx =>
    tx.db.assignment.findUniqueOrThrow({ where: { id: assignmentId } }),
  )
  const body = JSON.stringify({ ...mirroring, script: writing })
  await asSuperuser(client =>
    client.query('update exercise_definition set body = $2 where id = $1', [definitionId, body]),
  )
  const { sessionId } = await start(a, assignmentId)
  const long: Tap = { kind: 'write', text: 'x'.repeat(4000), reviewOn: null }
  const some = (count: number) => Array.from({ length: count }, (): Tap[] => [long, next]).flat()
  expect(await send(a, sessionId, 1, ...some(7))).toBe(2)
  await expect(send(a, sessionId, 2, ...some(1))).rejects.toMatchObject({
    code: 'invalid',
    reason: 'too-large',
  })
  expect((await open(a, assignmentId))!.session).toMatchObject({ version: 2, state: { step: 7 } })
})
