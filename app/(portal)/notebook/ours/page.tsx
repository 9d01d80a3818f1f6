import { getTranslations } from 'next-intl/server'
import { NoteCard } from '#components/notebook/note-card.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { readNotebook } from '#lib/data/notebook.ts'
import { loadPortal } from '../../load.ts'
import { wording } from '../../wording.ts'
import { MonthLinks } from '../month-links.tsx'
import { monthAsked, noteWords } from '../note-words.ts'

type Query = Record<string, string | string[] | undefined>

/** A month of what is open to both, to be read side by side on one phone: nothing else stands here. */
export default async function OurNotebookPage({ searchParams }: { searchParams: Promise<Query> }) {
  const month = monthAsked(await searchParams)
  const { portal, now, content } = await loadPortal(tx => readNotebook(tx, { month, together: true }))
  const t = await getTranslations('notebook')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const note = await noteWords(words)
  const { self, other } = portal
  const { partner } = words.names
  const notes = [
    ...content.own.map(each => ({ id: each.noteId, on: each.day, who: self, card: note.own(each) })),
    ...content.theirs.map(each => ({ id: each.shareId, on: each.day, who: other, card: note.theirs(each) })),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.who.slot.localeCompare(b.who.slot))
  return (
    <>
      <PageHeading title={t('ours.title')} lead={t('ours.lead', { partner })} />
      {content.month === null && <EmptyState title={t('ours.emptyTitle')}>{t('ours.empty')}</EmptyState>}
      {content.month && (
        <section className="space-y-4">
          <h2>{note.month(content.month)}</h2>
          {notes.length === 0 && (
            <p className="text-ink-soft">{t('nothingIn', { month: note.month(content.month) })}</p>
          )}
          {notes.map(({ id, who, card }) => (
            <NoteCard
              key={id}
              {...card}
              title={
                <span className="flex items-center gap-2">
                  <PartnerMark slot={who.slot} /> {who.name}
                </span>
              }
            />
          ))}
          {notes.length > 0 && !portal.closed && (
            <Card title={t('ours.held')} level={3} lead={t('ours.heldLead')}>
              <ButtonLink href="/notebook/new?about=month" wide>
                {t('ours.heldWrite')}
              </ButtonLink>
            </Card>
          )}
          <MonthLinks
            label={t('months')}
            page="/notebook/ours"
            months={content.months.map(value => ({ value, label: note.month(value) }))}
            current={content.month}
          />
        </section>
      )}
      <p className="mt-4">
        <a className="link inline-flex min-h-12 items-center" href="/notebook">
          {t('ours.back')}
        </a>
      </p>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
