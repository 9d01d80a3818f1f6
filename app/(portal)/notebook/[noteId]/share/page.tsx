import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { ShareWhen } from '#components/notebook/share-when.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { announcedOpenings } from '#lib/domain/offer.ts'
import { loadPortal } from '../../../load.ts'
import { wording } from '../../../wording.ts'
import { noteWords } from '../../note-words.ts'
import { ownUnshared } from '../own-unshared.ts'

/** Exactly what the other will read of a note, when, and the one button that gives it (promise 2). */
export default async function ShareNotePage({ params }: { params: Promise<{ noteId: string }> }) {
  const { noteId } = await params
  const { portal, now, content: note } = await loadPortal(tx => ownUnshared(tx, noteId))
  if (!note || portal.closed) notFound()
  const t = await getTranslations('notebook.shareStep')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const { reads } = await noteWords(words)
  const { partner } = words.names
  const openings = announcedOpenings(now, portal.opening).map(({ leftMs, opensAt }) => ({
    leftMs,
    when: words.when(opensAt),
  }))
  return (
    <>
      <PageHeading title={t('title')} />
      <section className="space-y-4">
        <h2>{t('what', { partner })}</h2>
        <Card>
          <p className="text-sm text-ink-soft">
            {t('from', { name: portal.self.name, day: words.dayText(note.day) })}
          </p>
          <p className="mt-2 whitespace-pre-line break-words">{note.text}</p>
        </Card>
        <ShareWhen sentence={t('when', { partner, when: '{when}' })} openings={openings} />
        <p className="text-ink-soft">{t('readers', { readers: reads.couple })}</p>
        <ActionButton
          action="/api/note-shares"
          body={{ noteId: note.noteId, version: note.version }}
          then="/notebook"
          problem={t('problem')}
          variant="primary"
          size="big"
          wide
        >
          {t('button', { partner })}
        </ActionButton>
        <ButtonLink href="/notebook" size="big" wide>
          {t('keep')}
        </ButtonLink>
      </section>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
