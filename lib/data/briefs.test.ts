import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { exerciseOf } from '#lib/domain/measures/exercise.ts'
import { findMeasure } from '#lib/domain/measures/registry.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { recordAskedAlone } from './asked-alone.ts'
import { assignExercise } from './assignments.ts'
import { readBrief } from './briefs.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { fromDay } from './days.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { recordReferral } from './referrals.ts'
import { submitResponse } from './responses.ts'
import { raiseFlag } from './support.ts'
import { withActor } from './with-actor.ts'

const database = useTestDatabase()
const clock = useTestClock('2026-03-02T09:00:00Z')

const notes = { why: '', whenWhere: '', smallest: '', obstacle: '' }

async function world() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  return { clinician, coupleId, a, b, policyId, inCase }
}

async function answer(partner: Partner, today: string, slug: string, answers: unknown) {
  await withActor(partner, async tx => {
    const due = (await listOpenOccurrences(tx, today)).find(each => each.definition.slug === slug)
    await submitResponse(tx, { occurrenceId: due!.occurrenceId, answers })
  })
}

test('the brief counts since the last appointment, quotes topics, and says who is quiet and what is flagged', async () => {
  clock.set('2026-03-02T09:00:00Z') // a Monday
  const { a, b, coupleId, inCase, clinician } = await world()
  await inCase(async tx => {
    const run = { startsOn: '2026-03-02', endsOn: null, forSlot: 'both', notes } as const
    await recordAskedAlone(tx, a.partnerId, { askedOn: '2026-03-01' })
    await recordAskedAlone(tx, b.partnerId, { reason: 'on the telephone' })
    await assignExercise(tx, { slug: 'evening-check-in', schedule: { kind: 'daily' }, ...run })
    await assignExercise(tx, { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 1 }, ...run })
    await assignExercise(tx, { slug: 'theme-daily-joys', schedule: { kind: 'theme-week' }, ...run })
    const { practiceId, userId } = tx.actor
    const startsAt = new Date('2026-03-04T14:00:00Z')
    await tx.db.appointment.createMany({ data: { practiceId, coupleId, startsAt, createdBy: userId } })
  })
  for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) {
    clock.set(`${day}T21:00:00Z`)
    await answer(a, day, 'evening-check-in', { closeness: { value: 6, audience: 'therapist' } })
  }
  await answer(a, '2026-03-05', 'weekly-reflection', {
    topic: { value: 'the canary trip', audience: 'couple' },
  })
  await answer(b, '2026-03-05', 'weekly-reflection', { topic: { value: 'kept to me', audience: 'me' } })
  await answer(a, '2026-03-05', 'theme-daily-joys', {
    done: { value: 'yes', audience: 'therapist' },
    helpful: { value: 8, audience: 'therapist' },
  })
  clock.set('2026-03-21T09:00:00Z')
  await withActor(b, tx => raiseFlag(tx))

  const brief = await inCase(readBrief)
  expect([brief.today, brief.since, brief.outcome]).toEqual(['2026-03-21', '2026-03-04', 'closeness'])
  const lines = Object.fromEntries(
    brief.sections.map(({ name, lines }) => [
      name,
      lines.map(({ key, values, quote }) =>
        [
          key.replace('brief.', ''),
          values.partner,
          values.done,
          values.due,
          values.helpful,
          values.since,
          quote?.text,
        ]
          .filter(each => each !== undefined)
          .join(' '),
      ),
    ]),
  )
  expect(lines.safety).toEqual(['safety.flag B', 'safety.askedAlone A', 'safety.reasonNotAsked B'])
  expect(lines.topics).toEqual(['topics.topic A the canary trip'])
  // Daily since the 4th: 17 days are over or today's; today's is not over. The theme was due on the 8th.
  expect(new Set(lines.since)).toEqual(
    new Set([
      'since.done A 2 17',
      'since.done B 0 17',
      'since.done A 0 2',
      'since.done B 0 2',
      'since.done A 1 1',
      'since.helpful A 8',
      'since.done B 0 1',
    ]),
  )
  expect(lines.changed).toEqual(['changed.tooEarly A', 'changed.noAnswers B'])
  expect(lines.next).toContain('next.takeUpQuiet A 2026-03-06')
  expect(JSON.stringify(brief)).not.toContain('kept to me')
  expect(await withActor(clinician, tx => tx.db.flag.count())).toBe(1)
})

