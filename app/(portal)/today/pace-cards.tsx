import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import type { OwnLadder } from '#lib/data/pace.ts'

/** In the days before an appointment, until this person has said what suits them. The other's word changes nothing. */
export async function PaceCards({ pace }: { pace: readonly OwnLadder[] }) {
  if (!pace.some(each => each.asking && each.said === null)) return null
  const t = await getTranslations('pace.today')
  return (
    <Card title={t('title')} lead={t('lead')}>
      <ButtonLink href="/pace" size="big" wide>
        {t('button')}
      </ButtonLink>
    </Card>
  )
}
