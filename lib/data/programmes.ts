import 'server-only'
import { randomUUID } from 'node:crypto'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import {
  begunWeeks,
  type Course,
  type CourseWeek,
  layOutWeeks,
  type NewProgramme,
  weekOn,
} from '#lib/domain/programme-run.ts'
import { changeWeeks, type WeekChange } from '#lib/domain/programme-run-changes.ts'
import { programmeNeedsAskedAlone } from '#lib/domain/programme-run-items.ts'
import { findProgramme } from '#lib/domain/programmes/registry.ts'
import { readAskedAlone } from './asked-alone.ts'
import { endAssignment, resumeAssignment } from './assignments-ending.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { fromDay } from './days.ts'
import { lastDayOf, newestToday, type Run, readRuns } from './programmes-rows.ts'
import { emptyWeeks, fillWeeks, keepWeeks } from './programmes-weeks.ts'

const FURTHEST_START_DAYS = 366

/** What a change left: the weeks that were still to come before it, for an undo; those that are gone have no id. */
type Changed = { readonly version: number; readonly before: CourseWeek[] }

/**
 * Gives a programme to the couple: its template as it is today, its weeks, and all their assignments.
 *
 * @throws Problem not-found for a programme that there is none of, or a group that the couple is not in; conflict
 * `couple-closed`, `asked-alone-first`, `programme-running` (`theirs`: the last day of the one that runs); invalid at
 * `startsOn`: starts-in-the-past, starts-too-late
 */
export async function startProgramme(
  tx: CaseTx,
  { slug, startsOn, groupId }: NewProgramme,
): Promise<{ id: string; version: number }> {
  const { coupleId, clinician } = tx.file
  const template = found(findProgramme(slug))
  const { zone } = await holdOpenCouple(tx)
  if (groupId !== null) await confirmGroup(tx, groupId)
  confirmStart(startsOn, localDate(tx.now, zone))
  const asked = await readAskedAlone(tx)
  if (programmeNeedsAskedAlone(template) && !(asked.A && asked.B))
    throw new Problem('conflict', 'asked-alone-first')
  const id = randomUUID()
  const course: Course = { template, startsOn, weeks: layOutWeeks(template, startsOn) }
  confirmFree(course, await readRuns(tx))
  await tx.db.programmeRun.createMany({
    data: {
      ...{ id, practiceId: clinician.practiceId, coupleId, slug, groupId },
      template: template.version,
      body: template,
      startsOn: fromDay(startsOn),
      createdBy: clinician.userId,
      createdAt: tx.now,
    },
  })
  await keepWeeks(tx, { runId: id, course: { ...course, weeks: [] } }, course.weeks)
  await fillWeeks(tx, (await readRun(tx, id)).course, 0)
  await writeDown(tx, { action: 'programme-started', coupleId, subjectId: id })
  return { id, version: 1 }
}

async function confirmGroup(tx: CaseTx, groupId: string): Promise<void> {
  const { coupleId } = tx.file
  const where = { coupleId, groupId, group: { endedAt: null } }
  found(await tx.db.coupleGroupMember.findFirst({ where, select: { id: true } }))
}

function confirmStart(startsOn: string, today: string): void {
  const refuse = (reason: string) => new Problem('invalid', reason, { fields: { startsOn: reason } })
  if (startsOn < today) throw refuse('starts-in-the-past')
  if (startsOn > addDays(today, FURTHEST_START_DAYS)) throw refuse('starts-too-late')
}

/** One programme at a time; the next may be planned for when the weeks of this one are over. */
function confirmFree({ startsOn, weeks }: Course, others: readonly Run[]): void {
  const last = lastDayOf(startsOn, weeks.length)
  const other = others.find(each => each.course.startsOn <= last && each.lastDay >= startsOn)
  if (other) throw new Problem('conflict', 'programme-running', { theirs: other.lastDay })
}

/**
 * Rests, skips, repeats or moves weeks that have not begun, or makes them individual ones. The template and every
 * other couple stay as they are.
 *
 * @throws Problem not-found; conflict `stale` (`theirs`: the version that stands), `couple-closed`, `programme-ended`,
 * `programme-running` when it would grow into the next one; and as changeWeeks of the domain
 */
export async function changeProgramme(
  tx: CaseTx,
  runId: string,
  { version, change }: { readonly version: number; readonly change: WeekChange },
): Promise<Changed> {
  const { zone } = await holdOpenCouple(tx)
  const { course, endedAt } = await claim(tx, runId, version, {})
  if (endedAt !== null) throw new Problem('conflict', 'programme-ended')
  const today = await newestToday(tx, zone)
  await layOut(tx, { runId, course }, changeWeeks(course, change, today), today)
  await writeDown(tx, { action: 'programme-changed', coupleId: tx.file.coupleId, subjectId: runId })
  return { version: version + 1, before: await comingBefore(tx, runId, course, today) }
}

