import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'

/** The way to the import of what the two wrote down before they came here. */
export async function ImportCard({ coupleId }: { coupleId: string }) {
  const t = await getTranslations('import')
  return (
    <Card id="import" title={t('title')} lead={t('lead')}>
      <ButtonLink href={`/couples/${coupleId}/import`}>{t('choose.title')}</ButtonLink>
    </Card>
  )
}
