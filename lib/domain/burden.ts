import type { Schedule } from './schedule.ts'

/** Minutes of a usual week; a single one and a theme count in full in theirs. */
export function minutesPerWeek(minutes: number, plan: Schedule): number {
  switch (plan.kind) {
    case 'daily':
      return minutes * 7
    case 'weekdays':
      return minutes * plan.days.length
    case 'monthly':
      return (minutes * 12) / 52
    case 'once':
    case 'weekly':
    case 'theme-week':
      return minutes
  }
}
