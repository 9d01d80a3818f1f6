'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { send } from '#components/form/send.ts'
import { Card } from '#components/ui/card.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import { CommitPanel } from './commit-panel.tsx'
import { fill } from './fill.ts'
import type { manyDoneTexts } from './many-texts.ts'
import type { Texts } from './texts.ts'
import { useCommit } from './use-commit.ts'

type Done = { made: number; known: number; add: number; unchanged: number; read: number; gaps: number }
type Progress = { done: number; of: number }

const ASK_EVERY = 700

/** What was checked (`children`), the button that takes it all in, how far that is, and then what was done. */
export function CommitMany({
  importId,
  mapping,
  total,
  locale,
  texts,
  doneText,
  problems,
  after,
  children,
}: {
  importId: string
  mapping: ManyMapping
  /** Values that it will add. */
  total: number
  locale: string
  texts: { commit: string; committing: string; progress: string; problemTitle: string }
  doneText: Texts<typeof manyDoneTexts>
  problems: Readonly<Record<string, string>>
  /** Links and undo, shown when it is done. */
  after: ReactNode
  children: ReactNode
}) {
  const { done, result, ...committing } = useCommit<Done>(
    `/api/many-imports/${importId}/commit`,
    mapping,
    problems,
  )
  const [progress, setProgress] = useState<Progress>({ done: 0, of: total })
  const isSending = committing.state === 'sending'
  useEffect(() => {
    if (!isSending) return
    const timer = setInterval(async () => {
      const asked = await send<Progress>(`/api/many-imports/${importId}/progress`, { waits: [] })
      // Nothing is known before it runs and after it: the bar does not go back.
      if (asked.ok && asked.data.of > 0) setProgress(asked.data)
    }, ASK_EVERY)
    return () => clearInterval(timer)
  }, [isSending, importId])

  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  if (done) {
    const { made, known, add, ...rows } = done
    const couples = [made > 0 && fill(doneText.made, { made }), known > 0 && fill(doneText.known, { known })]
    return (
      <div ref={result} tabIndex={-1}>
        <Card title={doneText.title}>
          <p>
            {add === 0
              ? doneText.nothing
              : [...couples, fill(doneText.added, { added: number(add) })].filter(Boolean).join(' ')}
          </p>
          <p className="text-ink-soft">
            {fill(doneText.rows, {
              read: number(rows.read),
              gaps: number(rows.gaps),
              unchanged: number(rows.unchanged),
            })}{' '}
            {doneText.forgotten}
          </p>
          {after}
        </Card>
      </div>
    )
  }
  return (
    <CommitPanel
      committing={committing}
      texts={texts}
      progress={
        <ProgressBar
          value={progress.done}
          max={progress.of}
          label={texts.committing}
          text={fill(texts.progress, { done: number(progress.done), of: number(progress.of) })}
        />
      }
    >
      {children}
    </CommitPanel>
  )
}
