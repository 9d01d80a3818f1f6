import { getLocale, getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { Appointment } from '#lib/data/appointments.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { writeDay, writeMoment, writeTime } from '../../../dates.ts'
import { AppointmentForm } from './appointment-form.tsx'

type Props = { couple: CoupleHeader; appointments: readonly Appointment[]; now: Date; today: string }

/** The next appointment, set, moved or cancelled (and taken back, while nothing stands in its place). */
export async function AppointmentsCard({ couple, appointments, now, today }: Props) {
  const t = await getTranslations('couple.appointments')
  const problem = (await getTranslations('couple.problem'))('action')
  const locale = await getLocale()
  const { coupleId, zone, nextAppointment: next } = couple
  const moment = (at: Date) => writeMoment(locale, zone, at, today)
  const past = appointments.filter(each => each.cancelledAt === null && each.startsAt < now)
  const undone = next
    ? undefined
    : appointments.findLast(each => each.cancelledAt !== null && each.startsAt > now)
  const usual = usualTime(past[0] ?? null, zone, today)
  return (
    <Card id="appointments" title={t('title')} lead={t('zone', { zone: zone.replaceAll('_', ' ') })}>
      {next && (
        <div className="space-y-3">
          <p>
            {t('next')}: <strong>{moment(next.startsAt)}</strong>, {t('length', { minutes: next.minutes })}
          </p>
          <Disclosure summary={t('move')}>
            <AppointmentForm
              action={`/api/appointments/${next.id}`}
              method="PUT"
              version={next.version}
              today={today}
              submit={t('moveSave')}
              values={{
                day: localDate(next.startsAt, zone),
                time: writeTime('en', zone, next.startsAt),
                minutes: next.minutes,
              }}
            />
          </Disclosure>
          <ActionButton
            action={`/api/appointments/${next.id}/cancel`}
            body={{ version: next.version }}
            problem={problem}
          >
            {t('cancel')}
          </ActionButton>
        </div>
      )}
      {undone && (
        <div className="mb-3 flex flex-wrap items-center gap-3">
          <p>{t('cancelled', { when: moment(undone.startsAt) })}</p>
          <ActionButton
            action={`/api/appointments/${undone.id}/restore`}
            body={{ version: undone.version }}
            problem={problem}
          >
            {t('undo')}
          </ActionButton>
        </div>
      )}
      {!next && couple.closedAt === null && (
        <>
          {!undone && <p className="mb-3">{t('none')}</p>}
          <Disclosure summary={t('set')} open={!undone}>
            <AppointmentForm
              action="/api/appointments"
              method="POST"
              fixed={{ coupleId }}
              today={today}
              submit={t('save')}
              values={usual}
            />
          </Disclosure>
        </>
      )}
      {past.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <Disclosure summary={`${t('past')} (${past.length})`}>
            <ul className="space-y-1 text-ink-soft">
              {past.map(each => (
                <li key={each.id}>
                  {writeDay(locale, localDate(each.startsAt, zone), today, 'long')},{' '}
                  {writeTime(locale, zone, each.startsAt)}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

/** The same weekday and time as last, in the first week from today on. */
function usualTime(last: Appointment | null, zone: string, today: string) {
  if (!last) return { day: '', time: writeTimeOfDay(10 * 60), minutes: 60 }
  let day = localDate(last.startsAt, zone)
  while (day <= today) day = addDays(day, 7)
  return { day, time: writeTime('en', zone, last.startsAt), minutes: last.minutes }
}
