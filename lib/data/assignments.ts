import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import {
  type AssignmentNotes,
  type DecidedAssignment,
  decideAssignment,
  duePartsOf,
  type NewAssignment,
} from '#lib/domain/assignment.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { findBuiltIn } from '#lib/domain/measures/exercises.ts'
import { found } from '#lib/domain/problem.ts'
import { nextOfSeries } from '#lib/domain/rotation.ts'
import { readAskedAlone } from './asked-alone.ts'
import { runningSlugs } from './assignments-running.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdCouple } from './couples.ts'
import { findUsableExercise } from './custom-exercises-usable.ts'
import { fromDay } from './days.ts'
import { extendOccurrences } from './extend-plans.ts'
import { type Place, sealText } from './keys.ts'
import { fillComingWeeks } from './programmes-weeks.ts'
import { readTogetherHistory } from './together-history.ts'

/** An assignment and the version of its row. */
export type Versioned = { readonly id: string; readonly version: number }

/**
 * Gives an exercise that the clinician may use to the couple: the definition as it is today, the plan, and its
 * occurrences up to the horizon, one for each partner it is for.
 *
 * @throws Problem not-found for an exercise that there is none of; otherwise as decideAssignment
 */
export async function assignExercise(tx: CaseTx, wish: NewAssignment): Promise<Versioned> {
  const { coupleId, clinician } = tx.file
  const exercise = found(await findUsableExercise(tx, wish.slug))
  const couple = await holdCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const decided = decideAssignment(exercise, wish, {
    today,
    closed: couple.closedAt !== null,
    askedAlone: await askedAlone(tx),
    running: await runningSlugs(tx, today),
    turns: (await readTogetherHistory(tx)).turns,
  })
  const id = randomUUID()
  await tx.db.assignment.createMany({
    data: {
      id,
      practiceId: clinician.practiceId,
      coupleId,
      definitionId: await keepDefinition(tx, exercise),
      forSlot: decided.forSlot,
      schedule: decided.schedule,
      startsOn: fromDay(decided.run.startsOn),
      endsOn: decided.run.endsOn === null ? null : fromDay(decided.run.endsOn),
      notesSealed: await sealNotes(tx, id, wish.notes),
      opener: decided.opener,
      createdBy: clinician.userId,
      createdAt: tx.now,
    },
  })
  await addOccurrences(tx, id, { ...decided, exercise }, today)
  await fillComingWeeks(tx)
  await writeDown(tx, { action: 'exercise-assigned', coupleId, subjectId: id })
  return { id, version: 1 }
}

async function askedAlone(tx: CaseTx): Promise<Record<Slot, boolean>> {
  const { A, B } = await readAskedAlone(tx)
  return { A: A !== null, B: B !== null }
}

/** Who would open a theme that is assigned now. */
export async function nextThemeOpener(tx: CaseTx): Promise<Slot> {
  return nextOfSeries((await readTogetherHistory(tx)).turns, 'theme')
}

/**
 * The row that holds the definition as it was sent; one for all couples. A clinician's own has one since it was saved,
 * a measure of the practice since it was brought.
 */
async function keepDefinition(tx: CaseTx, body: Definition): Promise<string> {
  const { practiceId } = tx.actor
  const { slug, version } = body
  if (findBuiltIn(slug) !== null) {
    await tx.db.exerciseDefinition.createMany({
      data: { practiceId, slug, version, origin: 'built-in', body },
      skipDuplicates: true,
    })
  }
  const kept = await tx.db.exerciseDefinition.findUniqueOrThrow({
    where: { practiceId_slug_version: { practiceId, slug, version } },
    select: { id: true },
  })
  return kept.id
}

/** Where an assignment's notes stand; both partners' portals open them with the couple's key. */
export function notesPlace(assignmentId: string): Place {
  return { table: 'assignment', column: 'notes_sealed', rowId: assignmentId }
}

async function sealNotes(tx: CaseTx, id: string, notes: AssignmentNotes): Promise<string | null> {
  if (Object.values(notes).every(each => each === '')) return null
  const owner = { scope: 'couple', subjectId: tx.file.coupleId } as const
  return sealText(tx, owner, notesPlace(id), JSON.stringify(notes))
}

export type Planned = Pick<DecidedAssignment, 'schedule' | 'run' | 'forSlot'> & { exercise: Definition }

/** Adds the occurrences of a plan up to the horizon, for each partner it is for; what stands already stays. */
export async function addOccurrences(
  tx: CaseTx,
  assignmentId: string,
  plan: Planned,
  today: string,
): Promise<void> {
  const { coupleId, clinician } = tx.file
  const partners = await tx.db.partner.findMany({
    where: { coupleId, ...(plan.forSlot === 'both' ? {} : { slot: plan.forSlot }) },
    select: { id: true },
  })
  const { practiceId } = clinician
  const partnerIds = partners.map(each => each.id)
  const { schedule, run } = plan
  const parts = duePartsOf(plan.exercise)
  const own = { practiceId, coupleId, assignmentId, partnerIds }
  await extendOccurrences(tx, [{ ...own, parts, schedule, run, today }])
}
