import { getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { CasePause } from '#lib/data/pauses-list.ts'
import { pauseState } from '#lib/domain/pause.ts'
import type { StandingWords } from './standing-words.ts'

/** Minutes beyond which a pause was "until tomorrow". */
const longest = 61

/** How the agreed pause is used: who asked, for how long, what came next, and what both wrote about it. */
export async function PausesSection({
  pauses,
  now,
  words: { names, day },
}: {
  pauses: readonly CasePause[]
  now: Date
  words: StandingWords
}) {
  const t = await getTranslations('pause.desk')

  function nextOf(pause: CasePause): string {
    if (pause.ending) return t(pause.ending)
    return t(pauseState(pause, now) === 'under-way' ? 'underWay' : 'open')
  }

  return (
    <section aria-labelledby="pauses" className="space-y-4">
      <div>
        <h2 id="pauses">{t('title')}</h2>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      {pauses.length === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      {pauses.length > 0 && (
        <p>
          {t('count', {
            used: pauses.length,
            resumed: pauses.filter(each => each.ending === 'resumed').length,
          })}
        </p>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {pauses.map(pause => (
          <Card
            key={pause.pauseId}
            level={3}
            title={day(pause.askedOn)}
            aside={pause.minutes > longest ? t('tomorrow') : t('minutes', { minutes: pause.minutes })}
          >
            <p className="text-ink-soft">
              {t('asked', { name: names[pause.askedBy] })}; {nextOf(pause)}
            </p>
            <div className="mt-2 grid gap-4 sm:grid-cols-2">
              {pause.recaps.length === 0 && <p className="text-sm text-ink-soft">{t('noRecap')}</p>}
              {pause.recaps.map(({ slot, recap }) => (
                <div key={slot}>
                  <p className="font-medium">
                    <PartnerMark slot={slot} /> {names[slot]}
                  </p>
                  <dl className="text-sm">
                    {(['felt', 'mattered'] as const)
                      .filter(half => recap[half] !== '')
                      .map(half => (
                        <div key={half}>
                          <dt className="text-ink-soft">{t(half)}</dt>
                          <dd className="text-base whitespace-pre-line">{recap[half]}</dd>
                        </div>
                      ))}
                  </dl>
                </div>
              ))}
            </div>
          </Card>
        ))}
      </div>
    </section>
  )
}
