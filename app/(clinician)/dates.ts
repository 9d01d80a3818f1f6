import { daysBetween, localDate } from '#lib/domain/calendar.ts'

/** "21:00" in a zone, on 24 hours in every language: a desk is read at a glance. */
export function writeTime(locale: string, zone: string, at: Date): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at)
}

/** "Nov 9" or "9 nov", with the year where it is not that of `today`. Both are local days. */
export function writeDay(
  locale: string,
  day: string,
  today: string,
  month: 'long' | 'short' = 'short',
): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, ...year, timeZone: 'UTC' }).format(
    noon(day),
  )
}

/** "Friday" within the coming week, else the date. */
export function writeNearDay(locale: string, day: string, today: string): string {
  const ahead = daysBetween(today, day)
  if (ahead < 0 || ahead > 6) return writeDay(locale, day, today, 'long')
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(noon(day))
}

/** "Mon 10:00" within the coming week, else "Mon, Nov 24, 10:00"; in the zone given. */
export function writeMoment(locale: string, zone: string, at: Date, today: string): string {
  const day = localDate(at, zone)
  const ahead = daysBetween(today, day)
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(noon(day))
  const time = writeTime(locale, zone, at)
  if (ahead >= 0 && ahead < 7) return `${weekday} ${time}`
  return `${weekday}, ${writeDay(locale, day, today)}, ${time}`
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
