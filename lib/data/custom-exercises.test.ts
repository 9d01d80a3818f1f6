import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { endAssignment } from './assignments-ending.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import {
  archiveExercise,
  createExercise,
  publishExercise,
  readOwnExercise,
  saveExerciseDraft,
  shareExercise,
} from './custom-exercises.ts'
import { exportExercise, importExercise } from './custom-exercises-file.ts'
import { findUsableExercise, listUsableExercises } from './custom-exercises-usable.ts'
import { listObservations } from './observations.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { listPlan } from './plan.ts'
import { submitResponse } from './responses.ts'
import { type ClinicianTx, withActor } from './with-actor.ts'

useTestDatabase()

const today = localDate(new Date(), 'Europe/Lisbon')

const by = <T>(clinician: Clinician, run: (tx: ClinicianTx) => Promise<T>) => withActor(clinician, run)

/** A copy of the evening check-in under a title of its own, saved as version 1. */
async function savedCopy(clinician: Clinician, title = 'Our evening') {
  const { exerciseId } = await by(clinician, tx => createExercise(tx, 'evening-check-in'))
  await rewrite(clinician, exerciseId, each => ({ ...each, title: { en: title, es: title } }))
  await publish(clinician, exerciseId)
  const { exercise } = await by(clinician, tx => readOwnExercise(tx, exerciseId))
  return { exerciseId, slug: exercise.slug }
}

async function rewrite(clinician: Clinician, exerciseId: string, change: (was: Definition) => Definition) {
  const { exercise, draftVersion } = await by(clinician, tx => readOwnExercise(tx, exerciseId))
  return by(clinician, tx =>
    saveExerciseDraft(tx, exerciseId, { draft: change(exercise), version: draftVersion }),
  )
}

async function publish(clinician: Clinician, exerciseId: string) {
  const { draftVersion } = await by(clinician, tx => readOwnExercise(tx, exerciseId))
  return by(clinician, tx => publishExercise(tx, exerciseId, draftVersion))
}

type Couple = { coupleId: string; a: Partner; b: Partner }

async function coupleOf(clinician: Clinician, policyId: string): Promise<Couple> {
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  return { coupleId, a, b: await joinPartner(clinician, coupleId, 'B') }
}

function inCase<T>(clinician: Clinician, { coupleId }: Couple, run: (tx: CaseTx) => Promise<T>): Promise<T> {
  return withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
}

const assign = (clinician: Clinician, couple: Couple, slug: string) =>
  inCase(clinician, couple, tx =>
    assignExercise(tx, {
      slug,
      schedule: { kind: 'daily' },
      startsOn: today,
      endsOn: null,
      forSlot: 'both',
      notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
    }),
  )

const openFor = (partner: Partner) =>
  withActor(partner, async tx => (await listOpenOccurrences(tx, today)).map(each => each.definition))

test('a published measure is not copied', async () => {
  const clinician = await makeClinician((await makePractice()).practiceId)
  await expect(by(clinician, tx => createExercise(tx, 'csi-16'))).rejects.toMatchObject({
    reason: 'measure-not-own',
  })
  expect(await by(clinician, tx => listUsableExercises(tx))).toEqual([])
})

test('a copy is written, saved, given to a couple and opened by a partner', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const couple = await coupleOf(clinician, policyId)
  const { exerciseId, slug } = await savedCopy(clinician)
  expect(slug).toMatch(/^own-evening-check-in-[0-9a-f]{8}$/)
  await assign(clinician, couple, slug)
  expect(await openFor(couple.a)).toMatchObject([{ slug, version: 1, title: { en: 'Our evening' } }])
  const { exercises } = await inCase(clinician, couple, tx => listPlan(tx))
  expect(exercises.map(each => each.exercise.slug)).toEqual([slug])
  expect(await by(clinician, tx => readOwnExercise(tx, exerciseId))).toMatchObject({
    latest: 1,
    unsaved: false,
  })
})

test('what was sent stays as it was: a second version is only for what is given from then on', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const [first, second] = [await coupleOf(clinician, policyId), await coupleOf(clinician, policyId)]
  const { exerciseId, slug } = await savedCopy(clinician)
  await assign(clinician, first, slug)
  await rewrite(clinician, exerciseId, each => ({ ...each, title: { en: 'Second', es: 'Segunda' } }))
  expect(await publish(clinician, exerciseId)).toMatchObject({ latest: 2 })
  await assign(clinician, second, slug)
  expect(await openFor(first.a)).toMatchObject([{ version: 1, title: { en: 'Our evening' } }])
  expect(await openFor(second.a)).toMatchObject([{ version: 2, title: { en: 'Second' } }])
})

