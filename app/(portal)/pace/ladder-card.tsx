import { getTranslations } from 'next-intl/server'
import { type PaceChoice, PaceQuestion } from '#components/pace/pace-question.tsx'
import { Card } from '#components/ui/card.tsx'
import type { OwnLadder } from '#lib/data/pace.ts'
import type { Portal } from '#lib/data/portal.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { Wording } from '../wording.ts'
import { StepsBack } from './steps-back.tsx'

/** One ladder: where the two are, the private question in its days, and the steps back on every day. */
export async function LadderCard({ own, portal, words }: { own: OwnLadder; portal: Portal; words: Wording }) {
  const t = await getTranslations('pace')
  const { ladder, level, top, appointment, asking, said } = own
  const { partner, clinician } = words.names
  const step = (at: number) => {
    const name = t(`levels.${ladder}.${at}` as 'levels.touch.0')
    return at === 0 ? t('start', { words: name }) : t('step', { level: at, top, words: name })
  }
  return (
    <Card id={ladder} title={t(`ladders.${ladder}`)}>
      <dl className="space-y-2">
        <div>
          <dt className="text-sm text-ink-soft">{t('now')}</dt>
          <dd className="font-medium">{step(level)}</dd>
        </div>
        {level < top && (
          <div>
            <dt className="text-sm text-ink-soft">{t('next')}</dt>
            <dd>{step(level + 1)}</dd>
          </div>
        )}
      </dl>
      <div className="mt-4 space-y-4">
        {said && (!asking || said === 'step-back-now') && <p>{t(`yours.${said}`)}</p>}
        {asking && appointment && portal.consented && (
          <PaceQuestion
            ladder={ladder}
            appointmentId={appointment.id}
            said={said === 'step-back-now' ? null : said}
            options={choicesOf(own).map(value => ({
              value,
              label: t(`options.${value}.label`),
              note: t(`options.${value}.note`, { partner, clinician }),
            }))}
            strings={{
              question: t('question'),
              reads: t('reads', { readers: words.readers }),
              until: t('until', { when: words.when(appointment.startsAt) }),
              save: t('save'),
              saved: t('saved'),
              problem: t('problem'),
            }}
          />
        )}
        {!asking && (
          <p>
            {appointment
              ? t('askedFrom', { day: words.dayText(localDate(appointment.asksFrom, portal.zone)) })
              : t('askedLater')}
          </p>
        )}
        {level > 0 && <StepsBack own={own} consented={portal.consented} words={words} />}
      </div>
    </Card>
  )
}

function choicesOf({ level, top }: OwnLadder): PaceChoice[] {
  return [
    ...(level < top ? (['ready'] as const) : []),
    'stay',
    ...(level > 0 ? (['step-back-next'] as const) : []),
  ]
}
