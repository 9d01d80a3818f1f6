'use client'
import { useId, useRef, useState } from 'react'
import type { SentProblem } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { FieldHelp } from '#components/ui/field-help.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { decodeFile } from './decode-file.ts'
import { fill } from './fill.ts'
import { problemText } from './problem-text.ts'
import { kilobytesSent, planSending, type Receiver, type Sending, sendOn } from './send-file.ts'
import type { chooseTexts, Texts } from './texts.ts'

type Phase =
  | { kind: 'choose' }
  | { kind: 'sending'; isRetrying: boolean }
  | { kind: 'stopped'; problem: SentProblem }
  | { kind: 'refused'; text: string }

/** Takes a file, reads it in the browser and sends it in pieces; a stop keeps what arrived. Then the columns' page. */
export function ChooseFile({
  to,
  next,
  locale,
  texts,
  problems,
}: {
  to: Receiver
  /** The page under which each import has its own. */
  next: string
  locale: string
  texts: Texts<typeof chooseTexts>
  problems: Readonly<Record<string, string>>
}) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const awake = useAwake()
  const [phase, setPhase] = useState<Phase>({ kind: 'choose' })
  const [sending, setSending] = useState<Sending | null>(null)

  async function begin() {
    const file = input.current?.files?.[0]
    if (!file) return setPhase({ kind: 'refused', text: problems['no-file'] ?? '' })
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()))
    if (!('text' in decoded)) {
      return setPhase({ kind: 'refused', text: fill(problems[decoded.reason] ?? '', { line: decoded.line }) })
    }
    const planned = planSending(nameOf(file), decoded.text)
    setSending(planned)
    await goOn(planned)
  }

  async function goOn(planned: Sending) {
    setPhase({ kind: 'sending', isRetrying: false })
    const problem = await sendOn(planned, to, isRetrying => setPhase({ kind: 'sending', isRetrying }))
    if (problem) return setPhase({ kind: 'stopped', problem })
    location.assign(`${next}/${planned.importId}`)
  }

  if (sending && (phase.kind === 'sending' || phase.kind === 'stopped')) {
    const { pieces, sent, fileName } = sending
    const size = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0,
    }).format(kilobytesSent(sending))
    const numbers = { sent, parts: pieces.length, size }
    return (
      <div className="space-y-4">
        {phase.kind === 'stopped' && (
          <Notice tone="problem" title={fill(texts.stopped, numbers)}>
            <p>
              {problemText(phase.problem, problems)} {texts.kept}
            </p>
          </Notice>
        )}
        <ProgressBar
          value={sent}
          max={pieces.length}
          label={fill(texts.sending, { file: fileName })}
          text={fill(texts.progress, numbers)}
        />
        <p role="status" className="min-h-6 text-ink-soft">
          {phase.kind === 'sending' && phase.isRetrying ? texts.retrying : ''}
        </p>
        {phase.kind === 'stopped' && (
          <div className="flex flex-wrap gap-3">
            <Button variant="primary" onClick={() => goOn(sending)}>
              {texts.again}
            </Button>
            <Button onClick={() => setPhase({ kind: 'choose' })}>{texts.other}</Button>
          </div>
        )}
      </div>
    )
  }
  return (
    <div className="space-y-4">
      {phase.kind === 'refused' && (
        <Notice tone="problem" title={texts.refusedTitle}>
          <p>{phase.text}</p>
        </Notice>
      )}
      <div>
        <label htmlFor={id} className="mb-1 block font-medium">
          {texts.label}
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          className="field py-2"
          aria-describedby={`${id}-help`}
        />
        <FieldHelp id={`${id}-help`} hint={texts.hint} />
      </div>
      <Button variant="primary" disabled={!awake} onClick={begin}>
        {texts.send}
      </Button>
    </div>
  )
}

/** The name as the server takes it: one line of printed characters. */
function nameOf(file: File): string {
  return (
    file.name
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .trim()
      .slice(-200) || 'csv'
  )
}
