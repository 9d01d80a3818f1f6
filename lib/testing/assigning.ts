import { randomUUID } from 'node:crypto'
import { openCaseFile } from '#lib/data/case-files.ts'
import { fromDay } from '#lib/data/days.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Slot } from '#lib/domain/access.ts'
import { duePartsOf } from '#lib/domain/assignment.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { findBuiltIn } from '#lib/domain/measures/exercises.ts'
import { occurrenceDates, type Schedule } from '#lib/domain/schedule.ts'

type Given = {
  readonly slug: string
  readonly dueOn: string
  readonly schedule?: Schedule
  readonly forSlot?: Slot | 'both'
  /** One occurrence for both instead of one each. */
  readonly joint?: boolean
}

/** Ids of occurrences: of what falls due first, and of the part together of a prepared exercise. */
type GivenExercise = Pair & { readonly assignmentId: string; readonly together: Pair }

type Pair = Readonly<Record<Slot, string>>

/** One built-in exercise due on one day, as rows: the ids of the occurrences of A and B (the same when joint). */
export async function giveExercise(
  clinician: Clinician,
  coupleId: string,
  given: Given,
): Promise<GivenExercise> {
  const { slug, dueOn, schedule = { kind: 'daily' }, forSlot = 'both', joint = false } = given
  const { practiceId, userId } = clinician
  const exercise = findBuiltIn(slug)!
  const assignmentId = randomUUID()
  const due = duePartsOf(exercise).map(each => ({ ...each, A: randomUUID(), B: randomUUID() }))
  await withActor(clinician, async tx => {
    await openCaseFile(tx, coupleId)
    await tx.db.exerciseDefinition.createMany({
      data: { practiceId, slug, version: exercise.version, origin: 'built-in', body: exercise },
      skipDuplicates: true,
    })
    const { id: definitionId } = await tx.db.exerciseDefinition.findFirstOrThrow({ where: { slug } })
    const own = { practiceId, coupleId }
    await tx.db.assignment.createMany({
      data: {
        id: assignmentId,
        ...own,
        definitionId,
        forSlot,
        schedule,
        startsOn: fromDay(dueOn),
        opener: exercise.mode === 'theme' ? 'A' : null,
        createdBy: userId,
        createdAt: tx.now,
      },
    })
    const partners = await tx.db.partner.findMany({ where: { coupleId }, orderBy: { slot: 'asc' } })
    for (const { part, afterDays, ...ids } of due) {
      const dates = occurrenceDates(schedule, { startsOn: dueOn, endsOn: null }, addDays(dueOn, afterDays))
      const [dueDay, opensOn] = [fromDay(dates.dueOn), fromDay(dates.opensOn)]
      const closesOn = dates.closesOn === null ? null : fromDay(dates.closesOn)
      const row = { ...own, assignmentId, part, dueOn: dueDay, opensOn, closesOn }
      await tx.db.occurrence.createMany({
        data: joint
          ? [{ ...row, id: ids.A, partnerId: null }]
          : partners.map(each => ({ ...row, id: ids[each.slot as Slot], partnerId: each.id })),
      })
    }
  })
  const pair = ({ A, B }: Pair): Pair => ({ A, B: joint ? A : B })
  return { assignmentId, ...pair(due[0]!), together: pair(due.at(-1)!) }
}
