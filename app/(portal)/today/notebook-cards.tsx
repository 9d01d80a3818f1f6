import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { addDays } from '#lib/domain/calendar.ts'
import type { Wording } from '../wording.ts'

/** A note of the other's that opened today or yesterday. */
export async function NotebookCards({
  openings,
  today,
  words,
}: {
  openings: readonly { openedOn: string; month: string }[]
  today: string
  words: Wording
}) {
  const t = await getTranslations('notebook.today')
  const [newest] = openings.filter(each => each.openedOn >= addDays(today, -1))
  if (!newest) return null
  return (
    <Card title={t('arrived', { partner: words.names.partner })}>
      <ButtonLink
        href={`/notebook?month=${newest.month}`}
        size="big"
        wide
        aria-label={`${t('read')}: ${t('arrived', { partner: words.names.partner })}`}
      >
        {t('read')}
      </ButtonLink>
    </Card>
  )
}