test('an answer to a version that has a successor is taken, by the words that were read', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const couple = await coupleOf(clinician, policyId)
  const { exerciseId, slug } = await savedCopy(clinician)
  await rewrite(clinician, exerciseId, each => {
    const [scale, ...rest] = each.steps
    const label = { en: 'Ease', es: 'Soltura' }
    const observed = { name: 'ease', label, low: 0, high: 10, favourable: 'higher' as const, from: scale!.id }
    return { ...each, steps: [scale!, ...rest], observes: [observed] }
  })
  await publish(clinician, exerciseId)
  await assign(clinician, couple, slug)
  const asked = findExercise('evening-check-in')!.steps[0]!.id
  await rewrite(clinician, exerciseId, each => ({ ...each, steps: each.steps.slice(1), observes: [] }))
  await publish(clinician, exerciseId)
  const answers = { [asked]: { value: 7, audience: 'therapist' } }
  await withActor(couple.a, async tx => {
    const [due] = await listOpenOccurrences(tx, today)
    await submitResponse(tx, { occurrenceId: due!.occurrenceId, answers })
  })
  const days = { from: addDays(today, -1), to: addDays(today, 1) }
  const [ease] = await inCase(clinician, couple, tx => listObservations(tx, days))
  expect(ease).toMatchObject({ name: 'ease', label: { en: 'Ease' }, series: { A: [{ value: 7 }], B: [] } })
})

test('a colleague finds what is shared, in its saved words, and nothing else; nobody elsewhere finds any', async () => {
  const { practiceId, policyId } = await makePractice()
  const [author, colleague] = [await makeClinician(practiceId), await makeClinician(practiceId)]
  const elsewhere = await makeClinician((await makePractice()).practiceId)
  const { exerciseId, slug } = await savedCopy(author)
  await rewrite(author, exerciseId, each => ({ ...each, title: { en: 'Unfinished', es: 'Sin terminar' } }))
  const kept = await savedCopy(author, 'Kept to myself')
  const find = (who: Clinician) => by(who, tx => listUsableExercises(tx))

  expect(await find(colleague)).toEqual([])
  await expect(by(colleague, tx => createExercise(tx, slug))).rejects.toMatchObject({ code: 'not-found' })
  await by(author, tx => shareExercise(tx, exerciseId, true))
  const found = await find(colleague)
  expect(found).toMatchObject([{ exerciseId, mine: false, unsaved: false, by: 'Dr clinician' }])
  expect(JSON.stringify(found)).not.toMatch(/Unfinished|Kept to myself/)
  expect(await find(elsewhere)).toEqual([])

  const acts: ((tx: ClinicianTx) => Promise<unknown>)[] = [
    tx => readOwnExercise(tx, exerciseId),
    tx => saveExerciseDraft(tx, exerciseId, { draft: {}, version: 1 }),
    tx => publishExercise(tx, exerciseId, 1),
    tx => shareExercise(tx, exerciseId, false),
    tx => archiveExercise(tx, exerciseId, true),
    tx => exportExercise(tx, kept.slug),
    tx => createExercise(tx, kept.slug),
  ]
  for (const act of acts) {
    for (const who of [colleague, elsewhere]) {
      await expect(by(who, act)).rejects.toMatchObject({ code: 'not-found' })
    }
  }

  const couple = await coupleOf(colleague, policyId)
  await assign(colleague, couple, slug)
  const copy = await by(colleague, tx => createExercise(tx, slug))
  await by(author, tx => shareExercise(tx, exerciseId, false))
  expect(await find(colleague)).toMatchObject([{ exerciseId: copy.exerciseId, mine: true }])
  expect(await openFor(couple.a)).toMatchObject([{ slug, title: { en: 'Our evening' } }])
  expect((await inCase(colleague, couple, tx => listPlan(tx))).exercises).toHaveLength(1)
  await expect(by(elsewhere, tx => exportExercise(tx, slug))).rejects.toMatchObject({ code: 'not-found' })
})

test('what is put away while assigned goes on for the couple, and can be taken back', async () => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const couple = await coupleOf(clinician, policyId)
  const { exerciseId, slug } = await savedCopy(clinician)
  const given = await assign(clinician, couple, slug)
  await by(clinician, tx => archiveExercise(tx, exerciseId, true))
  expect(await by(clinician, tx => listUsableExercises(tx))).toEqual([])
  expect(await openFor(couple.b)).toMatchObject([{ slug }])
  await expect(
    by(clinician, tx => saveExerciseDraft(tx, exerciseId, { draft: {}, version: 3 })),
  ).rejects.toMatchObject({ code: 'invalid' })
  await expect(publish(clinician, exerciseId)).rejects.toMatchObject({ reason: 'nothing-new' })
  await inCase(clinician, couple, tx => endAssignment(tx, given.id, 1))
  await expect(assign(clinician, couple, slug)).rejects.toMatchObject({ code: 'not-found' })
  await by(clinician, tx => archiveExercise(tx, exerciseId, false))
  await assign(clinician, couple, slug)
})

