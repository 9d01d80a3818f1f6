import { getTranslations } from 'next-intl/server'
import { PageHeading } from '#components/ui/page-heading.tsx'

export default async function NotFound() {
  const t = await getTranslations('common')
  return (
    <main className="mx-auto max-w-prose p-6">
      <PageHeading title={t('notFound.title')} lead={t('notFound.lead')} />
      <p className="mt-6">
        <a className="link" href="/">
          {t('notFound.home')}
        </a>
      </p>
    </main>
  )
}
