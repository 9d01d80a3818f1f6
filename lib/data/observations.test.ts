import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { csi16 } from '#lib/domain/measures/csi.ts'
import { exerciseOf } from '#lib/domain/measures/exercise.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { phq9 } from '#lib/domain/measures/phq.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { openCaseFile } from './case-files.ts'
import { fromDay } from './days.ts'
import { listObservations, observedDays } from './observations.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

const database = useTestDatabase()

const today = localDate(new Date(), 'Europe/Lisbon')
const all = { from: '2020-01-01', to: today }

async function coupleOf(clinician: Clinician, policyId: string) {
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  return { coupleId, a }
}

async function submit(partner: Partner, answers: unknown) {
  await withActor(partner, async tx => {
    const [due] = await listOpenOccurrences(tx, today)
    await submitResponse(tx, { occurrenceId: due!.occurrenceId, answers })
  })
}

/** Past diary values of one partner, as an import leaves them. */
async function importValues(
  clinician: Clinician,
  { coupleId, partnerId }: { coupleId: string; partnerId: string },
  values: readonly { name: string; day: string; value: number; low?: number; high?: number }[],
) {
  const { practiceId, userId } = clinician
  const importId = randomUUID()
  await withActor(clinician, async tx => {
    await tx.db.import.createMany({
      data: {
        id: importId,
        practiceId,
        coupleId,
        fileName: 'diary.csv',
        parts: 1,
        mapping: {
          filter: null,
          day: { kind: 'date', column: 'day' },
          series: [
            {
              column: 'x',
              partner: 'A',
              observation: { name: 'vigor', label: 'Vigour', low: 0, high: 4, favourable: 'higher' },
            },
          ],
        },
        createdBy: userId,
        createdAt: tx.now,
        committedAt: tx.now,
      },
    })
    await tx.db.observation.createMany({
      data: values.map(({ day, low = 0, high = 10, ...each }) => ({
        practiceId,
        coupleId,
        partnerId,
        importId,
        day: fromDay(day),
        low,
        high,
        favourable: 'higher',
        audience: 'therapist',
        ...each,
      })),
    })
  })
}

const list = (clinician: Clinician, coupleId: string, range = all, names?: string[]) =>
  withActor(clinician, async tx => listObservations((await openCaseFile(tx, coupleId))!, range, names))

async function assignDaily(clinician: Clinician, coupleId: string) {
  const wish = {
    slug: 'evening-check-in',
    schedule: { kind: 'daily' },
    startsOn: today,
    endsOn: null,
    forSlot: 'both',
    notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
  } as const
  await withActor(clinician, async tx => assignExercise((await openCaseFile(tx, coupleId))!, wish))
}

test('answered and imported values stand together, a day shows their mean, and what is kept is not there', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { coupleId, a } = await coupleOf(clinician, policyId)
  await assignDaily(clinician, coupleId)
  await submit(a, {
    closeness: { value: 8, audience: 'therapist' },
    satisfaction: { value: 3, audience: 'couple' },
    tension: { value: 9, audience: 'me' },
  })
  await importValues(clinician, { coupleId, partnerId: a.partnerId }, [
    { name: 'closeness', day: '2026-01-05', value: 4 },
    { name: 'closeness', day: today, value: 5 },
  ])
  await submit(await joinPartner(clinician, coupleId, 'B'), {
    closeness: { value: 2, audience: 'therapist' },
  })

  const observed = await list(clinician, coupleId)
  expect(observed.map(each => each.name)).toEqual(['closeness', 'satisfaction'])
  expect(observed[0]).toMatchObject({
    label: { en: 'Closeness', es: 'Cercanía' },
    low: 0,
    high: 10,
    favourable: 'higher',
    imported: true,
    series: {
      A: [
        { day: '2026-01-05', value: 4 },
        { day: today, value: 6.5 }, // the mean of 8, answered, and 5, imported
      ],
      B: [{ day: today, value: 2 }],
    },
  })
  expect(observed[1]).toMatchObject({ imported: false, series: { A: [{ day: today, value: 3 }], B: [] } })
  // Of a series whose answers nobody, or everybody, meant for both; what came from a file is not counted.
  expect(observed.map(each => [each.shared, each.split])).toEqual([
    ['none', null],
    ['all', null],
  ])
})