test('a colleague opens no file, and the brief of another couple holds none of it', async () => {
  clock.set('2026-03-02T09:00:00Z')
  const { clinician, coupleId, policyId, a, inCase } = await world()
  await inCase(tx =>
    assignExercise(tx, {
      slug: 'evening-check-in',
      schedule: { kind: 'daily' },
      startsOn: '2026-03-02',
      endsOn: null,
      forSlot: 'both',
      notes,
    }),
  )
  await answer(a, '2026-03-02', 'evening-check-in', { closeness: { value: 6, audience: 'therapist' } })
  const colleague = await makeClinician(clinician.practiceId)
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
  const own = await makeCouple(colleague, policyId)
  const brief = await withActor(colleague, async tx => readBrief((await openCaseFile(tx, own))!))
  expect([brief.exercises, brief.observed]).toEqual([[], []])
})

test('what each guesses of the other stands apart from how they differ', async () => {
  clock.set('2026-03-02T09:00:00Z')
  const { a, b, inCase } = await world()
  await inCase(async tx => {
    const run = { startsOn: '2026-03-02', endsOn: null, forSlot: 'both', notes } as const
    await assignExercise(tx, { slug: 'guess-and-ask', schedule: { kind: 'daily' }, ...run })
  })
  const mine = { audience: 'therapist' } as const
  for (let index = 0; index < 14; index++) {
    const day = addDays('2026-03-02', index)
    clock.set(`${day}T21:00:00Z`)
    const closeness = 6 + (index % 2)
    for (const [who, guess] of [
      [a, closeness - 3 - (index % 3)],
      [b, closeness],
    ] as const) {
      const answers = { closeness: { value: closeness, ...mine }, guess: { value: guess, ...mine } }
      await answer(who, day, 'guess-and-ask', answers)
    }
  }
  clock.set('2026-03-16T09:00:00Z')
  const { sections } = await inCase(readBrief)
  const differ = sections.find(each => each.name === 'differ')!.lines
  expect(differ.map(({ key, values }) => [key, values.partner, values.direction, values.gap])).toEqual([
    ['brief.differ.none', undefined, undefined, undefined],
    // Fourteen days of 3, 4, 5 below, the other’s guesses met: (5 x 3 + 5 x 4 + 4 x 5) / 14
    ['brief.differ.guess', 'A', 'lower', 3.9],
  ])
  const changed = sections.find(each => each.name === 'changed')!.lines
  expect(changed.map(each => each.values.observation)).not.toContain('closeness-guess')
})

test('the review counts what was held since the first day, as days go where the couple is', async () => {
  clock.set('2026-03-01T20:00:00Z') // the morning of the 2nd in Auckland
  const { coupleId, inCase } = await world()
  await inCase(async tx => {
    await tx.db.couple.updateMany({ where: { id: coupleId }, data: { zone: 'Pacific/Auckland' } })
    const run = { startsOn: '2026-03-02', endsOn: null, forSlot: 'both', notes } as const
    await assignExercise(tx, { slug: 'evening-check-in', schedule: { kind: 'daily' }, ...run })
    const { practiceId, userId } = tx.actor
    const set = { practiceId, coupleId, createdBy: userId }
    await tx.db.appointment.createMany({
      data: [
        { ...set, startsAt: new Date('2026-03-01T02:00:00Z') }, // the day before
        { ...set, startsAt: new Date('2026-03-01T21:00:00Z') },
        { ...set, startsAt: new Date('2026-03-20T02:00:00Z') },
        { ...set, startsAt: new Date('2026-03-27T02:00:00Z'), cancelledAt: tx.now },
        { ...set, startsAt: new Date('2026-05-20T02:00:00Z') },
      ],
    })
  })
  clock.set('2026-05-01T02:00:00Z')
  const { sections } = await inCase(readBrief)
  const changed = sections.find(each => each.name === 'changed')!.lines
  expect(changed.find(each => each.rule === 'W1')?.values).toEqual({ weeks: 8, appointments: 2 })
})