async function layOut(
  tx: CaseTx,
  { runId, course }: Pick<Run, 'runId' | 'course'>,
  weeks: readonly CourseWeek[],
  today: string,
): Promise<void> {
  const others = (await readRuns(tx)).filter(each => each.runId !== runId)
  if (weeks.length > course.weeks.length) confirmFree({ ...course, weeks }, others)
  await keepWeeks(tx, { runId, course }, weeks)
  const { course: next } = await readRun(tx, runId)
  await fillWeeks(tx, next, begunWeeks(course, today))
}

/**
 * Ends a programme: the weeks to come are taken away. The week that has begun runs to its end, or is ended as well
 * (`now`), as endAssignment does.
 *
 * @throws Problem not-found; conflict `stale`, `couple-closed`, `programme-ended`
 */
export async function endProgramme(
  tx: CaseTx,
  runId: string,
  { version, when }: { readonly version: number; readonly when: 'after-this-week' | 'now' },
): Promise<{ id: string; version: number }> {
  const { coupleId } = tx.file
  const { zone } = await holdOpenCouple(tx)
  const { course, endedAt } = await claim(tx, runId, version, { endedAt: tx.now })
  if (endedAt !== null) throw new Problem('conflict', 'programme-ended')
  const today = await newestToday(tx, zone)
  await emptyWeeks(tx, course, begunWeeks(course, today))
  if (when === 'now') {
    for (const each of await assignmentsNow(tx, course, today)) {
      if (each.endedAt === null) await endAssignment(tx, each.id, each.version)
    }
  }
  await writeDown(tx, { action: 'programme-ended', coupleId, subjectId: runId })
  return { id: runId, version: version + 1 }
}

/**
 * Takes back an ending: the weeks that were to come are there again, and what ended with the programme goes on.
 *
 * @throws Problem not-found; conflict `stale`, `couple-closed`, `programme-running` when another one has been given
 * meanwhile; as resumeAssignment
 */
export async function resumeProgramme(
  tx: CaseTx,
  runId: string,
  version: number,
): Promise<{ id: string; version: number }> {
  const { coupleId } = tx.file
  const { zone } = await holdOpenCouple(tx)
  const { course, endedAt } = await claim(tx, runId, version, { endedAt: null })
  if (endedAt === null) throw new Problem('conflict', 'stale', { theirs: version + 1 })
  confirmFree(
    course,
    (await readRuns(tx)).filter(each => each.runId !== runId),
  )
  const today = await newestToday(tx, zone)
  for (const each of await assignmentsNow(tx, course, today)) {
    if (each.endedAt?.getTime() === endedAt.getTime()) await resumeAssignment(tx, each.id, each.version)
  }
  await fillWeeks(tx, course, begunWeeks(course, today))
  await writeDown(tx, { action: 'programme-resumed', coupleId, subjectId: runId })
  return { id: runId, version: version + 1 }
}

/** The assignments of the week that runs. */
async function assignmentsNow(tx: CaseTx, course: Course, today: string) {
  const now = weekOn(course, today)
  const weekId = now === null ? null : course.weeks[now]!.weekId
  if (weekId === null) return []
  return tx.db.assignment.findMany({
    where: { coupleId: tx.file.coupleId, programmeWeekId: weekId },
    orderBy: { id: 'asc' },
  })
}

async function comingBefore(tx: CaseTx, runId: string, before: Course, today: string): Promise<CourseWeek[]> {
  const standing = new Set((await readRun(tx, runId)).course.weeks.map(({ weekId }) => weekId))
  return before.weeks
    .slice(begunWeeks(before, today))
    .map(week => ({ ...week, weekId: standing.has(week.weekId) ? week.weekId : null }))
}

async function readRun(tx: CaseTx, runId: string): Promise<Run> {
  return found((await readRuns(tx)).find(each => each.runId === runId))
}

/** Changes the run of this couple if it still is as it was read; what it was before. */
async function claim(
  tx: CaseTx,
  runId: string,
  version: number,
  data: { endedAt?: Date | null },
): Promise<Run> {
  const run = await readRun(tx, runId)
  const { count } = await tx.db.programmeRun.updateMany({
    where: { id: runId, coupleId: tx.file.coupleId, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw new Problem('conflict', 'stale', { theirs: run.version })
  return run
}
