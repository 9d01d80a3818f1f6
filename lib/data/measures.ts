import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { exerciseOf } from '#lib/domain/measures/exercise.ts'
import { measureExercises } from '#lib/domain/measures/exercises.ts'
import { exportMeasure, importMeasure, type MeasureFile } from '#lib/domain/measures/file.ts'
import { type GivenText, withText } from '#lib/domain/measures/given-text.ts'
import { type Measure, measure as measureSchema } from '#lib/domain/measures/measure.ts'
import { findMeasure, measures } from '#lib/domain/measures/registry.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { ClinicianTx } from './with-actor.ts'

/** A measure that somebody of the practice brought, in its newest version, with by what right it is used. */
export type PracticeMeasure = {
  readonly measure: Measure
  readonly permission: string
  /** Who said so; empty for somebody who is no longer here. */
  readonly by: string
  readonly at: Date
}

/** The practice's own measures, by title in English. Nothing that was put away. */
export async function listPracticeMeasures(tx: ClinicianTx): Promise<PracticeMeasure[]> {
  const rows = await tx.db.practiceMeasure.findMany({
    where: { archivedAt: null },
    orderBy: [{ measureId: 'asc' }, { version: 'desc' }],
    distinct: ['measureId'],
  })
  const authors = await tx.db.staffMember.findMany({
    where: { role: 'clinician', userId: { in: rows.map(row => row.createdBy) } },
    select: { userId: true, displayName: true },
  })
  return rows
    .map(row => ({
      measure: measureSchema.parse(row.body),
      permission: row.permission,
      by: authors.find(each => each.userId === row.createdBy)?.displayName ?? '',
      at: row.createdAt,
    }))
    .sort((a, b) => a.measure.title.en.localeCompare(b.measure.title.en))
}

/** A measure of the practice that can be given to a couple now; null where there is none, or none with its text. */
export async function findPracticeMeasure(
  tx: ClinicianTx,
  measureId: string,
): Promise<Pick<PracticeMeasure, 'measure'> | null> {
  const row = await tx.db.practiceMeasure.findFirst({
    where: { measureId, archivedAt: null },
    orderBy: { version: 'desc' },
  })
  const measure = row && measureSchema.parse(row.body)
  return measure?.displayable ? { measure } : null
}

/** Every measure whose scoring is known here, with its text or without; what the practice brought stands for its own. */
export async function listKnownMeasures(tx: ClinicianTx): Promise<Measure[]> {
  const brought = (await listPracticeMeasures(tx)).map(each => each.measure)
  return [...measures.filter(({ id }) => !brought.some(each => each.id === id)), ...brought]
}

/** Every measure that can be given to a couple now, as exercises: the built-in ones, then the practice's. */
export async function listUsableMeasures(tx: ClinicianTx): Promise<Definition[]> {
  const brought = (await listPracticeMeasures(tx)).map(each => each.measure)
  return [...measureExercises, ...brought.filter(each => each.displayable).map(exerciseOf)]
}

/**
 * Takes a file in as a measure of the practice, or as the next version of one. What was given to a couple before stays
 * as it was, and its series stays apart.
 * @throws Problem invalid `measure-problems` with each place and reason
 */
export async function bringMeasure(
  tx: ClinicianTx,
  { file, permission }: { file: unknown; permission: string },
): Promise<{ readonly measureId: string; readonly version: number }> {
  const read = importMeasure(file)
  if ('problems' in read) throw new Problem('invalid', 'measure-problems', { problems: read.problems })
  return addVersion(tx, read.measure, permission)
}

/**
 * Gives a built-in measure the text that the practice may use: the next version of it, for this practice alone.
 * @throws Problem not-found; conflict `has-its-text`; invalid `lines-do-not-fit`
 */
export async function giveMeasureText(
  tx: ClinicianTx,
  measureId: string,
  given: GivenText,
): Promise<{ readonly measureId: string; readonly version: number }> {
  const scoring = found(findMeasure(measureId))
  if (scoring.displayable) throw new Problem('conflict', 'has-its-text')
  return addVersion(tx, withText(scoring, given), given.permission)
}

/** Puts a measure away, or takes it back: what was given to a couple goes on. @throws Problem not-found */
export async function archiveMeasure(tx: ClinicianTx, measureId: string, archived: boolean): Promise<void> {
  const { count } = await tx.db.practiceMeasure.updateMany({
    where: { measureId, archivedAt: archived ? null : { not: null } },
    data: { archivedAt: archived ? tx.now : null },
  })
  if (count === 0) {
    found(await tx.db.practiceMeasure.findFirst({ where: { measureId }, select: { id: true } }))
    return
  }
  await writeDown(tx, { action: archived ? 'measure-put-away' : 'measure-taken-back' })
}

/** A measure as a file: built-in, or the practice's own in its newest version. @throws Problem not-found */
export async function exportMeasureFile(tx: ClinicianTx, measureId: string): Promise<MeasureFile> {
  const own = await findPracticeMeasure(tx, measureId)
  return exportMeasure(own?.measure ?? found(findMeasure(measureId)))
}

async function addVersion(tx: ClinicianTx, read: Measure, permission: string) {
  const { practiceId, userId } = tx.actor
  const last = await tx.db.practiceMeasure.findFirst({
    where: { measureId: read.id },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  const version = (last?.version ?? 0) + 1
  const measure = { ...read, version }
  const id = randomUUID()
  const { count } = await tx.db.practiceMeasure.createMany({
    data: {
      id,
      practiceId,
      measureId: read.id,
      version,
      body: measure,
      permission,
      createdBy: userId,
      createdAt: tx.now,
    },
    skipDuplicates: true,
  })
  // A colleague brought the same at the same moment.
  if (count === 0) throw new Problem('conflict', 'stale')
  if (measure.displayable) {
    const body = exerciseOf(measure)
    await tx.db.exerciseDefinition.createMany({
      data: { practiceId, slug: body.slug, version, origin: 'measure', body },
    })
  }
  await writeDown(tx, { action: 'measure-brought', subjectId: id })
  return { measureId: read.id, version }
}