test('of two edits of one draft the second is told what stands, and nothing of either is lost', async () => {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { exerciseId, version } = await by(clinician, tx => createExercise(tx, 'mirroring'))
  const titled = (title: string) => ({ ...findExercise('mirroring')!, title: { en: title, es: title } })
  const both = await Promise.allSettled(
    ['One', 'Two'].map(title =>
      by(clinician, tx => saveExerciseDraft(tx, exerciseId, { draft: titled(title), version })),
    ),
  )
  const refused = both.find(each => each.status === 'rejected')!.reason
  const { exercise, draftVersion } = await by(clinician, tx => readOwnExercise(tx, exerciseId))
  expect(both.filter(each => each.status === 'fulfilled')).toHaveLength(1)
  expect(refused).toMatchObject({
    code: 'conflict',
    reason: 'stale',
    detail: { version: draftVersion, draft: { title: exercise.title } },
  })
  const saves = await Promise.allSettled(
    [1, 2].map(() => by(clinician, tx => publishExercise(tx, exerciseId, draftVersion))),
  )
  expect(saves.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await by(clinician, tx => readOwnExercise(tx, exerciseId))).toMatchObject({ latest: 1 })
})

test('what is not finished is kept as a draft and not saved as a version', async () => {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { exerciseId, version } = await by(clinician, tx => createExercise(tx, null))
  await expect(by(clinician, tx => publishExercise(tx, exerciseId, version))).rejects.toMatchObject({
    code: 'invalid',
    reason: 'exercise-problems',
    detail: {
      problems: expect.arrayContaining([
        { place: '/title/es', reason: 'text-missing', values: { language: 'es' } },
      ]),
    },
  })
  expect(await by(clinician, tx => readOwnExercise(tx, exerciseId))).toMatchObject({
    latest: 0,
    draftVersion: version,
  })
  await expect(by(clinician, tx => shareExercise(tx, exerciseId, true))).rejects.toMatchObject({
    reason: 'not-saved-yet',
  })
  const broken = { ...findExercise('mirroring')!, script: [{ kind: 'leap', id: 'x' }] }
  await expect(
    by(clinician, tx => saveExerciseDraft(tx, exerciseId, { draft: broken, version })),
  ).rejects.toMatchObject({ reason: 'draft-shape' })
})

test('a draft cannot take another slug, another number or a lower level of touch', async () => {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { exerciseId } = await by(clinician, tx => createExercise(tx, 'touch-2'))
  const was = findExercise('touch-2')!
  await rewrite(clinician, exerciseId, each => ({
    ...each,
    slug: 'mirroring',
    version: 9,
    pace: { ladder: 'touch', level: 1 },
  }))
  const { exercise } = await by(clinician, tx => readOwnExercise(tx, exerciseId))
  expect(exercise.slug).toMatch(/^own-/)
  expect(exercise.version).toBe(1)
  await expect(publish(clinician, exerciseId)).rejects.toMatchObject({
    detail: { problems: [{ place: '/pace', reason: 'ladder-lowered', values: { level: was.pace!.level } }] },
  })
  await rewrite(clinician, exerciseId, each => ({ ...each, pace: was.pace! }))
  const { latest } = await publish(clinician, exerciseId)
  const copied = await by(clinician, tx => createExercise(tx, exercise.slug))
  await rewrite(
    clinician,
    copied.exerciseId,
    ({ pace, ...each }) => ({ ...each, group: 'talking' }) as Definition,
  )
  await expect(publish(clinician, copied.exerciseId)).rejects.toMatchObject({ reason: 'exercise-problems' })
  expect(latest).toBe(1)
})

test('a file comes in as a draft of its own, however its slug reads', async () => {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { slug } = await savedCopy(clinician)
  const file = await by(clinician, tx => exportExercise(tx, slug))
  const read = await by(clinician, tx => importExercise(tx, file))
  const { exercise, latest } = await by(clinician, tx => readOwnExercise(tx, read.exerciseId))
  expect(latest).toBe(0)
  expect(exercise.slug).not.toBe(slug)
  expect(exercise.title.en).toBe('Our evening')
  await publish(clinician, read.exerciseId)
  expect(await by(clinician, tx => listUsableExercises(tx))).toHaveLength(2)
  expect(await by(clinician, tx => findUsableExercise(tx, slug))).toMatchObject({ slug })
  await expect(by(clinician, tx => importExercise(tx, { ...file, minutes: 0 }))).rejects.toMatchObject({
    detail: { problems: [{ place: '/minutes', reason: 'too-low' }] },
  })
  await expect(by(clinician, tx => readOwnExercise(tx, randomUUID()))).rejects.toMatchObject({
    code: 'not-found',
  })
})
