import { getTranslations } from 'next-intl/server'
import { PageHeading } from '#components/ui/page-heading.tsx'

/** What stands in the place of a page that is not there, or not for this person: the same words for both. */
export async function NothingHere() {
  const t = await getTranslations('common')
  return (
    <div className="mx-auto max-w-prose p-6">
      <PageHeading title={t('notFound.title')} lead={t('notFound.lead')} />
      <p className="mt-6">
        <a className="link" href="/">
          {t('notFound.home')}
        </a>
      </p>
    </div>
  )
}
