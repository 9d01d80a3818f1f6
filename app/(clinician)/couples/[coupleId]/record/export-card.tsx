import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'

/** The way to where a record is handed out, and to what was. */
export async function ExportCard({ coupleId }: { coupleId: string }) {
  const t = await getTranslations('export.desk')
  return (
    <Card id="export" title={t('title')} lead={t('lead')}>
      <ButtonLink href={`/couples/${coupleId}/export`}>{t('link')}</ButtonLink>
    </Card>
  )
}
