import { z } from 'zod'
import { Problem } from './problem.ts'
import {
  begunWeeks,
  type Course,
  type CourseWeek,
  restWeek,
  type WeekKind,
  weekKind,
} from './programme-run.ts'
import type { Programme } from './programmes/programme.ts'

/** The most weeks that a course has, rests and repeats included. */
const MOST_WEEKS = 80

/** One of so many first weeks is an individual one. */
const EARLY_WEEKS = 4

const week = z.strictObject({
  weekId: z.uuid().nullable(),
  kind: weekKind,
  templateWeek: z.int().min(0).max(51).nullable(),
})

/**
 * What a clinician does with the weeks of one couple. `rest` puts a week of rest before the week named; `repeat` lives
 * it once more right after it, or next when it is over; `individual` makes the coming joint weeks individual ones and
 * `joint` takes that back; `put-back` lays the coming weeks out as they were: an undo.
 */
export const weekChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['rest', 'skip', 'repeat', 'earlier', 'later']), weekId: z.uuid() }),
  z.strictObject({ kind: z.enum(['individual', 'joint']) }),
  z.strictObject({ kind: z.literal('put-back'), weeks: z.array(week).max(MOST_WEEKS) }),
])
export type WeekChange = z.infer<typeof weekChange>

/**
 * The weeks after a change. Weeks that have begun on `today` stay as they are, and so does the template.
 *
 * @throws Problem not-found for a week that is not one of them; conflict `week-begun`, `baseline-first`,
 * `no-place-to-move`, `individual-weeks-stay`, `individual-week-early`, `too-many-weeks`, `nothing-to-change`; invalid
 * `not-these-weeks` for what cannot be put back
 */
export function changeWeeks(course: Course, change: WeekChange, today: string): CourseWeek[] {
  const begun = begunWeeks(course, today)
  const weeks = changed(course, change, begun)
  confirmWeeks(course, weeks)
  return weeks
}

function changed(course: Course, change: WeekChange, begun: number): CourseWeek[] {
  const { weeks } = course
  switch (change.kind) {
    case 'rest':
      return weeks.toSpliced(notBegun(course, change.weekId, begun), 0, restWeek())
    case 'skip':
      return weeks.toSpliced(notBegun(course, change.weekId, begun), 1)
    case 'repeat':
      return repeated(weeks, placeOf(weeks, change.weekId), begun)
    case 'earlier':
      return moved(weeks, notBegun(course, change.weekId, begun), -1, begun)
    case 'later':
      return moved(weeks, notBegun(course, change.weekId, begun), 1, begun)
    case 'individual':
    case 'joint':
      return switched(course, change.kind, begun)
    case 'put-back':
      return putBack(course, change.weeks, begun)
  }
}

function placeOf(weeks: readonly CourseWeek[], weekId: string): number {
  const place = weeks.findIndex(each => each.weekId === weekId)
  if (place === -1) throw new Problem('not-found')
  return place
}

function notBegun({ weeks }: Course, weekId: string, begun: number): number {
  const place = placeOf(weeks, weekId)
  if (place < begun) throw new Problem('conflict', 'week-begun')
  return place
}

function repeated(weeks: readonly CourseWeek[], place: number, begun: number): CourseWeek[] {
  const again: CourseWeek = { ...weeks[place]!, weekId: null }
  // A baseline that comes after something else has nothing to be compared with.
  if (again.kind === 'baseline' && place + 1 < begun) throw new Problem('conflict', 'baseline-first')
  return weeks.toSpliced(Math.max(place + 1, begun), 0, again)
}

function moved(weeks: readonly CourseWeek[], place: number, by: 1 | -1, begun: number): CourseWeek[] {
  const to = place + by
  const [own, other] = [weeks[place]!, weeks[to]]
  if (other === undefined || to < begun) throw new Problem('conflict', 'no-place-to-move')
  if (own.kind === 'baseline' || other.kind === 'baseline') throw new Problem('conflict', 'baseline-first')
  return weeks.with(place, other).with(to, own)
}

function switched({ template, weeks }: Course, to: 'individual' | 'joint', begun: number): CourseWeek[] {
  const hasIndividual = template.weeks.some(({ kind }) => kind === 'individual')
  const next = weeks.map((each, place): CourseWeek => {
    const isJoint = each.templateWeek !== null && template.weeks[each.templateWeek]?.kind === 'joint'
    return place >= begun && isJoint && hasIndividual ? { ...each, kind: to } : each
  })
  if (next.every(({ kind }, place) => kind === weeks[place]!.kind))
    throw new Problem('conflict', 'nothing-to-change')
  return next
}

/** Whoever sends these may have made them up: they must be weeks that this programme can have. */
function putBack({ template, weeks }: Course, coming: readonly CourseWeek[], begun: number): CourseWeek[] {
  const kept = coming.flatMap(({ weekId }) => (weekId === null ? [] : [weekId]))
  const known = new Set(weeks.slice(begun).map(({ weekId }) => weekId))
  const foreign = kept.some(each => !known.has(each)) || new Set(kept).size < kept.length
  if (foreign || !coming.every(each => fits(template, each))) throw new Problem('invalid', 'not-these-weeks')
  return [...weeks.slice(0, begun), ...coming]
}

function fits(template: Programme, { kind, templateWeek }: CourseWeek): boolean {
  if (templateWeek === null) return kind === 'rest'
  const own = template.weeks[templateWeek]?.kind
  return own !== undefined && (kind === own || (kind === 'individual' && own === 'joint'))
}

/** What holds of every course: see programmes/week-rules.ts for what holds of every template. */
function confirmWeeks(course: Course, weeks: readonly CourseWeek[]): void {
  const { template } = course
  const [before, after] = [kindsIn(template, course.weeks), kindsIn(template, weeks)]
  if (weeks.length > MOST_WEEKS) throw new Problem('conflict', 'too-many-weeks')
  if (weeks[0]?.kind !== 'baseline') throw new Problem('conflict', 'baseline-first')
  const asked = countIndividual(template.weeks.map(({ kind }) => kind)) * roundsIn(after)
  if (countIndividual(after) < Math.min(countIndividual(before), asked))
    throw new Problem('conflict', 'individual-weeks-stay')
  if (hasEarly(before) && !hasEarly(after)) throw new Problem('conflict', 'individual-week-early')
}

/** The kinds that the template gives, so that a week that was made individual stands in for none that always was. */
function kindsIn(template: Programme, weeks: readonly CourseWeek[]): WeekKind[] {
  return weeks.map(({ templateWeek }) =>
    templateWeek === null ? 'rest' : (template.weeks[templateWeek]?.kind ?? 'rest'),
  )
}

const countIndividual = (kinds: readonly WeekKind[]) => kinds.filter(kind => kind === 'individual').length

/** A baseline week begins each round of what goes round; lived twice in a row it begins one. */
function roundsIn(kinds: readonly WeekKind[]): number {
  const lived = kinds.filter(kind => kind !== 'rest')
  return lived.filter((kind, place) => kind === 'baseline' && lived[place - 1] !== 'baseline').length
}

function hasEarly(kinds: readonly WeekKind[]): boolean {
  return kinds
    .filter(kind => kind !== 'rest')
    .slice(0, EARLY_WEEKS)
    .includes('individual')
}
