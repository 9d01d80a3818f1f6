import { addDays, instantAt } from '#lib/domain/calendar.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import type { Programme } from '#lib/domain/programmes/programme.ts'
import { scheduleInWeek } from '#lib/domain/programmes/week-schedule.ts'
import type { Answers } from '#lib/domain/response.ts'
import { dueDates } from '#lib/domain/schedule.ts'
import { bothDoors, openDoors } from './doors.ts'
import { bothAnswer } from './drivers/alone.ts'
import { askAlone } from './give.ts'
import { zone } from './people.ts'
import { expectAnswers, readAnswers } from './seen-answers.ts'
import { attempt, type Row } from './table.ts'
import { expectIn, expectRefused, type Practice, practiceOf, slots, type Walk } from './walk.ts'

/** A programme of one couple, and the exercises of its first week, each with the day on which it comes first. */
export type Running = {
  readonly row: Row
  readonly walk: Walk
  readonly programme: Programme
  readonly firstWeek: readonly { readonly practice: Practice; readonly day: string }[]
}

/** Given from today on, once both were asked alone; `groupId` where a whole group is given it. */
export async function giveProgramme(
  row: Row,
  walk: Walk,
  programme: Programme,
  { sampleOf, groupId }: { sampleOf: (slug: string) => Promise<Answers>; groupId: string | null },
): Promise<Running> {
  const { coupleId, desk, scene } = walk
  const startsOn = scene.today()
  await attempt(row, 'assigned', async () => {
    const wish = { coupleId, slug: programme.slug, startsOn, groupId }
    await expectRefused(desk, '/api/programmes', wish, 'asked-alone-first')
    await askAlone(walk)
    await desk.does('/api/programmes', wish)
    const { words } = await desk.see(`/couples/${coupleId}/plan`)
    expectIn(words, programme.title.en, 'the plan')
    expectIn(words, `Week 1 of ${programme.weeks.length}`, 'the plan')
    return false
  })
  const run = { startsOn, endsOn: addDays(startsOn, 6) }
  const firstWeek = []
  for (const { slug, schedule } of programme.weeks[0]!.items) {
    const exercise: Definition = findExercise(slug)!
    const [day] = dueDates(scheduleInWeek(schedule, startsOn), run, startsOn, run.endsOn)
    const practice = practiceOf(row, exercise, await sampleOf(slug))
    practice.givenOn = day!
    firstWeek.push({ practice, day: day! })
  }
  return { row, walk, programme, firstWeek }
}

/** The days on which something of these programmes comes for the first time. */
export function daysOf(running: readonly Running[]): string[] {
  return [...new Set(running.flatMap(each => each.firstWeek.map(({ day }) => day)))].sort()
}

/** What comes first on this day reaches both partners beside the week's words, and both do it. */
export async function liveDay(running: Running, day: string): Promise<void> {
  const { row, walk, programme, firstWeek } = running
  const isLast = firstWeek.every(each => each.day <= day)
  const due = firstWeek.filter(each => each.day === day)
  const doors = await openDoors(walk)
  await attempt(row, 'assigned', async () => {
    for (const { practice } of due) bothDoors(doors, practice)
    for (const slot of slots)
      expectIn(doors[slot].words, programme.weeks[0]!.title.en, `the first page of ${slot}`)
    return isLast
  })
  await attempt(row, 'done', async () => {
    for (const { practice } of due) await bothAnswer(walk, practice, 'alone', bothDoors(doors, practice))
    return isLast
  })
}

export async function findProgrammeAgain({ row, walk, firstWeek }: Running): Promise<void> {
  await attempt(row, 'seen', async () => {
    for (const { practice } of firstWeek) {
      expectAnswers(walk, practice, await readAnswers(walk, practice.exercise.slug))
    }
    return true
  })
}

/** Noon of a local day. */
export function noonOf(day: string): Date {
  return instantAt(day, 12 * 60, zone)
}
