import { expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { csi16 } from '#lib/domain/measures/csi.ts'
import { exportMeasure } from '#lib/domain/measures/file.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { findUsableExercise } from './custom-exercises-usable.ts'
import { listOpenFlags } from './flags.ts'
import { undoImport } from './imports.ts'
import * as measures from './measures.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { enterPaperTotal } from './paper-totals.ts'
import { submitResponse } from './responses.ts'
import { type ClinicianTx, withActor } from './with-actor.ts'

useTestDatabase()
useTestClock('2026-03-04T21:40:00Z')

async function cast() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const colleague = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const desk = <T>(run: (tx: ClinicianTx) => Promise<T>) => withActor(clinician, run)
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    desk(async tx => run((await openCaseFile(tx, coupleId))!))
  return { clinician, colleague, coupleId, a, b, desk, inCase }
}

const due = '2026-03-04'
const nine = (...places: (number | null)[]) =>
  Object.fromEntries(
    places.flatMap((place, index) =>
      place === null ? [] : [[`phq-${index + 1}`, { value: `o${place}`, audience: 'therapist' }]],
    ),
  )
const submit = (partner: Partner, occurrenceId: string, answers: unknown) =>
  withActor(partner, tx => submitResponse(tx, { occurrenceId, answers }))
const give = (clinician: Clinician, coupleId: string) =>
  giveExercise(clinician, coupleId, { slug: 'phq-9', dueOn: due, schedule: { kind: 'once', on: due } })

test('the last item above 0: a flag for the clinician in the same moment, and nothing that either partner can list', async () => {
  const { clinician, coupleId, a, b, inCase } = await cast()
  const { A, B } = await give(clinician, coupleId)
  const { flagIds, responseId } = await submit(a, A, nine(0, 0, 0, 0, 0, 0, 0, 0, 1))
  expect(flagIds).toHaveLength(1)
  expect(await inCase(listOpenFlags)).toMatchObject([
    {
      slot: 'A',
      kind: 'measure-critical',
      about: { responseId, item: 'phq-9', day: due, measure: { id: 'phq-9' } },
    },
  ])
  for (const partner of [a, b]) {
    expect(await withActor(partner, tx => tx.db.flag.findMany())).toEqual([])
  }
  expect(await withActor(b, tx => tx.db.response.findMany())).toEqual([])

  expect((await submit(b, B, nine(3, 3, 3, 3, 3, 3, 3, 3, 0))).flagIds).toEqual([])
  expect(await inCase(listOpenFlags)).toHaveLength(1)
})

test('a flag comes without a total too, and a number comes only by the rule of the instrument', async () => {
  const { clinician, coupleId, a, b, desk, inCase } = await cast()
  const { A, B } = await give(clinician, coupleId)
  await submit(a, A, nine(1, null, null, null, null, null, null, null, 3))
  await submit(b, B, nine(1, 1, 1, 1, 1, 2, null, null, 0))
  const numbers = await desk(tx => tx.db.observation.findMany({ where: { coupleId } }))
  expect(numbers.map(each => [each.partnerId, each.name, each.value])).toEqual([[b.partnerId, 'phq-9', 9]])
  expect(await inCase(listOpenFlags)).toMatchObject([{ slot: 'A' }])
  expect(await desk(tx => tx.db.answer.count({ where: { coupleId } }))).toBe(9)
})

test('an answer outside the options leaves nothing behind, no flag either', async () => {
  const { clinician, coupleId, a, desk, inCase } = await cast()
  const { A } = await give(clinician, coupleId)
  const wrong = { ...nine(0, 0, 0, 0, 0, 0, 0, 0, 3), 'phq-3': { value: 'o7', audience: 'therapist' } }
  await expect(submit(a, A, wrong)).rejects.toMatchObject({ reason: 'answers', detail: { steps: ['phq-3'] } })
  expect(await inCase(listOpenFlags)).toEqual([])
  expect(await desk(tx => tx.db.response.count({ where: { coupleId } }))).toBe(0)
})

const file = exportMeasure({ ...csi16, id: 'our-scale' })
const bring = (tx: ClinicianTx, change: object = {}) =>
  measures.bringMeasure(tx, { file: { ...file, ...change }, permission: 'Written by us in 2020' })

