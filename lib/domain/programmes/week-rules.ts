import { fittingSchedules } from '../assignment.ts'
import { minutesPerWeek } from '../burden.ts'
import type { Contradiction } from '../exercises/contradictions.ts'
import type { Definition } from '../exercises/exercise.ts'
import { texts } from '../exercises/text.ts'
import type { Programme, ProgrammeItem, ProgrammeWeek } from './programme.ts'

/** No week asks more of one partner. */
const MOST_MINUTES_A_WEEK = 60

/** A programme as long as this has an individual week among its first so many. */
const EARLY_WEEKS = 4

type Find = (slug: string) => Definition | null
type Path = Contradiction['path']

/** What a programme says against itself, each with the place; empty when it is sound. */
export function contradictionsOfProgramme(programme: Programme, find: Find): Contradiction[] {
  const { weeks } = programme
  return [
    ...contradictionsOfOrder(weeks.map(each => each.kind)),
    ...weeks.flatMap((week, index) => contradictionsOfWeek(week, ['weeks', index], find)),
    ...(texts(programme).some(each => (each.en + each.es).includes('{')) ? [at([], 'names-somebody')] : []),
  ]
}

function at(path: Path, reason: string, values: Contradiction['values'] = {}): Contradiction {
  return { path, reason, values }
}

function contradictionsOfOrder(kinds: readonly ProgrammeWeek['kind'][]): Contradiction[] {
  const early = kinds.slice(0, EARLY_WEEKS)
  return [
    ...(kinds[0] === 'baseline' ? [] : [at(['weeks', 0, 'kind'], 'first-week-is-baseline')]),
    ...kinds.flatMap((kind, index) =>
      kind === 'baseline' && index > 0 ? [at(['weeks', index, 'kind'], 'one-baseline-week')] : [],
    ),
    ...(kinds.length >= EARLY_WEEKS && !early.includes('individual')
      ? [at(['weeks'], 'no-early-individual-week', { weeks: EARLY_WEEKS })]
      : []),
  ]
}

function contradictionsOfWeek({ kind, items }: ProgrammeWeek, path: Path, find: Find): Contradiction[] {
  const slugs = items.map(each => each.slug)
  const minutes = items.reduce((sum, each) => sum + minutesOf(each, find(each.slug)), 0)
  return [
    ...items.flatMap((each, index) => {
      const place = [...path, 'items', index]
      const twice = slugs.indexOf(each.slug) < index
      return [
        ...(twice ? [at([...place, 'slug'], 'exercise-repeated', { slug: each.slug })] : []),
        ...contradictionsOfItem(each, kind, place, find(each.slug)),
      ]
    }),
    ...(minutes > MOST_MINUTES_A_WEEK
      ? [at([...path, 'items'], 'too-many-minutes', { minutes, most: MOST_MINUTES_A_WEEK })]
      : []),
  ]
}

function contradictionsOfItem(
  { slug, schedule }: ProgrammeItem,
  kind: ProgrammeWeek['kind'],
  path: Path,
  exercise: Definition | null,
): Contradiction[] {
  if (exercise === null) return [at([...path, 'slug'], 'no-such-exercise', { slug })]
  return [
    ...(fittingSchedules(exercise).includes(schedule.kind)
      ? []
      : [at([...path, 'schedule'], 'schedule-does-not-fit', { slug, kind: schedule.kind })]),
    ...(kind === 'baseline' && !isCheckIn(exercise)
      ? [at([...path, 'slug'], 'not-a-check-in', { slug })]
      : []),
    ...(kind === 'individual' && !isAlone(exercise)
      ? [at([...path, 'slug'], 'not-done-alone', { slug })]
      : []),
  ]
}

function isCheckIn({ group, mode }: Definition): boolean {
  return group === 'check-in' && mode === 'each'
}

/** A standing object that both act on together would not leave each to themselves. */
function isAlone({ mode, together }: Definition): boolean {
  return (mode === 'each' || mode === 'standing') && !together
}

function minutesOf({ schedule }: ProgrammeItem, exercise: Definition | null): number {
  const { minutes } = exercise ?? { minutes: 0 }
  return schedule.kind === 'once' ? minutes : minutesPerWeek(minutes, schedule)
}
