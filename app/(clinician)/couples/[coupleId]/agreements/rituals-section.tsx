import { getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Ritual } from '#lib/data/rituals.ts'
import { writeTimeOfDay } from '#lib/domain/time-of-day.ts'
import { ritualWords } from '../../../../(portal)/rituals/ritual-words.ts'
import type { StandingWords } from './standing-words.ts'

/** The couple's rituals with what was said of the last weeks; a day that nothing was said of is no day missed. */
export async function RitualsSection({
  rituals,
  words: { locale, day },
}: {
  rituals: readonly Ritual[]
  words: StandingWords
}) {
  const t = await getTranslations('rituals.desk')
  const portal = await getTranslations('rituals')
  const said = await ritualWords(locale)
  const going = rituals.filter(each => each.endedOn === null)
  const ended = rituals.filter(each => each.endedOn !== null)

  function told({ days }: Ritual): string {
    const count = (outcome: string) => days.filter(each => each.outcome === outcome).length
    const [kept, interrupted] = [count('kept'), count('interrupted')]
    if (days.length === 0) return t('nothing')
    const parts = [...(kept > 0 ? [t('kept', { count: kept })] : [])]
    if (interrupted > 0) parts.push(t('interrupted', { count: interrupted }))
    return parts.join(', ')
  }

  const card = (ritual: Ritual) => (
    <Card
      key={ritual.ritualId}
      level={3}
      title={said.name(ritual)}
      aside={portal('minutes', { minutes: ritual.minutes })}
      lead={
        ritual.endedOn
          ? portal('endedOn', { day: day(ritual.endedOn) })
          : `${said.often(ritual.rhythm)}, ${writeTimeOfDay(ritual.minuteOfDay)}`
      }
    >
      <p>{told(ritual)}</p>
      {ritual.days.length > 0 && (
        <div className="mt-2">
          <Disclosure summary={t('days')}>
            <ul className="text-sm text-ink-soft">
              {ritual.days.map(each => (
                <li key={each.day}>
                  {day(each.day)}: {t(each.outcome === 'kept' ? 'dayKept' : 'dayInterrupted')}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Card>
  )

  return (
    <section aria-labelledby="rituals" className="space-y-4">
      <div>
        <h2 id="rituals">{t('title')}</h2>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      {going.length === 0 && <EmptyState title={t('empty')} />}
      <div className="grid items-start gap-4 lg:grid-cols-2">{going.map(card)}</div>
      {ended.length > 0 && (
        <Disclosure summary={t('endedOnes', { count: ended.length })}>
          <div className="grid items-start gap-4 lg:grid-cols-2">{ended.map(card)}</div>
        </Disclosure>
      )}
    </section>
  )
}
