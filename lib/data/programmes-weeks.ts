import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { duePartsOf, forSlot } from '#lib/domain/assignment.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { begunWeeks, type Course, type CourseWeek } from '#lib/domain/programme-run.ts'
import { assignmentsOf, type Beside, type WeekItem } from '#lib/domain/programme-run-items.ts'
import { schedule as scheduleSchema } from '#lib/domain/schedule.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import { extendOccurrences } from './extend-plans.ts'
import type { Prisma } from './generated/client.ts'
import { newestToday, type Run, readRuns } from './programmes-rows.ts'

/**
 * Keeps the weeks of a run as they are to be; those that are gone take their assignments with them. Only weeks that
 * nobody has begun may be gone or elsewhere.
 */
export async function keepWeeks(
  tx: CaseTx,
  { runId, course }: Pick<Run, 'runId' | 'course'>,
  weeks: readonly CourseWeek[],
): Promise<void> {
  const { coupleId, clinician } = tx.file
  const kept = new Set(weeks.map(({ weekId }) => weekId))
  const gone = course.weeks.flatMap(({ weekId }) => (weekId && !kept.has(weekId) ? [weekId] : []))
  await takeAway(tx, { programmeWeekId: { in: gone } })
  await tx.db.programmeWeek.deleteMany({ where: { coupleId, runId, id: { in: gone } } })
  const rows = weeks.map(({ weekId, kind, templateWeek }, position) => ({
    weekId,
    row: { kind, templateWeek, position, startsOn: fromDay(addDays(course.startsOn, position * 7)) },
  }))
  for (const { weekId, row } of rows) {
    const before = course.weeks[row.position]
    if (weekId === null || (before?.weekId === weekId && before.kind === row.kind)) continue
    await tx.db.programmeWeek.updateMany({ where: { id: weekId, coupleId, runId }, data: row })
  }
  const own = { practiceId: clinician.practiceId, coupleId, runId }
  const fresh = rows.flatMap(({ weekId, row }) => (weekId === null ? [{ ...own, ...row }] : []))
  await tx.db.programmeWeek.createMany({ data: fresh })
}

/**
 * Makes the assignments of every week that has not begun what they are to be: what runs beside the programme counts
 * in, what does not is given by the week. To be called whenever either changes.
 */
export async function fillComingWeeks(tx: CaseTx): Promise<void> {
  const runs = (await readRuns(tx)).filter(({ endedAt }) => endedAt === null)
  if (runs.length === 0) return
  const zone = await zoneOf(tx)
  const today = await newestToday(tx, zone)
  for (const { course } of runs) await fillWeeks(tx, course, begunWeeks(course, today))
}

/** The same for the weeks of one course from place `from` on. */
export async function fillWeeks(tx: CaseTx, course: Course, from: number): Promise<void> {
  const beside = await listBeside(tx)
  const wanted = course.weeks.flatMap(({ weekId }, index) =>
    index < from || weekId === null
      ? []
      : assignmentsOf(course, index, beside).map(item => ({ ...item, weekId })),
  )
  const weekIds = course.weeks.slice(from).flatMap(({ weekId }) => weekId ?? [])
  const standing = await tx.db.assignment.findMany({
    where: { coupleId: tx.file.coupleId, endedAt: null, programmeWeekId: { in: weekIds } },
    include: { definition: { select: { slug: true } } },
  })
  const placeOf = (weekId: string | null, slug: string, slots: string) => `${weekId} ${slug} ${slots}`
  const stands = new Map(
    standing.map(row => [placeOf(row.programmeWeekId, row.definition.slug, row.forSlot), row]),
  )
  const items = wanted.map(item => ({
    item,
    row: stands.get(placeOf(item.weekId, item.exercise.slug, item.forSlot)),
  }))
  const used = new Set(items.map(({ row }) => row?.id))
  await takeAway(tx, { id: { in: standing.filter(({ id }) => !used.has(id)).map(({ id }) => id) } })
  const moved = items.flatMap(({ item, row }) =>
    row && !isSame(row, item) ? [{ ...item, assignmentId: row.id }] : [],
  )
  await moveAssignments(tx, moved)
  const fresh = items.flatMap(({ item, row }) => (row ? [] : [{ ...item, assignmentId: randomUUID() }]))
  await addAssignments(tx, fresh)
  await addOccurrences(tx, [...moved, ...fresh])
}

/** Takes the weeks that nobody has begun away from both partners; they stay written down, for the ending may be undone. */
export async function emptyWeeks(tx: CaseTx, { weeks }: Course, from: number): Promise<void> {
  const weekIds = weeks.slice(from).flatMap(({ weekId }) => weekId ?? [])
  await takeAway(tx, { programmeWeekId: { in: weekIds } })
}

type Planned = WeekItem & { readonly weekId: string; readonly assignmentId: string }
type Row = Prisma.AssignmentGetPayload<object>

