import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadPortal } from '../../load.ts'
import { NotePage } from '../note-page.tsx'
import { ownUnshared } from './own-unshared.ts'

/** A note that is still its author's to change. */
export default async function ChangeNotePage({ params }: { params: Promise<{ noteId: string }> }) {
  const { noteId } = await params
  const { portal, now, content: note } = await loadPortal(tx => ownUnshared(tx, noteId))
  if (!note || portal.closed) notFound()
  const t = await getTranslations('notebook.form')
  return <NotePage portal={portal} now={now} title={t('changeTitle')} note={note} audience={note.audience} />
}
