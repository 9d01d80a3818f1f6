import { Temporal } from 'temporal-polyfill'
import { firstRitualDay, type Rhythm, type RitualTimes } from './ritual.ts'

/** A ritual as it goes into somebody's calendar. `sequence` counts its changes from 0. */
export type CalendarRitual = RitualTimes & { uid: string; sequence: number }

/**
 * A calendar file (iCalendar, RFC 5545) with one repeating entry a ritual, in its zone's own time, so that it stays at
 * the same hour when the clocks change. `title` is all that anybody looking at a calendar reads, and is the same for
 * every ritual. `stampedAt` is when the file was made.
 */
export function calendarFile(
  rituals: readonly CalendarRitual[],
  { title, stampedAt }: { title: string; stampedAt: Date },
): string {
  const zones = Map.groupBy(rituals, each => each.zone)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...[...zones].flatMap(([zone, inZone]) => timezone(zone, inZone.map(firstRitualDay).sort()[0]!)),
    ...rituals.flatMap(each => event(each, title, stampedAt)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

function event(ritual: CalendarRitual, title: string, stampedAt: Date): string[] {
  const begins = `${compactDay(firstRitualDay(ritual))}T${compactTime(ritual.minuteOfDay)}`
  return [
    'BEGIN:VEVENT',
    `UID:${ritual.uid}`,
    `DTSTAMP:${utc(stampedAt)}`,
    `DTSTART;TZID=${ritual.zone}:${begins}`,
    `DURATION:PT${ritual.minutes}M`,
    `RRULE:${rule(ritual.rhythm)}`,
    `SEQUENCE:${ritual.sequence}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The rhythm as a recurrence rule (RFC 5545, 3.3.10). A monthly day past the month's end is its last day. */
function rule(rhythm: Rhythm): string {
  switch (rhythm.kind) {
    case 'daily':
      return 'FREQ=DAILY'
    case 'weekdays':
      return `FREQ=WEEKLY;BYDAY=${rhythm.days.toSorted((a, b) => a - b).map(day => weekdays[day - 1])}`
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${weekdays[rhythm.day - 1]}`
    case 'monthly': {
      if (rhythm.day <= 28) return `FREQ=MONTHLY;BYMONTHDAY=${rhythm.day}`
      const days = [28, 29, 30, 31].filter(day => day <= rhythm.day)
      return `FREQ=MONTHLY;BYMONTHDAY=${days};BYSETPOS=-1`
    }
  }
}

/** How many years of clock changes a file tells: most calendars know the zone themselves. */
const YEARS = 10

/**
 * The zone's clock changes from the first day on (3.6.5), as a calendar that does not know its name needs them. Changes
 * between the same two offsets stand together; what held on the first day begins there.
 */
function timezone(zone: string, firstDay: string): string[] {
  const start = Temporal.PlainDate.from(firstDay).toZonedDateTime({ timeZone: zone })
  const end = start.add({ years: YEARS })
  let next = start.getTimeZoneTransition('next')
  const { offset, offsetNanoseconds } = start
  const daylight = next !== null && next.offsetNanoseconds < offsetNanoseconds
  const changes: Change[] = [{ at: start.toPlainDateTime(), from: offset, to: offset, daylight }]
  while (next && Temporal.ZonedDateTime.compare(next, end) < 0) {
    const before = next.subtract({ nanoseconds: 1 })
    changes.push({
      // Onsets are told in the time that the clock showed until then.
      at: next.toPlainDateTime().subtract({ nanoseconds: next.offsetNanoseconds - before.offsetNanoseconds }),
      from: before.offset,
      to: next.offset,
      daylight: next.offsetNanoseconds > before.offsetNanoseconds,
    })
    next = next.getTimeZoneTransition('next')
  }
  const alike = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`)
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...[...alike.values()].flatMap(observance), 'END:VTIMEZONE']
}

type Change = { at: Temporal.PlainDateTime; from: string; to: string; daylight: boolean }

function observance(changes: readonly Change[]): string[] {
  const [first, ...later] = changes
  const name = first!.daylight ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(first!.at)}`,
    ...(later.length > 0 ? [`RDATE:${later.map(each => compact(each.at))}`] : []),
    `TZOFFSETFROM:${first!.from.replaceAll(':', '')}`,
    `TZOFFSETTO:${first!.to.replaceAll(':', '')}`,
    `END:${name}`,
  ]
}

function compact(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}

function compactDay(day: string): string {
  return day.replaceAll('-', '')
}

function compactTime(minuteOfDay: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minuteOfDay / 60))}${two(minuteOfDay % 60)}00`
}

function utc(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

/** A text value (3.3.11). */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|[\r\n]/g, '\\n')
}

/** Lines of at most 75 octets, going on after a line break and a space (3.1); never in the middle of a character. */
function fold(line: string): string {
  const parts = ['']
  let room = 75
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length
    if (octets > room) {
      parts.push('')
      room = 74
    }
    parts[parts.length - 1] += character
    room -= octets
  }
  return parts.join('\r\n ')
}
