import { getTranslations } from 'next-intl/server'
import { UndoableAction } from '#components/form/undoable-action.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { SeasonForm } from '#components/season/season-form.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listSeasons, type Season } from '#lib/data/seasons.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { invitesLookBack, seasonState, spanOf } from '#lib/domain/season.ts'
import { loadPortal } from '../load.ts'
import { type Wording, wording } from '../wording.ts'
import { seasonFormWords } from './form-words.ts'

/** The hard season that is on or planned, a way to begin one, and those that were. */
export default async function SeasonPage() {
  const { portal, now, content } = await loadPortal(listSeasons)
  const t = await getTranslations('season')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const today = localDate(now, portal.opening.zone)
  const coming = content.filter(each => ['on', 'planned'].includes(seasonState(each, today))).reverse()
  const past = content.flatMap(each => {
    const span = coming.includes(each) ? null : spanOf(each)
    return span ? [{ ...each, ...span }] : []
  })
  const lookBack = past.some(each => invitesLookBack(each, today))
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="space-y-4">
        {portal.closed && <Notice>{t('closed')}</Notice>}
        {coming.map(each => (
          <SeasonCard key={each.seasonId} season={each} today={today} words={words} closed={portal.closed} />
        ))}
        {lookBack && !portal.closed && (
          <Card lead={t('lookBack')}>
            <ButtonLink href="/notebook/new?about=season" variant="primary" size="big" wide>
              {t('lookBackWrite')}
            </ButtonLink>
          </Card>
        )}
        {!portal.closed && (
          <Disclosure summary={t('begin')} open={coming.length === 0 && !lookBack}>
            <SeasonForm
              action="/api/seasons"
              then="reload"
              {...(await seasonFormWords(today, t('bothSee')))}
            />
          </Disclosure>
        )}
        {past.length > 0 && (
          <Disclosure summary={t('past', { count: past.length })}>
            <ul className="space-y-4">
              {past.map(each => (
                <li key={each.seasonId}>
                  <p>
                    {t('span', { from: words.shortDay(each.firstDay), to: words.shortDay(each.lastDay) })}
                  </p>
                  <p className="whitespace-pre-line break-words text-ink-soft">{each.enough}</p>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}

async function SeasonCard({
  season,
  today,
  words,
  closed,
}: {
  season: Season
  today: string
  words: Wording
  closed: boolean
}) {
  const t = await getTranslations('season')
  const common = await getTranslations('common')
  const { seasonId, firstDay, lastDay, version, enough } = season
  const isOn = seasonState(season, today) === 'on'
  const span = { from: words.dayText(firstDay), to: words.dayText(lastDay) }
  return (
    <Card title={isOn ? t('on', { day: span.to }) : t('planned', span)}>
      {enough && (
        <>
          <h3 className="text-base">{t('enough')}</h3>
          <p className="mt-1 whitespace-pre-line break-words">{enough}</p>
        </>
      )}
      <p className="mt-3 text-ink-soft">{t('endsByItself', { day: words.dayText(lastDay) })}</p>
      {!closed && (
        <div className="mt-4">
          <UndoableAction
            action={`/api/seasons/${seasonId}/end`}
            body={{ version }}
            undo={{ action: `/api/seasons/${seasonId}/resume`, body: {} }}
            strings={{
              done: t('ended'),
              problem: t('undoProblem'),
              undo: common('undo'),
              dismiss: common('dismiss'),
            }}
          >
            {t(isOn ? 'end' : 'endPlanned')}
          </UndoableAction>
          <p className="mt-1 text-sm text-ink-soft">{t('bothSee')}</p>
        </div>
      )}
    </Card>
  )
}
