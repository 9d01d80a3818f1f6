import { getLocale, getTranslations } from 'next-intl/server'
import type { AudienceOption } from '#components/exercises/audience-line.tsx'
import type { Portal } from '#lib/data/portal.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import type { Names } from '#lib/domain/exercises/text.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'

/** What every portal page says in the person's language, in their own zone and with the names of these people. */
export async function wording(portal: Portal, now: Date) {
  const locale = nearestLocale(await getLocale())
  const t = await getTranslations('portal')
  const audience = await getTranslations('audience')
  const { zone, today } = portal
  const region = /^[A-Za-z]{2}$/.test(portal.country) ? `${locale}-${portal.country}` : locale
  const names: Names = { partner: portal.other.name, clinician: portal.clinician }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const readers = list.format(portal.readers)

  /** Dates and hours as one writes them where the person lives. */
  const clock = (instant: Date) =>
    new Intl.DateTimeFormat(region, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(instant)

  /** A minute of a day, wherever the two are: "18:30". */
  const minuteText = (minute: number) =>
    new Intl.DateTimeFormat(region, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
      new Date(minute * 60_000),
    )

  /** A local day as text: "Saturday, 21 November", or short: "21 Nov". */
  const dayText = (day: string) =>
    new Intl.DateTimeFormat(region, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`))

  const shortDay = (day: string) =>
    new Intl.DateTimeFormat(region, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    )

  /** "tonight at 21:00", "tomorrow at 21:00". */
  function when(instant: Date): string {
    const day = localDate(instant, zone)
    const time = clock(instant)
    if (day === today) return t(hourOf(instant, zone) >= 18 ? 'when.tonight' : 'when.today', { time })
    if (day === addDays(today, 1)) return t('when.tomorrow', { time })
    return t('when.day', { day: dayText(day), time })
  }

  /** "Thursday, 14:00" within a week, with its date beyond. */
  function appointment(instant: Date): string {
    const day = localDate(instant, zone)
    const time = clock(instant)
    if (day === today) return t('appointment.today', { time })
    if (day === addDays(today, 1)) return t('appointment.tomorrow', { time })
    if (day >= addDays(today, 7)) return t('appointment.later', { day: dayText(day), time })
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: zone }).format(instant)
    return t('appointment.soon', { weekday, time })
  }

  /** The honest monitoring promise (promise 8). */
  const promise = portal.nextAppointment
    ? audience('promise.at', { when: appointment(portal.nextAppointment) })
    : audience('promise.none')

  /** Who reads, as the line at each field names them; `{when}` in the couple's note is left for the form to fill. */
  function audiences(exercise: Pick<Definition, 'mode'>): readonly AudienceOption[] {
    const you = audience('you')
    const { partner, clinician } = names
    const note = exercise.mode === 'mutual' ? 'couple.mutual' : 'couple.plain'
    const policy = policyKey(portal.policyKind)
    return [
      { value: 'me', reads: you, label: audience('me.label'), note: audience('me.note') },
      {
        value: 'therapist',
        reads: list.format([you, ...portal.readers]),
        label: audience('therapist.label', { readers }),
        note: promise,
        ...(policy && { more: audience(policy, { clinician, partner }) }),
      },
      {
        value: 'couple',
        reads: list.format([you, partner, ...portal.readers]),
        label: audience('couple.label', { readers, partner }),
        note: audience(note, { partner, when: '{when}' }),
      },
    ]
  }

  return {
    locale,
    region,
    names,
    readers,
    clock,
    minuteText,
    dayText,
    shortDay,
    when,
    promise,
    audiences,
    greeting: dayPart(now, zone),
  }
}

export type Wording = Awaited<ReturnType<typeof wording>>

function policyKey(kind: string) {
  if (kind === 'no-secrets' || kind === 'limited' || kind === 'individual')
    return `therapist.policy.${kind}` as const
  return null
}

/** Until five in the morning it is still the evening before. */
function dayPart(now: Date, zone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = hourOf(now, zone)
  if (hour < 5 || hour >= 18) return 'evening'
  return hour < 12 ? 'morning' : 'afternoon'
}

function hourOf(instant: Date, zone: string): number {
  return Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(instant),
  )
}
