import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '#components/brief/print-button.tsx'
import { NoteEditor } from '#components/notes/note-editor.tsx'
import { Card } from '#components/ui/card.tsx'
import { listCaseNotes, listNoteDrafts } from '#lib/data/case-notes.ts'
import { readCouple } from '#lib/data/couples.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { noteAbout, noteKind } from '#lib/domain/case-note.ts'
import { loadCase } from '../load-case.ts'
import { AboutFilter } from './about-filter.tsx'
import { editorProps } from './editor-props.ts'
import { KindLinks } from './kind-links.tsx'
import { noteWords } from './note-words.ts'
import { NotesList } from './notes-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notes'))('title') }
}

type Props = {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One kind of the clinician's notes at a time, by the address: psychotherapy notes are on no screen unasked. */
export default async function NotesPage({ params, searchParams }: Props) {
  const asked = await searchParams
  const kind = noteKind.catch('progress').parse(asked.kind)
  const about = noteAbout
    .nullable()
    .catch(null)
    .parse(asked.about ?? null)
  const { couple, now, notes, drafts } = await loadCase(params, async tx => ({
    couple: await readCouple(tx),
    now: tx.now,
    notes: await listCaseNotes(tx, kind),
    drafts: await listNoteDrafts(tx),
  }))
  const words = await noteWords(couple, localDate(now, couple.zone))
  const { t } = words
  const address = `/couples/${couple.coupleId}/notes`
  return (
    <div className="space-y-6">
      <KindLinks address={address} kind={kind} />
      {/* Paper has no links, and must say which of the two kinds it is. */}
      <h2 className="hidden print:block">{t(`${kind}.name`)}</h2>
      <p className="max-w-prose text-ink-soft">{t(`${kind}.lead`)}</p>
      <div className="grid items-start gap-x-9 gap-y-6 lg:grid-cols-2 print:block">
        <div className="lg:sticky lg:top-4 print:hidden">
          <Card id="write" title={t(`${kind}.write`)}>
            <NoteEditor key={kind} {...(await editorProps(couple, kind, drafts, words))} rows={9} />
          </Card>
        </div>
        <div className="min-w-0 space-y-5">
          {notes.length > 0 && (
            <div className="flex flex-wrap items-end justify-between gap-3 print:hidden">
              <AboutFilter address={address} couple={couple} kind={kind} about={about} />
              <PrintButton label={t('print')} />
            </div>
          )}
          <NotesList couple={couple} kind={kind} about={about} notes={notes} drafts={drafts} words={words} />
        </div>
      </div>
    </div>
  )
}
