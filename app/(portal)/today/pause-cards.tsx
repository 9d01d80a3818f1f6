import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Pause } from '#lib/data/pauses-list.ts'
import { pauseState } from '#lib/domain/pause.ts'
import type { Wording } from '../wording.ts'

/** A pause that is under way, or whose time has just come: the same for both. */
export async function PauseCards({ last, now, words }: { last: Pause | null; now: Date; words: Wording }) {
  const state = last && pauseState(last, now)
  if (!last || (state !== 'under-way' && state !== 'over')) return null
  const t = await getTranslations('pause.today')
  const lead = state === 'over' ? t('overLead') : t('until', { when: words.when(last.until) })
  const title = t(state === 'over' ? 'over' : 'underWay')
  return (
    <Card title={title} lead={lead}>
      <ButtonLink href="/pause" size="big" wide aria-label={`${t('open')}: ${title}`}>
        {t('open')}
      </ButtonLink>
    </Card>
  )
}
