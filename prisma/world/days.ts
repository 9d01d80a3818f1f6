import { addDays } from '#lib/domain/calendar.ts'

/** A local day as a `date` column of the database client takes it: midnight UTC. */
export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function daysAgo(today: string, ago: number): string {
  return addDays(today, -ago)
}
