import { BriefNotes } from '#components/notes/brief-notes.tsx'
import type { CaseTx } from '#lib/data/case-files.ts'
import { type CaseNote, listNoteDrafts, type OwnDraft, readLastProgressNote } from '#lib/data/case-notes.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import { editorProps } from './editor-props.ts'
import { noteWords } from './note-words.ts'

type Beside = { readonly last: CaseNote | null; readonly drafts: readonly OwnDraft[] }

/** What stands beside the brief, in the page's one load. */
export async function loadBriefNotes(tx: CaseTx): Promise<Beside> {
  return { last: await readLastProgressNote(tx), drafts: await listNoteDrafts(tx) }
}

/** The clinician's notes beside the brief: closed, one line, until asked for. `today` is the couple's. */
export async function BriefNotesPart({
  couple,
  today,
  notes: { last, drafts },
}: {
  couple: CoupleHeader
  today: string
  notes: Beside
}) {
  const words = await noteWords(couple, today)
  const { t } = words
  const draft = drafts.find(each => each.kind === 'progress' && each.amends === null)
  const editor = await editorProps(couple, 'progress', drafts, words)
  return (
    <BriefNotes
      title={t('beside.title')}
      remark={draft?.text ? t('beside.draft', { when: words.when(draft.savedAt) }) : null}
      last={
        last && {
          heading: `${t('beside.last')}: ${words.about(last.about)}`,
          text: last.text,
          by: words.by(last),
        }
      }
      none={t('beside.none')}
      all={{ href: `/couples/${couple.coupleId}/notes`, label: t('beside.all') }}
      editor={{ ...editor, strings: { ...editor.strings, text: t('beside.quick') } }}
    />
  )
}
