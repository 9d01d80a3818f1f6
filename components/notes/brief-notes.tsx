import type { ReactNode } from 'react'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { NoteEditor, type NoteEditorProps } from './note-editor.tsx'

/**
 * The clinician's notes beside the brief: closed until asked for, one line high, so that the brief stays on its one
 * screen. Inside: the last progress note and a place to write the next. Never printed with the brief.
 */
export function BriefNotes({
  title,
  remark,
  last,
  none,
  all,
  editor,
}: {
  title: string
  /** Stands beside the title while it is closed: that there is a draft. */
  remark: string | null
  last: { readonly heading: string; readonly text: string; readonly by: string } | null
  none: string
  all: { readonly href: string; readonly label: string }
  editor: NoteEditorProps
}) {
  const summary: ReactNode = remark ? `${title}. ${remark}` : title
  return (
    <section aria-label={title} className="print:hidden">
      <Disclosure summary={summary}>
        <div className="space-y-3">
          {last ? (
            <div>
              <h3 className="text-base">{last.heading}</h3>
              <p className="text-ink-soft">{last.by}</p>
              <p className="max-h-40 overflow-y-auto break-words whitespace-pre-line">{last.text}</p>
            </div>
          ) : (
            <p className="text-ink-soft">{none}</p>
          )}
          <NoteEditor {...editor} rows={3} />
          <a className="link" href={all.href}>
            {all.label}
          </a>
        </div>
      </Disclosure>
    </section>
  )
}
