'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { DayFields } from './day-fields.tsx'
import { type Draft, type Fix, mappingOf } from './draft.ts'
import { fill } from './fill.ts'
import { FilterFields } from './filter-fields.tsx'
import { NumberFields } from './number-fields.tsx'
import type { columnsTexts, Texts } from './texts.ts'

export type ColumnsTexts = Texts<typeof columnsTexts>

/** What the parts of the form share: the draft, how to change it, and the mistake of a field. */
export type DraftProps = {
  draft: Draft
  change: (changed: Partial<Draft>) => void
  fixAt: (at: string) => string | undefined
  texts: ColumnsTexts
  locale: string
}

/** Says what the columns are. Sent to the server, which answers with what an import would do: the next page. */
export function ColumnsForm({
  coupleId,
  importId,
  columns,
  first,
  names,
  locale,
  texts,
  fixTexts,
  problems,
}: {
  coupleId: string
  importId: string
  columns: readonly ImportColumn[]
  first: Draft
  names: Readonly<Record<Slot, string>>
  locale: string
  texts: ColumnsTexts
  fixTexts: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
}) {
  const [draft, setDraft] = useState(first)
  const [state, setState] = useState<'loading' | 'ready' | 'sending'>('loading')
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const key = useRef<{ body: string; key: string } | null>(null)
  const made = mappingOf(draft)
  // Nothing is called a mistake before the first try; after it, what was put right goes away at once.
  const fixes = tries > 0 && 'fixes' in made ? made.fixes : []
  useEffect(() => setState('ready'), [])
  useEffect(() => {
    if (tries > 0) summary.current?.focus()
  }, [tries])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (state !== 'ready') return
    setProblem(null)
    if (!('mapping' in made)) return setTries(tries + 1)
    setState('sending')
    const sent = await send(`/api/imports/${importId}/preview`, {
      body: made,
      key: keyFor(JSON.stringify(made)),
      patience: 40_000,
    })
    if (sent.ok) return location.assign(`/couples/${coupleId}/import/${importId}?step=check`)
    setState('ready')
    const { reason, code } = sent.problem
    setProblem(fill(problems[reason] ?? problems[code] ?? problems.unexpected ?? '', valuesIn(sent.problem)))
    setTries(tries + 1)
  }

  /** One key for one mapping, however often it is sent. */
  function keyFor(body: string): string {
    if (key.current?.body !== body) key.current = { body, key: crypto.randomUUID() }
    return key.current.key
  }

  const fixText = ({ reason, column }: Fix) => fill(fixTexts[reason] ?? reason, { column })
  const shared: DraftProps = {
    draft,
    change: changed => setDraft(before => ({ ...before, ...changed })),
    fixAt: at => {
      const fix = fixes.find(each => each.at === at)
      return fix && fixText(fix)
    },
    texts,
    locale,
  }
  return (
    <form method="post" className="space-y-4" onSubmit={submit} noValidate>
      <div ref={summary} tabIndex={-1}>
        {(fixes.length > 0 || problem) && (
          <Notice tone="problem" title={texts.fixTitle}>
            {problem && <p>{problem}</p>}
            <ul className="list-disc ps-5">
              {fixes.map(fix => (
                <li key={`${fix.at} ${fix.reason}`}>
                  <a className="link" href={`#${fix.at}`}>
                    {fixText(fix)}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Card title={texts.rows} id="rows">
        <FilterFields {...shared} columns={columns} />
      </Card>
      <Card title={texts.day} id="day">
        <DayFields {...shared} columns={columns} />
      </Card>
      <Card title={texts.numbers} id="numbers" lead={texts.numbersHint}>
        <NumberFields {...shared} columns={columns} names={names} />
      </Card>
      <Button type="submit" variant="primary" disabled={state !== 'ready'}>
        {state === 'sending' ? texts.sending : texts.submit}
      </Button>
    </form>
  )
}

function valuesIn(problem: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(problem).map(([name, value]) => [name, String(value)]))
}