test('the range and the names choose', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { coupleId, a } = await coupleOf(clinician, policyId)
  await importValues(clinician, { coupleId, partnerId: a.partnerId }, [
    { name: 'closeness', day: '2026-01-05', value: 4 },
    { name: 'closeness', day: '2026-01-06', value: 5 },
    { name: 'vigor', day: '2026-01-06', value: 1, high: 4 },
  ])
  const days = await withActor(clinician, async tx => observedDays((await openCaseFile(tx, coupleId))!))
  expect(days).toEqual({ first: '2026-01-05', last: '2026-01-06' })
  const sixth = { from: '2026-01-06', to: '2026-01-06' }
  expect((await list(clinician, coupleId, sixth)).map(each => [each.name, each.series.A.length])).toEqual([
    ['closeness', 1],
    ['vigor', 1],
  ])
  expect((await list(clinician, coupleId, all, ['vigor'])).map(each => each.label.en)).toEqual(['Vigour'])
})

test('one name with two ranges is never drawn on one axis', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { coupleId, a } = await coupleOf(clinician, policyId)
  await importValues(clinician, { coupleId, partnerId: a.partnerId }, [
    { name: 'closeness', day: '2026-01-05', value: 4 },
    { name: 'closeness', day: '2026-01-06', value: 2, high: 4 },
  ])
  const observed = await list(clinician, coupleId)
  expect(observed.map(each => [each.id, each.split])).toEqual([
    ['closeness-0-10', 'range'],
    ['closeness-0-4', 'range'],
  ])
})

test('totals come with the measure as it was sent; two versions are two series, and say so', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { coupleId, a } = await coupleOf(clinician, policyId)
  const second: Measure = { ...csi16, version: 2, title: { en: 'Ours', es: 'El nuestro' } }
  await withActor(clinician, tx =>
    tx.db.exerciseDefinition.createMany({
      data: { practiceId, slug: 'csi-16', version: 2, origin: 'built-in', body: exerciseOf(second) },
    }),
  )
  const { partnerId } = a
  await importValues(clinician, { coupleId, partnerId }, [
    { name: 'csi-16', day: '2026-01-05', value: 40, high: 81 },
    { name: 'csi-16-v2', day: '2026-02-05', value: 50, high: 81 },
    { name: 'csi-16-v3', day: '2026-03-05', value: 50, high: 81 },
    { name: 'phq-9', day: '2026-01-05', value: 7, high: 27 },
  ])
  const observed = await list(clinician, coupleId)
  expect(observed.map(({ name, split, measure }) => [name, split, measure?.version ?? null])).toEqual([
    ['csi-16', 'version', 1],
    ['csi-16-v2', 'version', 2],
    // Nobody knows its rules: its numbers are shown, and nothing is judged by those of another version.
    ['csi-16-v3', null, null],
    ['phq-9', null, 1],
  ])
  expect(observed.map(each => each.label.en)).toEqual([csi16.title.en, 'Ours', 'csi-16-v3', phq9.title.en])
})

test('a colleague opens no file, and another file of one’s own holds none of it', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { coupleId, a } = await coupleOf(clinician, policyId)
  await importValues(clinician, { coupleId, partnerId: a.partnerId }, [
    { name: 'closeness', day: '2026-01-05', value: 4 },
  ])
  const colleague = await makeClinician(practiceId)
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
  expect(await list(colleague, await makeCouple(colleague, policyId))).toEqual([])
  const empty = await makeCouple(clinician, policyId)
  expect(await list(clinician, empty)).toEqual([])
  expect(await withActor(clinician, async tx => observedDays((await openCaseFile(tx, empty))!))).toBeNull()
})

test('among 40,000 rows of others the query goes by its index', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { coupleId, a } = await coupleOf(clinician, policyId)
  const others = await coupleOf(clinician, policyId)
  await importValues(clinician, { coupleId, partnerId: a.partnerId }, [
    { name: 'closeness', day: '2026-01-05', value: 4 },
  ])
  const admin = new Client(database.adminUrl)
  await admin.connect()
  await admin.query(
    `insert into observation (practice_id, couple_id, partner_id, name, day, value, low, high, favourable, audience)
     select $1, $2, $3, 'closeness', date '1900-01-01' + n, 5, 0, 10, 'higher', 'therapist'
     from generate_series(1, 40000) n`,
    [practiceId, others.coupleId, others.a.partnerId],
  )
  await admin.query('analyze observation')
  await admin.end()

  const plan = await withActor(clinician, async tx => {
    await openCaseFile(tx, coupleId)
    return tx.db.$queryRaw<Record<string, string>[]>`
      explain select name, partner_id, day, avg(value) from observation
      where couple_id = ${coupleId}::uuid and day >= '2026-01-01' and day <= '2026-12-31'
      group by name, low, high, favourable, partner_id, day`
  })
  const text = plan.map(row => row['QUERY PLAN']).join('\n')
  expect(text).toMatch(
    /Index Scan.* observation_couple_id_name_day_idx|Bitmap Index Scan on observation_couple_id_name_day_idx/,
  )
  expect(text).not.toContain('Seq Scan on observation')
})
