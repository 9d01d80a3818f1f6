import { randomUUID } from 'node:crypto'
import { openCaseFile } from '#lib/data/case-files.ts'
import { fromDay } from '#lib/data/days.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Slot } from '#lib/domain/access.ts'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import { occurrenceDates, type Schedule } from '#lib/domain/schedule.ts'

type Given = {
  readonly slug: string
  readonly dueOn: string
  readonly schedule?: Schedule
  readonly forSlot?: Slot | 'both'
  /** One occurrence for both instead of one each. */
  readonly joint?: boolean
}

export type GivenExercise = { readonly assignmentId: string; readonly A: string; readonly B: string }

/** One built-in exercise due on one day, as rows: the ids of the occurrences of A and B (the same when joint). */
export async function giveExercise(
  clinician: Clinician,
  coupleId: string,
  given: Given,
): Promise<GivenExercise> {
  const { slug, dueOn, schedule = { kind: 'daily' }, forSlot = 'both', joint = false } = given
  const { practiceId, userId } = clinician
  const exercise = findExercise(slug)!
  const ids = { assignmentId: randomUUID(), A: randomUUID(), B: randomUUID() }
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
        id: ids.assignmentId,
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
    const dates = occurrenceDates(schedule, { startsOn: dueOn, endsOn: null }, dueOn)
    const [due, opens] = [fromDay(dates.dueOn), fromDay(dates.opensOn)]
    const closes = dates.closesOn === null ? null : fromDay(dates.closesOn)
    const row = { ...own, assignmentId: ids.assignmentId, dueOn: due, opensOn: opens, closesOn: closes }
    await tx.db.occurrence.createMany({
      data: joint
        ? [{ ...row, id: ids.A, partnerId: null }]
        : partners.map(each => ({ ...row, id: ids[each.slot as Slot], partnerId: each.id })),
    })
  })
  return joint ? { ...ids, B: ids.A } : ids
}
