'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { DayFields } from './day-fields.tsx'
import { type Draft, mappingOf } from './draft.ts'
import { FilterFields } from './filter-fields.tsx'
import { FixList } from './fix-list.tsx'
import { NumberFields } from './number-fields.tsx'
import type { columnsTexts, Texts } from './texts.ts'
import { useMappingForm } from './use-mapping-form.ts'

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
  const form = useMappingForm({
    made: mappingOf(draft),
    action: `/api/imports/${importId}/preview`,
    next: `/couples/${coupleId}/import/${importId}?step=check`,
    patience: 40_000,
    fixTexts,
    problems,
  })
  const shared: DraftProps = {
    draft,
    change: changed => setDraft(before => ({ ...before, ...changed })),
    fixAt: form.fixAt,
    texts,
    locale,
  }
  return (
    <form method="post" className="space-y-4" onSubmit={form.submit} noValidate>
      <div ref={form.summary} tabIndex={-1}>
        <FixList title={texts.fixTitle} problem={form.problem} fixes={form.fixes} text={form.fixText} />
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
      <Button type="submit" variant="primary" disabled={form.state !== 'ready'}>
        {form.state === 'sending' ? texts.sending : texts.submit}
      </Button>
    </form>
  )
}
