import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readStandingAudience } from '#lib/data/notebook.ts'
import { loadPortal } from '../../load.ts'
import { NotePage } from '../note-page.tsx'

type Query = Record<string, string | string[] | undefined>

/** A new note, with a question to begin from when one came here for that. */
export default async function NewNotePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { about } = await searchParams
  const { portal, now, content: audience } = await loadPortal(readStandingAudience)
  if (portal.closed || !portal.consented) redirect('/notebook')
  const t = await getTranslations('notebook.form')
  const partner = portal.other.name
  const question =
    about === 'season'
      ? { title: t('lookBackTitle'), lead: t('lookBack') }
      : about === 'month'
        ? { title: t('monthTitle'), lead: t('month', { partner }) }
        : { title: t('newTitle') }
  return <NotePage portal={portal} now={now} {...question} note={null} audience={audience} />
}
