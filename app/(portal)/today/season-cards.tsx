import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { hasWrittenSince } from '#lib/data/notebook.ts'
import { listSeasons, type Season } from '#lib/data/seasons.ts'
import type { PartnerTx } from '#lib/data/with-actor.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { invitesLookBack, seasonState, spanOf } from '#lib/domain/season.ts'
import type { Wording } from '../wording.ts'

/** The hard season that is on, and whether a look back at one is invited that this person has not written. */
export async function loadSeason(
  tx: PartnerTx,
  zone: string,
): Promise<{ on: Season | null; lookBack: boolean }> {
  const today = localDate(tx.now, zone)
  const seasons = await listSeasons(tx)
  const over = seasons.find(each => invitesLookBack(each, today))
  const last = over && spanOf(over)?.lastDay
  const lookBack = last !== undefined && !(await hasWrittenSince(tx, addDays(last, 1)))
  return { on: seasons.find(each => seasonState(each, today) === 'on') ?? null, lookBack }
}

/** What is enough while a hard season is on; the look back in the week after it. */
export async function SeasonCards({
  season: { on, lookBack },
  words,
}: {
  season: { on: Season | null; lookBack: boolean }
  words: Wording
}) {
  const t = await getTranslations('season')
  return (
    <>
      {on && (
        <Card title={t('today.on', { day: words.dayText(on.lastDay) })}>
          {on.enough && <p className="mb-3 whitespace-pre-line break-words">{on.enough}</p>}
          <ButtonLink href="/season" wide aria-label={`${t('today.see')}: ${t('title')}`}>
            {t('today.see')}
          </ButtonLink>
        </Card>
      )}
      {lookBack && (
        <Card title={t('today.overTitle')} lead={t('today.over')}>
          <ButtonLink href="/notebook/new?about=season" size="big" wide>
            {t('lookBackWrite')}
          </ButtonLink>
        </Card>
      )}
    </>
  )
}
