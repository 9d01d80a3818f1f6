'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { ColumnsTexts } from './columns-form.tsx'
import { FixList } from './fix-list.tsx'
import { ManyCoupleFields } from './many-couple-fields.tsx'
import { ManyDayFields } from './many-day-fields.tsx'
import { type ManyDraft, type MeasureChoice, manyMappingOf, observedIn } from './many-draft.ts'
import { type MadeChoices, ManyMadeFields } from './many-made-fields.tsx'
import { ManyNumberFields } from './many-number-fields.tsx'
import type { manyTexts } from './many-texts.ts'
import type { Texts } from './texts.ts'
import { useMappingForm } from './use-mapping-form.ts'

type ManyTexts = ColumnsTexts & Texts<typeof manyTexts>

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
  const form = useMappingForm({
    made: manyMappingOf(draft, measures),
    action: `/api/many-imports/${importId}/preview`,
    next: `/caseload/import/${importId}?step=check`,
    patience: 70_000,
    fixTexts,
    problems,
  })
  const shared: ManyProps = {
    draft,
    change: changed => setDraft(before => ({ ...before, ...changed })),
    fixAt: form.fixAt,
    texts,
    columns,
  }
  return (
    <form method="post" className="space-y-4" onSubmit={form.submit} noValidate>
      <div ref={form.summary} tabIndex={-1}>
        <FixList title={texts.fixTitle} problem={form.problem} fixes={form.fixes} text={form.fixText} />
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
      <Button type="submit" variant="primary" disabled={form.state !== 'ready'}>
        {form.state === 'sending' ? texts.sending : texts.submit}
      </Button>
    </form>
  )
}
