import { getTranslations } from 'next-intl/server'
import { UndoableAction } from '#components/form/undoable-action.tsx'
import { SeasonForm } from '#components/season/season-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { Season } from '#lib/data/seasons.ts'
import { seasonState, spanOf } from '#lib/domain/season.ts'
import { seasonFormWords } from '../../../../(portal)/season/form-words.ts'
import type { StandingWords } from './standing-words.ts'

/** The hard season that is on or planned, a form to begin one, and those that were. */
export async function SeasonSection({
  couple: { coupleId, closedAt },
  seasons,
  today,
  words,
}: {
  couple: CoupleHeader
  seasons: readonly Season[]
  today: string
  words: StandingWords
}) {
  const t = await getTranslations('season')
  const desk = await getTranslations('season.desk')
  const stands = seasons.filter(each => ['on', 'planned'].includes(seasonState(each, today))).reverse()
  const past = seasons.filter(each => !stands.includes(each))
  const open = closedAt === null
  return (
    <section aria-labelledby="season" className="space-y-4">
      <div>
        <h2 id="season">{desk('title')}</h2>
        <p className="text-ink-soft">{desk('lead')}</p>
      </div>
      {stands.length === 0 && <p>{desk('none')}</p>}
      {stands.map(season => (
        <Card
          key={season.seasonId}
          level={3}
          title={t('planned', { from: words.day(season.firstDay), to: words.day(season.lastDay) })}
        >
          <p className="whitespace-pre-line break-words">{season.enough ?? desk('noWords')}</p>
          {open && (
            <div className="mt-3">
              <EndSeason coupleId={coupleId} season={season} isOn={seasonState(season, today) === 'on'} />
            </div>
          )}
        </Card>
      ))}
      {open && (
        <Disclosure summary={desk('begin')}>
          <div className="max-w-xl">
            <SeasonForm
              action="/api/seasons/case"
              fixed={{ coupleId }}
              then="reload"
              {...(await seasonFormWords(today, desk('bothSee')))}
            />
          </div>
        </Disclosure>
      )}
      {past.length > 0 && (
        <Disclosure summary={t('past', { count: past.length })}>
          <ul className="space-y-3">
            {past.map(season => (
              <li key={season.seasonId}>
                <p>{pastSpan(season)}</p>
                {season.enough && (
                  <p className="whitespace-pre-line break-words text-ink-soft">{season.enough}</p>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )

  function pastSpan(season: Season): string {
    const span = spanOf(season)
    if (span === null) return desk('takenBack', { from: words.day(season.firstDay) })
    const days = { from: words.day(span.firstDay), to: words.day(span.lastDay) }
    return span.lastDay < season.lastDay ? desk('endedEarly', days) : t('span', days)
  }
}

async function EndSeason({
  coupleId,
  season: { seasonId, version },
  isOn,
}: {
  coupleId: string
  season: Season
  isOn: boolean
}) {
  const t = await getTranslations('season')
  const common = await getTranslations('common')
  return (
    <>
      <UndoableAction
        action={`/api/seasons/case/${seasonId}/end`}
        body={{ coupleId, version }}
        undo={{ action: `/api/seasons/case/${seasonId}/resume`, body: { coupleId } }}
        strings={{
          done: t('ended'),
          problem: t('undoProblem'),
          undo: common('undo'),
          dismiss: common('dismiss'),
        }}
      >
        {t(isOn ? 'end' : 'endPlanned')}
      </UndoableAction>
      <p className="mt-1 text-sm text-ink-soft">{t('desk.bothSee')}</p>
    </>
  )
}
