import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { NoteCard } from '#components/notebook/note-card.tsx'
import { OwnNote } from '#components/notebook/own-note.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listComing, readNotebook } from '#lib/data/notebook.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'
import { MonthLinks } from './month-links.tsx'
import { monthAsked, noteWords } from './note-words.ts'

type Query = Record<string, string | string[] | undefined>

/** A person's own notes and what the other has shared, a month at a time; and what is on its way. */
export default async function NotebookPage({ searchParams }: { searchParams: Promise<Query> }) {
  const month = monthAsked(await searchParams)
  const { portal, now, content } = await loadPortal(async tx => ({
    notebook: await readNotebook(tx, { month, together: false }),
    coming: await listComing(tx),
  }))
  const t = await getTranslations('notebook')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const note = await noteWords(words)
  const { partner } = words.names
  const { notebook, coming } = content
  const onTheWay = new Set(coming.map(each => each.noteId))
  const own = notebook.own.filter(each => !onTheWay.has(each.noteId))
  const days = [...own, ...notebook.theirs].map(each => each.day)
  const isEmpty = coming.length === 0 && notebook.months.length === 0
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="space-y-4">
        {portal.closed && <Notice>{t('closed')}</Notice>}
        {!portal.closed && !portal.consented && (
          <Notice>
            <p className="mb-3">{t('consent')}</p>
            <ButtonLink href="/consent" wide>
              {t('consentButton')}
            </ButtonLink>
          </Notice>
        )}
        {!portal.closed && portal.consented && (
          <ButtonLink href="/notebook/new" variant="primary" size="big" wide>
            {t('write')}
          </ButtonLink>
        )}
        <ButtonLink href="/notebook/ours" size="big" wide>
          {t('togetherLink')}
        </ButtonLink>
        {isEmpty && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      </div>
      {coming.length > 0 && (
        <section className="mt-8 space-y-4">
          <h2>{t('coming.title')}</h2>
          {coming.map(each => (
            <NoteCard key={each.noteId} {...note.own(each)}>
              <p className="w-full">{t('coming.lead', { partner, when: words.when(each.share!.opensAt) })}</p>
              <ActionButton
                action={`/api/note-shares/${each.share!.shareId}/take-back`}
                problem={t('coming.problem')}
              >
                {t('coming.takeBack')}
              </ActionButton>
            </NoteCard>
          ))}
        </section>
      )}
      {notebook.month && (
        <section className="mt-8 space-y-4">
          <h2>{note.month(notebook.month)}</h2>
          {days.length === 0 && (
            <p className="text-ink-soft">{t('nothingIn', { month: note.month(notebook.month) })}</p>
          )}
          {[...new Set(days)]
            .sort()
            .reverse()
            .map(day => (
              <div key={day} className="space-y-4">
                {notebook.theirs
                  .filter(each => each.day === day)
                  .map(each => (
                    <NoteCard key={each.shareId} {...note.theirs(each)} />
                  ))}
                {own
                  .filter(each => each.day === day)
                  .map(each =>
                    each.share || portal.closed ? (
                      <NoteCard key={each.noteId} {...note.own(each)} />
                    ) : (
                      <OwnNote
                        key={each.noteId}
                        note={each}
                        day={words.shortDay(day)}
                        reads={note.own(each).reads}
                        strings={note.strings}
                      />
                    ),
                  )}
              </div>
            ))}
          <MonthLinks
            label={t('months')}
            page="/notebook"
            months={notebook.months.map(value => ({ value, label: note.month(value) }))}
            current={notebook.month}
          />
        </section>
      )}
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