test('a measure with items left out, totals from a file, a referral whose day has come: each is said', async () => {
  clock.set('2026-03-02T09:00:00Z')
  const { a, inCase } = await world()
  const phq = exerciseOf(findMeasure('phq-9')!)
  const occurrences = await inCase(async tx => {
    await recordReferral(tx, a.partnerId, { kind: 'doctor', askAgainOn: '2026-03-10', note: null })
    return plantMeasure(tx, phq, a.partnerId, ['2026-03-02', '2026-03-09', '2026-03-16'])
  })
  // Item by item the place of the option, which is its score too; null is left out.
  const given = [
    [2, 2, 2, 2, 2, 2, 2, 0, 0],
    [1, 1, 1, 1, 1, 1, 1, null, 1],
    [1, 1, 1, 1, null, null, null, 0, 0],
  ]
  for (const [index, occurrenceId] of occurrences.entries()) {
    clock.set(`2026-03-${['02', '09', '16'][index]}T20:00:00Z`)
    const answers = Object.fromEntries(
      given[index]!.map((place, item) => [
        phq.steps[item]!.id,
        { value: place === null ? null : `o${place}`, audience: 'therapist' },
      ]),
    )
    await withActor(a, tx => submitResponse(tx, { occurrenceId, answers }))
  }
  await plantImportedTotals(a, 'csi-16', [
    ['2026-02-01', 45],
    ['2026-03-10', 60],
  ])

  const brief = await inCase(readBrief)
  const said = (section: string) =>
    brief.sections
      .find(each => each.name === section)!
      .lines.map(({ key, values }) => [key.replace('brief.', ''), ...Object.values(values)].join(' '))
  expect(said('changed').filter(each => each.startsWith('measure.'))).toEqual([
    'measure.numbers.jt A csi-16 45 60 2026-02-01 2026-03-10 15 complete 6.7 17 0.98',
    'measure.verdict.higherOut A csi-16 51.5',
    // Eight answered items at one each, times nine.
    'measure.numbers.points A phq-9 14 9 2026-03-02 2026-03-09 -5 prorated 6',
    'measure.verdict.lineWithin A phq-9 10',
    'measure.incomplete A phq-9 3 2026-03-16',
  ])
  // Named for itself: its total is below the line.
  expect(said('safety')[0]).toBe('safety.item A 2026-03-09 phq-9 9 above 0')
  expect(said('safety')).toContain('safety.askAboutSupport A 2026-03-02 2026-03-10')
  // A measure is no series of days: it is judged by its own rule and by nothing else.
  expect(said('changed').some(each => each.includes('rising') || each.includes('tooEarly A csi-16'))).toBe(
    false,
  )
  expect(brief.measures.map(each => each.title.en)).toEqual(['PHQ-9', 'CSI-16'])
})

/** As assigning a measure does: its definition, an assignment, an occurrence a day. Ids of these in order. */
async function plantMeasure(
  tx: CaseTx,
  exercise: ReturnType<typeof exerciseOf>,
  partnerId: string,
  days: readonly string[],
): Promise<string[]> {
  const { practiceId, userId } = tx.actor
  const { coupleId } = tx.file
  const [definitionId, assignmentId] = [randomUUID(), randomUUID()]
  const { slug, version } = exercise
  await tx.db.exerciseDefinition.createMany({
    data: { id: definitionId, practiceId, slug, version, origin: 'built-in', body: exercise },
  })
  await tx.db.assignment.createMany({
    data: {
      ...{ id: assignmentId, practiceId, coupleId, definitionId, forSlot: 'A' },
      ...{
        schedule: { kind: 'weekly', day: 1 },
        startsOn: fromDay(days[0]!),
        createdBy: userId,
        createdAt: tx.now,
      },
    },
  })
  const rows = days.map(day => ({ id: randomUUID(), dueOn: fromDay(day), opensOn: fromDay(day) }))
  await tx.db.occurrence.createMany({
    data: rows.map(row => ({ ...row, practiceId, coupleId, assignmentId, partnerId })),
  })
  return rows.map(row => row.id)
}

/** Straight into the table, as the server's administrator: totals that came from a file. */
async function plantImportedTotals(
  { practiceId, coupleId, partnerId, userId }: Partner,
  name: string,
  totals: readonly (readonly [string, number])[],
): Promise<void> {
  const admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
  await admin.query('set session_replication_role = replica')
  for (const [day, value] of totals) {
    await admin.query(
      `insert into observation (practice_id, couple_id, partner_id, import_id, name, day, value, low, high, favourable, audience)
       values ($1, $2, $3, $4, $5, $6, $7, 0, 81, 'higher', 'therapist')`,
      [practiceId, coupleId, partnerId, userId, name, day, value],
    )
  }
  await admin.end()
}
