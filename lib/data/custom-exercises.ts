import 'server-only'
import { randomUUID } from 'node:crypto'
import { copyOf, emptyExercise, ownSlug } from '#lib/domain/custom-exercise.ts'
import { draftDefinition } from '#lib/domain/custom-exercise-draft.ts'
import { problemsIn } from '#lib/domain/custom-exercise-problems.ts'
import { type Definition, definition } from '#lib/domain/exercises/exercise.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { standardsOf } from './custom-exercises-standards.ts'
import { findSource, savedVersion } from './custom-exercises-usable.ts'
import { Prisma } from './generated/client.ts'
import type { ClinicianTx } from './with-actor.ts'

/** An exercise of one's own, open in the builder. */
type OwnExercise = {
  readonly exerciseId: string
  /** What is being written; the newest saved version where nothing is. */
  readonly exercise: Definition
  /** Counts every change of the draft: what an edit says it has read. */
  readonly draftVersion: number
  /** Whether there is anything that no version holds yet. */
  readonly unsaved: boolean
  /** The newest saved version; 0 before the first. */
  readonly latest: number
  /** The slug whose rules it stays under; null for one that was begun from nothing. */
  readonly copiedFrom: string | null
  readonly shared: boolean
  readonly archived: boolean
}

type Drafted = { readonly exerciseId: string; readonly version: number }

/**
 * A new exercise of one's own: a copy of one that this clinician may use, built-in or not, or an empty one.
 * @throws Problem not-found for a slug that there is nothing of; conflict `measure-not-own`
 */
export async function createExercise(tx: ClinicianTx, copied: string | null): Promise<Drafted> {
  const tail = randomUUID().slice(0, 8)
  if (copied === null) return addExercise(tx, emptyExercise(ownSlug('', tail)), null)
  const { exercise, origin } = found(await findSource(tx, copied))
  // Its numbers hold for its own wording alone.
  if (exercise.measure) throw new Problem('conflict', 'measure-not-own')
  return addExercise(tx, copyOf(exercise, ownSlug(exercise.title.en, tail)), origin)
}

/** Puts a draft into this clinician's library. `copiedFrom`: the slug whose rules it stays under. */
export async function addExercise(
  tx: ClinicianTx,
  draft: Definition,
  copiedFrom: string | null,
): Promise<Drafted> {
  const { practiceId, userId } = tx.actor
  const id = randomUUID()
  await tx.db.customExercise.createMany({
    data: {
      id,
      practiceId,
      slug: draft.slug,
      createdBy: userId,
      createdAt: tx.now,
      copiedFrom,
      draft,
      draftVersion: 1,
    },
  })
  await writeDown(tx, { action: 'own-exercise-begun', subjectId: id })
  return { exerciseId: id, version: 1 }
}

/** @throws Problem not-found for anybody but whose it is */
export async function readOwnExercise(tx: ClinicianTx, exerciseId: string): Promise<OwnExercise> {
  const row = await findOwn(tx, exerciseId)
  const { latest, draftVersion, copiedFrom } = row
  return {
    exerciseId,
    exercise: row.draft ? (row.draft as Definition) : await savedVersion(tx, row.slug, latest),
    draftVersion,
    unsaved: row.draft !== null,
    latest,
    copiedFrom,
    shared: row.sharedAt !== null,
    archived: row.archivedAt !== null,
  }
}

/**
 * Keeps what is being written, over draft version `version`. Slug and version number are the library's own.
 * @throws Problem conflict `stale` with `version` and `draft` as they stand, `put-away`; invalid `draft-shape` for
 * what could not be drawn; not-found
 */
export async function saveExerciseDraft(
  tx: ClinicianTx,
  exerciseId: string,
  { draft, version }: { readonly draft: unknown; readonly version: number },
): Promise<Drafted> {
  const row = await findOwn(tx, exerciseId)
  const { slug, latest } = row
  const parsed = draftDefinition.safeParse(
    typeof draft === 'object' && draft !== null ? { ...draft, slug, version: latest + 1 } : draft,
  )
  if (!parsed.success) throw new Problem('invalid', 'draft-shape')
  await claim(tx, row, version, { draft: parsed.data })
  return { exerciseId, version: version + 1 }
}

