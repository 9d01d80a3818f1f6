import { getTranslations } from 'next-intl/server'
import { PageHeading } from '#components/ui/page-heading.tsx'

/** For whoever cannot get in, and for whoever needs somebody now: the numbers are on the page that follows sign-in too. */
export default async function HelpPage() {
  const t = await getTranslations('sign-in.help')
  return (
    <>
      <PageHeading title={t('title')} />
      <div className="space-y-4">
        <p>{t('urgent')}</p>
        <p>{t('locked')}</p>
        <p>{t('device')}</p>
      </div>
      <p className="mt-8">
        <a className="link" href="/sign-in">
          {t('back')}
        </a>
      </p>
    </>
  )
}
