import 'server-only'
import { type Definition, definition } from '#lib/domain/exercises/exercise.ts'
import { exerciseOf } from '#lib/domain/measures/exercise.ts'
import { findBuiltIn } from '#lib/domain/measures/exercises.ts'
import { findPracticeMeasure } from './measures.ts'
import type { ClinicianTx } from './with-actor.ts'

/** An exercise of the clinician's own, or one that a colleague of the practice shares, in its newest saved version. */
export type UsableExercise = {
  readonly exerciseId: string
  /** Null while no version is saved: only one's own can be so. */
  readonly exercise: Definition | null
  /** The draft's title where nothing is saved yet. */
  readonly title: Definition['title']
  readonly mine: boolean
  /** The colleague whose it is; null for one's own. */
  readonly by: string | null
  readonly shared: boolean
  /** Whether there is a draft that no version holds. Always false for a colleague's. */
  readonly unsaved: boolean
}

/** What this clinician finds in the library besides the built-in ones, newest first. Nothing that was put away. */
export async function listUsableExercises(tx: ClinicianTx): Promise<UsableExercise[]> {
  const { userId } = tx.actor
  const rows = await tx.db.customExercise.findMany({
    where: { archivedAt: null, OR: [{ createdBy: userId }, { sharedAt: { not: null }, latest: { gt: 0 } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const saved = await newestOf(tx, rows)
  const authors = new Map(
    (
      await tx.db.staffMember.findMany({
        where: { role: 'clinician', userId: { in: rows.map(row => row.createdBy) } },
        select: { userId: true, displayName: true },
      })
    ).map(each => [each.userId, each.displayName]),
  )
  return rows.map(row => {
    const exercise = saved.get(row.slug) ?? null
    const mine = row.createdBy === userId
    return {
      exerciseId: row.id,
      exercise,
      title: exercise?.title ?? (row.draft as Definition).title,
      mine,
      by: mine ? null : (authors.get(row.createdBy) ?? ''),
      shared: row.sharedAt !== null,
      unsaved: mine && row.draft !== null,
    }
  })
}

async function newestOf(
  tx: ClinicianTx,
  rows: readonly { slug: string; latest: number }[],
): Promise<Map<string, Definition>> {
  const saved = rows.filter(row => row.latest > 0)
  if (saved.length === 0) return new Map()
  const bodies = await tx.db.exerciseDefinition.findMany({
    where: { OR: saved.map(({ slug, latest }) => ({ slug, version: latest })) },
    select: { slug: true, body: true },
  })
  return new Map(bodies.map(each => [each.slug, definition.parse(each.body)]))
}

/**
 * The exercise of that slug that can be given to a couple now: built-in, a measure of the practice, one's own or shared.
 * Null for any other.
 */
export async function findUsableExercise(tx: ClinicianTx, slug: string): Promise<Definition | null> {
  return (await findSource(tx, slug))?.exercise ?? null
}

/** The same with `origin`: the slug of what it goes back to, whose rules a copy stays under. */
export async function findSource(
  tx: ClinicianTx,
  slug: string,
): Promise<{ exercise: Definition; origin: string } | null> {
  const builtIn = findBuiltIn(slug)
  if (builtIn) return { exercise: builtIn, origin: slug }
  const brought = await findPracticeMeasure(tx, slug)
  if (brought) return { exercise: exerciseOf(brought.measure), origin: slug }
  const row = await tx.db.customExercise.findFirst({
    where: {
      slug,
      archivedAt: null,
      latest: { gt: 0 },
      OR: [{ createdBy: tx.actor.userId }, { sharedAt: { not: null } }],
    },
  })
  if (!row) return null
  return { exercise: await savedVersion(tx, slug, row.latest), origin: row.copiedFrom ?? slug }
}

/** A saved version, as it will always be. */
export async function savedVersion(tx: ClinicianTx, slug: string, version: number): Promise<Definition> {
  const row = await tx.db.exerciseDefinition.findFirstOrThrow({ where: { slug, version } })
  return definition.parse(row.body)
}