test('what one clinician brings the practice can give; a new version leaves what was sent as it was', async () => {
  const { clinician, colleague, a, desk, inCase } = await cast()
  expect(await desk(tx => bring(tx))).toEqual({ measureId: 'our-scale', version: 1 })
  const wish = {
    slug: 'our-scale',
    schedule: { kind: 'monthly', day: 4 },
    startsOn: due,
    endsOn: null,
    forSlot: 'both',
    notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
  } as const
  await inCase(tx => assignExercise(tx, wish))
  expect(await withActor(colleague, tx => findUsableExercise(tx, 'our-scale'))).toMatchObject({ version: 1 })
  expect(await withActor(colleague, tx => bring(tx, { citation: 'Ours, second printing' }))).toEqual({
    measureId: 'our-scale',
    version: 2,
  })
  const listed = await desk(measures.listPracticeMeasures)
  expect(listed).toMatchObject([{ measure: { version: 2 }, permission: 'Written by us in 2020' }])
  expect(listed[0]!.by).not.toBe('')

  const [open] = await withActor(a, tx => listOpenOccurrences(tx, due))
  expect(open!.definition).toMatchObject({ version: 1, measure: { citation: csi16.citation } })
  const all = csi16.items.map(each => [each.id, { value: 'o0', audience: 'therapist' }])
  await submit(a, open!.occurrenceId, Object.fromEntries(all))
  const [number] = await desk(tx => tx.db.observation.findMany({ where: { partnerId: a.partnerId } }))
  expect(number!.name).toBe('our-scale')
  const second = await withActor(clinician, tx => findUsableExercise(tx, 'our-scale'))
  expect(second).toMatchObject({ version: 2, measure: { version: 2 } })
})

test('a file that contradicts itself is refused with every place, and nothing is stored', async () => {
  const { desk } = await cast()
  const refused = desk(tx =>
    bring(tx, { range: { low: 0, high: 80 }, cutoffs: [{ ...csi16.cutoffs[0], value: 99 }] }),
  )
  await expect(refused).rejects.toMatchObject({
    reason: 'measure-problems',
    detail: {
      problems: [
        {
          place: '/range',
          reason: 'range-disagrees',
          values: { low: 0, high: 81, givenLow: 0, givenHigh: 80 },
        },
        { place: '/cutoffs/0/value', reason: 'cutoff-outside-range' },
      ],
    },
  })
  expect(await desk(measures.listPracticeMeasures)).toEqual([])
})

test('scoring only until the practice gives its text, which stays with that practice', async () => {
  const { desk } = await cast()
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}`).join('\n')
  const text = {
    language: 'en',
    instruction: '',
    items: lines(5),
    options: [lines(6)],
    permission: 'A letter of 2024',
  } as const
  expect(await desk(tx => findUsableExercise(tx, 'who-5'))).toBeNull()
  await desk(tx => measures.giveMeasureText(tx, 'who-5', text))
  expect(await desk(tx => findUsableExercise(tx, 'who-5'))).toMatchObject({ slug: 'who-5', group: 'measure' })
  expect(await desk(tx => measures.exportMeasureFile(tx, 'who-5'))).toMatchObject({ displayable: true })
  await expect(desk(tx => measures.giveMeasureText(tx, 'csi-16', text))).rejects.toMatchObject({
    reason: 'has-its-text',
  })
  await expect(desk(tx => measures.giveMeasureText(tx, 'nothing', text))).rejects.toMatchObject({
    code: 'not-found',
  })

  const elsewhere = await makeClinician((await makePractice()).practiceId)
  expect(await withActor(elsewhere, tx => findUsableExercise(tx, 'who-5'))).toBeNull()
  expect(await withActor(elsewhere, measures.listPracticeMeasures)).toEqual([])
  expect(await withActor(elsewhere, tx => measures.exportMeasureFile(tx, 'who-5'))).toMatchObject({
    displayable: false,
  })

  await desk(tx => measures.archiveMeasure(tx, 'who-5', true))
  expect(await desk(tx => findUsableExercise(tx, 'who-5'))).toBeNull()
  await desk(tx => measures.archiveMeasure(tx, 'who-5', false))
  expect(await desk(measures.listPracticeMeasures)).toHaveLength(1)
})

test('a total from paper stands in the series of its measure, within its range, once, and can be taken back', async () => {
  const { a, desk, inCase } = await cast()
  const entered = { measureId: 'rdas', slot: 'A', day: '2026-02-10', total: 44 } as const
  const enter = (change: object = {}) => inCase(tx => enterPaperTotal(tx, { ...entered, ...change }))
  const importId = await enter()
  const [number] = await desk(tx => tx.db.observation.findMany({ where: { partnerId: a.partnerId } }))
  expect(number).toMatchObject({ name: 'rdas', value: 44, low: 0, high: 69, audience: 'therapist' })
  expect(await withActor(a, tx => tx.db.observation.findMany())).toEqual([])

  await expect(enter({ total: 50 })).rejects.toMatchObject({ reason: 'total-there' })
  await expect(enter({ total: 70, day: due })).rejects.toMatchObject({
    detail: { fields: { total: 'total-outside-range' } },
  })
  await expect(enter({ day: '2026-03-05' })).rejects.toMatchObject({
    detail: { fields: { day: 'day-not-past' } },
  })
  await expect(enter({ measureId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
  expect(await desk(tx => undoImport(tx, importId))).toMatchObject({ removed: 1 })
  await enter({ total: 50 })
})
