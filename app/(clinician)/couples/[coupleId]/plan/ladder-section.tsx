import { getTranslations } from 'next-intl/server'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { CasePace } from '#lib/data/pace-releases.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { writeMoment } from '../../../dates.ts'
import { caseWords } from '../case-words.ts'
import { CeilingForm } from './ceiling-form.tsx'
import { levelWords } from './level-words.ts'
import { ReleaseLine } from './release-line.tsx'

/** One ladder of a couple. The two answers stand apart, each under its name; nothing is made of both. */
export async function LadderSection({
  couple,
  pace,
  today,
  waiting,
}: {
  couple: CoupleHeader
  pace: CasePace
  today: string
  waiting: readonly Definition[]
}) {
  const t = await getTranslations('pace.desk')
  const ladderName = (await getTranslations('pace.ladders'))(pace.ladder)
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const { locale, day } = await caseWords(names, today)
  const words = await levelWords(pace.ladder)
  const { level, top, appointment, asking } = pace
  const when = appointment && writeMoment(locale, couple.zone, appointment.startsAt, today)
  const standing = level === 0 ? t('noLevel', { top }) : t('level', { level, top })
  return (
    <section aria-label={ladderName} className="min-w-0 space-y-4">
      <div>
        <h3 className="text-lg">{ladderName}</h3>
        <p>
          <strong>{standing}</strong> <span className="text-ink-soft">{words(level)}</span>
        </p>
      </div>
      <div>
        <h4 className="text-sm font-semibold">{t('answers')}</h4>
        <p className="text-sm text-ink-soft">
          {!appointment
            ? t('noAppointment')
            : asking
              ? t('asking', { when: when ?? '' })
              : t('asked', { day: day(localDate(appointment.asksFrom, couple.zone)) })}
        </p>
        <dl className="mt-1 flex flex-wrap gap-x-8 gap-y-1">
          {(['A', 'B'] as const).map(slot => {
            const said = pace.said[slot]
            return (
              <div key={slot} className="min-w-36">
                <dt className="text-sm text-ink-soft">
                  <PartnerMark slot={slot} /> {names[slot]}
                </dt>
                <dd>
                  {said ? t('on', { answer: t(`answer.${said.answer}`), day: day(said.on) }) : t('none')}
                </dd>
              </div>
            )
          })}
        </dl>
      </div>
      {couple.closedAt === null && (
        <>
          <ReleaseLine coupleId={couple.coupleId} pace={pace} when={when} words={words} />
          <CeilingForm coupleId={couple.coupleId} pace={pace} words={words} />
        </>
      )}
      {waiting.length > 0 && (
        <div>
          <h4 className="text-sm font-semibold">{t('waits')}</h4>
          <ul className="text-sm">
            {waiting.map(each => (
              <li key={each.slug}>
                {t('waiting', { title: each.title[locale], level: each.pace?.level ?? 0 })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