/**
 * Saves the draft that was read at `version` as the next version of the exercise. What was given to a couple before
 * stays as it was given.
 * @throws Problem invalid `exercise-problems` with all of them; conflict `stale`, `put-away`, `nothing-new`; not-found
 */
export async function publishExercise(
  tx: ClinicianTx,
  exerciseId: string,
  version: number,
): Promise<Drafted & { readonly latest: number }> {
  const row = await findOwn(tx, exerciseId)
  if (row.draft === null && row.draftVersion === version) throw new Problem('conflict', 'nothing-new')
  const latest = row.latest + 1
  const draft = { ...(row.draft as object), slug: row.slug, version: latest }
  await claim(tx, row, version, { draft: Prisma.DbNull, latest })
  const problems = problemsIn(draft, await standardsOf(tx, row.copiedFrom))
  if (problems.length > 0) throw new Problem('invalid', 'exercise-problems', { problems })
  const { practiceId } = tx.actor
  await tx.db.exerciseDefinition.createMany({
    data: { practiceId, slug: row.slug, version: latest, origin: 'custom', body: definition.parse(draft) },
  })
  await writeDown(tx, { action: 'own-exercise-saved', subjectId: exerciseId })
  return { exerciseId, version: version + 1, latest }
}

/**
 * Lets the colleagues of the practice use and copy the saved versions, or no longer. What they gave a couple goes on.
 * @throws Problem conflict `not-saved-yet`, `put-away`; not-found
 */
export async function shareExercise(tx: ClinicianTx, exerciseId: string, shared: boolean): Promise<void> {
  const row = await findOwn(tx, exerciseId)
  if (row.archivedAt) throw new Problem('conflict', 'put-away')
  if (shared && row.latest === 0) throw new Problem('conflict', 'not-saved-yet')
  if (shared === (row.sharedAt !== null)) return
  await tx.db.customExercise.updateMany({
    where: ownRow(tx, exerciseId),
    data: { sharedAt: shared ? tx.now : null },
  })
  await writeDown(tx, {
    action: shared ? 'own-exercise-shared' : 'own-exercise-unshared',
    subjectId: exerciseId,
  })
}

/**
 * Puts it away: out of every library, while what was given to a couple goes on. `archived` false takes it back, with
 * its draft and its sharing.
 */
export async function archiveExercise(tx: ClinicianTx, exerciseId: string, archived: boolean): Promise<void> {
  const row = await findOwn(tx, exerciseId)
  if (archived === (row.archivedAt !== null)) return
  await tx.db.customExercise.updateMany({
    where: ownRow(tx, exerciseId),
    data: { archivedAt: archived ? tx.now : null },
  })
  await writeDown(tx, {
    action: archived ? 'own-exercise-put-away' : 'own-exercise-taken-back',
    subjectId: exerciseId,
  })
}

function ownRow(tx: ClinicianTx, id: string) {
  return { id, createdBy: tx.actor.userId }
}

async function findOwn(tx: ClinicianTx, exerciseId: string) {
  return found(await tx.db.customExercise.findFirst({ where: ownRow(tx, exerciseId) }))
}

/** Changes the row while its draft is the one that was read. Whoever comes second gets what stands by then. */
async function claim(
  tx: ClinicianTx,
  { id, archivedAt }: { id: string; archivedAt: Date | null },
  version: number,
  data: Prisma.CustomExerciseUpdateManyMutationInput,
): Promise<void> {
  if (archivedAt) throw new Problem('conflict', 'put-away')
  const { count } = await tx.db.customExercise.updateMany({
    where: { ...ownRow(tx, id), draftVersion: version },
    data: { ...data, draftVersion: { increment: 1 } },
  })
  if (count === 1) return
  const { exercise, draftVersion } = await readOwnExercise(tx, id)
  throw new Problem('conflict', 'stale', { version: draftVersion, draft: exercise })
}
