import type { BriefInput, BriefLink } from './brief.ts'
import { addDays } from './calendar.ts'

/** Days of the progress page's usual range, today included. */
export const USUAL_RANGE = 84

/** The chart of an observation: in the usual range, else over all days; without any number, the page itself. */
export function progressLink({ observations, today }: BriefInput, name: string | null): BriefLink {
  const series = observations.find(each => each.name === name)?.series
  const days = series ? [...series.A, ...series.B].map(each => each.day) : []
  if (name === null || days.length === 0) return { to: 'progress', observation: null, range: '12w' }
  const recent = days.some(day => day > addDays(today, -USUAL_RANGE))
  return { to: 'progress', observation: name, range: recent ? '12w' : 'all' }
}
