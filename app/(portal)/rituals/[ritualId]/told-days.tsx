import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Ritual } from '#lib/data/rituals.ts'
import { type Outcome, recentDays } from '#lib/domain/ritual.ts'
import type { Wording } from '../../wording.ts'

/** The newest days of a ritual: what was said of each, or the two things that can be. Nothing is counted. */
export async function ToldDays({ ritual, now, words }: { ritual: Ritual; now: Date; words: Wording }) {
  const t = await getTranslations('rituals.days')
  const days = recentDays(ritual, now)
  return (
    <section className="space-y-4">
      <div>
        <h2>{t('title')}</h2>
        <p className="text-ink-soft">{days.length === 0 ? t('none') : t('lead')}</p>
      </div>
      {days.map(day => (
        <DayCard
          key={day}
          ritualId={ritual.ritualId}
          day={day}
          heading={words.dayText(day)}
          outcome={ritual.days.find(each => each.day === day)?.outcome ?? null}
        />
      ))}
    </section>
  )
}

async function DayCard({
  ritualId,
  day,
  heading,
  outcome,
}: {
  ritualId: string
  day: string
  heading: string
  outcome: Outcome | null
}) {
  const t = await getTranslations('rituals')
  const restart = `/rituals/${ritualId}/restart`
  const tell = (to: Outcome | null, label: string, then = 'reload') => (
    <ActionButton
      action={`/api/rituals/${ritualId}/days`}
      body={{ day, outcome: to, before: outcome }}
      then={then}
      problem={t('problem')}
    >
      {label}
    </ActionButton>
  )
  return (
    <Card title={heading} level={3}>
      {outcome === null ? (
        <div className="flex flex-wrap gap-2">
          {tell('kept', t('days.kept'))}
          {tell('interrupted', t('days.interrupted'), restart)}
        </div>
      ) : (
        <div className="space-y-2">
          <p>{t(outcome === 'kept' ? 'days.saidKept' : 'days.saidInterrupted')}</p>
          {outcome === 'interrupted' && (
            <p>
              <a className="link inline-flex min-h-12 items-center" href={restart}>
                {t('days.restart')}
              </a>
            </p>
          )}
          {tell(null, t('days.takeBack'))}
        </div>
      )}
    </Card>
  )
}