/** What the clinician assigned by itself. */
async function listBeside(tx: CaseTx): Promise<Beside[]> {
  const rows = await tx.db.assignment.findMany({
    where: { coupleId: tx.file.coupleId, endedAt: null, programmeWeekId: null },
    include: { definition: { select: { slug: true } } },
  })
  return rows.map(row => ({
    slug: row.definition.slug,
    schedule: scheduleSchema.parse(row.schedule),
    run: { startsOn: toDay(row.startsOn), endsOn: row.endsOn && toDay(row.endsOn) },
    forSlot: forSlot.parse(row.forSlot),
  }))
}

function isSame(row: Row, { schedule, run }: WeekItem): boolean {
  // The columns of a JSON object come back in another order; parsing puts them right.
  const own = JSON.stringify(scheduleSchema.parse(row.schedule))
  return (
    own === JSON.stringify(scheduleSchema.parse(schedule)) &&
    toDay(row.startsOn) === run.startsOn &&
    (row.endsOn && toDay(row.endsOn)) === run.endsOn
  )
}

/** Ends what was planned and never begun, and leaves nothing of it to do. */
async function takeAway(tx: CaseTx, which: Prisma.AssignmentWhereInput): Promise<void> {
  const own = { ...which, coupleId: tx.file.coupleId, endedAt: null }
  await tx.db.occurrence.deleteMany({ where: { coupleId: tx.file.coupleId, assignment: own } })
  await tx.db.assignment.updateMany({
    where: own,
    data: {
      programmeWeekId: null,
      endedAt: tx.now,
      endedBy: tx.actor.userId,
      version: { increment: 1 },
    },
  })
}

async function moveAssignments(tx: CaseTx, moved: readonly Planned[]): Promise<void> {
  const { coupleId } = tx.file
  await tx.db.occurrence.deleteMany({
    where: { coupleId, assignmentId: { in: moved.map(each => each.assignmentId) } },
  })
  for (const { assignmentId, ...item } of moved) {
    await tx.db.assignment.updateMany({
      where: { id: assignmentId, coupleId },
      data: { ...planOf(item), version: { increment: 1 } },
    })
  }
}

/** The opener of what the two do together is found on the day: whose turn it is by then. */
async function addAssignments(tx: CaseTx, fresh: readonly Planned[]): Promise<void> {
  const { coupleId, clinician } = tx.file
  const { practiceId, userId: createdBy } = clinician
  const definitionOf = await keepDefinitions(tx, fresh)
  await tx.db.assignment.createMany({
    data: fresh.map(item => ({
      id: item.assignmentId,
      ...{ practiceId, coupleId, createdBy, createdAt: tx.now },
      definitionId: definitionOf(item),
      programmeWeekId: item.weekId,
      forSlot: item.forSlot,
      ...planOf(item),
    })),
  })
}

function planOf({ schedule, run }: Pick<WeekItem, 'schedule' | 'run'>) {
  const endsOn = run.endsOn === null ? null : fromDay(run.endsOn)
  return { schedule, startsOn: fromDay(run.startsOn), endsOn }
}

/** The rows that hold the definitions as they are sent; one for all couples of the practice. */
async function keepDefinitions(tx: CaseTx, items: readonly WeekItem[]) {
  const { practiceId } = tx.actor
  const exercises = [...new Map(items.map(({ exercise }) => [exercise.slug, exercise])).values()]
  await tx.db.exerciseDefinition.createMany({
    data: exercises.map(body => ({
      ...{ practiceId, slug: body.slug, version: body.version, origin: 'built-in' },
      body,
    })),
    skipDuplicates: true,
  })
  const kept = await tx.db.exerciseDefinition.findMany({
    where: { practiceId, OR: exercises.map(({ slug, version }) => ({ slug, version })) },
    select: { id: true, slug: true },
  })
  const ids = new Map(kept.map(each => [each.slug, each.id]))
  return ({ exercise }: WeekItem) => ids.get(exercise.slug)!
}

async function addOccurrences(tx: CaseTx, items: readonly Planned[]): Promise<void> {
  const { coupleId, clinician } = tx.file
  const { practiceId } = clinician
  const today = localDate(tx.now, await zoneOf(tx))
  const partners = await tx.db.partner.findMany({ where: { coupleId }, select: { id: true, slot: true } })
  const idsOf = (slots: 'both' | Slot) =>
    partners.filter(({ slot }) => slots === 'both' || slot === slots).map(({ id }) => id)
  await extendOccurrences(
    tx,
    items.map(({ assignmentId, exercise, schedule, run, forSlot: slots }) => ({
      ...{ practiceId, coupleId, assignmentId, schedule, run, today },
      partnerIds: idsOf(slots),
      parts: duePartsOf(exercise),
    })),
  )
}

async function zoneOf(tx: CaseTx): Promise<string> {
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: tx.file.coupleId },
    select: { zone: true },
  })
  return couple.zone
}
