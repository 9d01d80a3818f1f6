import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'

/** Before anything of a person's own is taken, they have read who reads what (promise 7). */
export async function ConsentFirst() {
  const t = await getTranslations('portal.today')
  return (
    <Card title={t('consentTitle')} lead={t('consent')}>
      <ButtonLink href="/consent" variant="primary" size="big" wide>
        {t('consentButton')}
      </ButtonLink>
    </Card>
  )
}
