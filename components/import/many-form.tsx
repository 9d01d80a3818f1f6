'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { ColumnsTexts } from './columns-form.tsx'
import type { Fix } from './draft.ts'
import { fill } from './fill.ts'
import { FixList } from './fix-list.tsx'
import { ManyCoupleFields } from './many-couple-fields.tsx'
import { ManyDayFields } from './many-day-fields.tsx'
import { type ManyDraft, type MeasureChoice, manyMappingOf, observedIn } from './many-draft.ts'
import { type MadeChoices, ManyMadeFields } from './many-made-fields.tsx'
import { ManyNumberFields } from './many-number-fields.tsx'
import type { manyTexts } from './many-texts.ts'
import type { Texts } from './texts.ts'

export type ManyTexts = ColumnsTexts & Texts<typeof manyTexts>

/** What the parts of the form share: the draft, how to change it, the mistake of a field, the file's columns. */
export type ManyProps = {
  draft: ManyDraft
  change: (changed: Partial<ManyDraft>) => void
  fixAt: (at: string) => string | undefined
  texts: ManyTexts
  columns: readonly ImportColumn[]
}

/** Says once what the columns of many couples are. The server answers with what an import would do: the next page. */
export function ManyForm({
  importId,
  first,
  columns,
  measures,
  choices,
  locale,
  texts,
  fixTexts,
  problems,
}: {
  importId: string
  first: ManyDraft
  columns: readonly ImportColumn[]
  measures: readonly MeasureChoice[]
  choices: MadeChoices
  locale: string
  texts: ManyTexts
  fixTexts: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
}) {
  const [draft, setDraft] = useState(first)
  const [state, setState] = useState<'loading' | 'ready' | 'sending'>('loading')
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const key = useRef<{ body: string; key: string } | null>(null)
  const made = manyMappingOf(draft, measures)
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
    const body = JSON.stringify(made)
    if (key.current?.body !== body) key.current = { body, key: crypto.randomUUID() }
    const sent = await send(`/api/many-imports/${importId}/preview`, {
      body: made,
      key: key.current.key,
      patience: 70_000,
    })
    if (sent.ok) return location.assign(`/caseload/import/${importId}?step=check`)
    setState('ready')
    const { reason, code } = sent.problem
    setProblem(problems[reason] ?? problems[code] ?? problems.unexpected ?? '')
    setTries(tries + 1)
  }

  const fixText = ({ reason, column }: Fix) => fill(fixTexts[reason] ?? reason, { column })
  const shared: ManyProps = {
    draft,
    change: changed => setDraft(before => ({ ...before, ...changed })),
    fixAt: at => {
      const fix = fixes.find(each => each.at === at)
      return fix && fixText(fix)
    },
    texts,
    columns,
  }
  return (
    <form method="post" className="space-y-4" onSubmit={submit} noValidate>
      <div ref={summary} tabIndex={-1}>
        <FixList title={texts.fixTitle} problem={problem} fixes={fixes} text={fixText} />
      </div>
      <Card title={texts.couples} id="couples" lead={texts.couplesHint}>
        <ManyCoupleFields {...shared} />
      </Card>
      <Card title={texts.day} id="day">
        <ManyDayFields {...shared} />
      </Card>
      <Card title={texts.numbers} id="numbers" lead={texts.numbersHint}>
        <ManyNumberFields {...shared} measures={measures} locale={locale} />
      </Card>
      <Card title={texts.made} id="made" lead={texts.madeHint}>
        <ManyMadeFields {...shared} choices={choices} observed={observedIn(draft, measures)} />
      </Card>
      <Button type="submit" variant="primary" disabled={state !== 'ready'}>
        {state === 'sending' ? texts.sending : texts.submit}
      </Button>
    </form>
  )
}
