'use client'
import type { ReactNode } from 'react'
import { Card } from '#components/ui/card.tsx'
import type { ImportMapping } from '#lib/domain/import.ts'
import { CommitPanel } from './commit-panel.tsx'
import { fill } from './fill.ts'
import type { doneTexts, Texts } from './texts.ts'
import { useCommit } from './use-commit.ts'

type Done = { added: number; unchanged: number; read: number; filteredOut: number; gaps: number }

/** What was checked (`children`), the button that takes it in, and then what was done. */
export function CommitStep({
  importId,
  mapping,
  locale,
  texts,
  doneText,
  problems,
  after,
  children,
}: {
  importId: string
  mapping: ImportMapping
  locale: string
  texts: { commit: string; committing: string; problemTitle: string }
  doneText: Texts<typeof doneTexts>
  problems: Readonly<Record<string, string>>
  /** Links and undo, shown when it is done. */
  after: ReactNode
  children: ReactNode
}) {
  const { done, result, ...committing } = useCommit<Done>(
    `/api/imports/${importId}/commit`,
    mapping,
    problems,
  )
  if (done) {
    const number = (value: number) => new Intl.NumberFormat(locale).format(value)
    return (
      <div ref={result} tabIndex={-1}>
        <Card title={doneText.title}>
          <p>{done.added === 0 ? doneText.nothing : fill(doneText.added, { added: number(done.added) })}</p>
          <p className="text-ink-soft">
            {fill(doneText.rows, {
              all: number(done.read + done.filteredOut),
              own: number(done.read),
              gaps: number(done.gaps),
              unchanged: number(done.unchanged),
            })}{' '}
            {doneText.forgotten}
          </p>
          {after}
        </Card>
      </div>
    )
  }
  return (
    <CommitPanel committing={committing} texts={texts}>
      {children}
    </CommitPanel>
  )
}
