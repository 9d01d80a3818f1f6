import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** Days without an answer after which a partner is called quiet. */
const QUIET_DAYS = 14

/** A local date 'YYYY-MM-DD' that exists. Strings of this shape sort and compare as dates do. */
export const localDay = z.string().refine(isDay, 'not a date')

/** True for 'YYYY-MM-DD' of a day that exists (2027-02-29 does not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** True for an IANA zone name. Offsets ('+02:00') are refused: they know no daylight saving. */
export function isZone(zone: string): boolean {
  // Temporal also reads a zone out of a whole ISO string, so the shape is checked first.
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** The date on the wall in `zone` at `instant`. Throws RangeError for a zone that is none. */
export function localDate(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (midnightUtc(to) - midnightUtc(from)) / DAY_MS
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: string, to: string): string[] {
  const first = midnightUtc(from)
  const count = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length: count }, (_, days) =>
    new Date(first + days * DAY_MS).toISOString().slice(0, 10),
  )
}

const DAY_MS = 86_400_000

/**
 * UTC has no daylight saving, so whole days can be counted in milliseconds there. Temporal does the same thirty times
 * slower, which a caseload of two hundred couples feels. Throws RangeError for a day that does not exist.
 */
function midnightUtc(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`)
  // Date.parse lets 31 February pass as 3 March.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day)
    throw new RangeError(`no such day: ${day}`)
  return at
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function dayOfWeek(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** First day of the week that holds `day`; a week is half-open, [start, start + 7). `firstDay` 1 Monday … 7 Sunday. */
export function weekStart(day: string, firstDay = 1): string {
  return addDays(day, -((dayOfWeek(day) - firstDay + 7) % 7))
}

/**
 * The instant at which clocks in `zone` show `minutesOfDay` (0–1439) on `day`. A time that daylight saving leaves out
 * moves forward by the gap; of a time that comes twice the first is taken.
 */
export function instantAt(day: string, minutesOfDay: number, zone: string): Date {
  if (!Number.isInteger(minutesOfDay) || minutesOfDay < 0 || minutesOfDay > 1439) {
    throw new RangeError(`minutes of the day: ${minutesOfDay}`)
  }
  const plainTime = Temporal.PlainTime.from({
    hour: Math.floor(minutesOfDay / 60),
    minute: minutesOfDay % 60,
  })
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime })
  return new Date(zoned.epochMilliseconds)
}

/**
 * When what is offered at `now` opens: the first daily opening hour of the couple's zone strictly after the undo time
 * is over (promise 3). An opening at the very minute the undo ends is too early: the author could still take it back.
 */
export function nextOpening(now: Date, undoMinutes: number, openingMinute: number, zone: string): Date {
  const undoOver = new Date(now.getTime() + undoMinutes * 60_000)
  const day = localDate(undoOver, zone)
  const sameDay = instantAt(day, openingMinute, zone)
  return sameDay > undoOver ? sameDay : instantAt(addDays(day, 1), openingMinute, zone)
}

type Signals = {
  /** Local days with an answer, in any order. */
  answered: readonly string[]
  /** Days that do not count: holiday, rest, hard season. */
  excused: readonly string[]
  /** The first day on which an answer could have come. */
  startsOn: string
}

/** Days since the last answer, or since the start, up to yesterday (today is not over), without the excused ones. */
export function silentDays({ answered, excused, startsOn }: Signals, today: string): string[] {
  const last = answered.reduce((latest, day) => (day > latest ? day : latest), '')
  const from = last >= startsOn ? addDays(last, 1) : startsOn
  const left = new Set(excused)
  return eachDay(from, addDays(today, -1)).filter(day => !left.has(day))
}

/** The first silent day of a partner who is quiet; null while fewer than `after` silent days have gone by. */
export function quietSince(signals: Signals, today: string, after = QUIET_DAYS): string | null {
  const silent = silentDays(signals, today)
  return silent.length >= after ? silent[0]! : null
}
