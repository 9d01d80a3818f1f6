/** A `date` column as the database client gives it (midnight UTC) and the local day that it means. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export function fromDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
