import 'server-only'
import { randomUUID } from 'node:crypto'
import { ownSlug } from '#lib/domain/custom-exercise.ts'
import { type ExerciseFile, exportDefinition, importDefinition } from '#lib/domain/custom-exercise-file.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { addExercise } from './custom-exercises.ts'
import { standardsOf } from './custom-exercises-standards.ts'
import { findUsableExercise } from './custom-exercises-usable.ts'
import type { ClinicianTx } from './with-actor.ts'

/**
 * A file's content as a draft in this clinician's own library; nothing that is there is replaced.
 * @throws Problem invalid `exercise-problems` with each place and reason
 */
export async function importExercise(
  tx: ClinicianTx,
  json: unknown,
): Promise<{ readonly exerciseId: string; readonly version: number }> {
  const read = importDefinition(
    json,
    ownSlug(titleIn(json), randomUUID().slice(0, 8)),
    await standardsOf(tx, null),
  )
  if ('problems' in read) throw new Problem('invalid', 'exercise-problems', { problems: read.problems })
  return addExercise(tx, read.exercise, null)
}

function titleIn(json: unknown): string {
  const { title } = (json ?? {}) as { title?: { en?: unknown } }
  return typeof title?.en === 'string' ? title.en.slice(0, 200) : ''
}

/** The newest saved version of an exercise that this clinician may use, as a file. @throws Problem not-found */
export async function exportExercise(tx: ClinicianTx, slug: string): Promise<ExerciseFile> {
  return exportDefinition(found(await findUsableExercise(tx, slug)))
}
