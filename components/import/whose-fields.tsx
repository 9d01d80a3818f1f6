import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { type Choice, ChoiceField } from './choice-field.tsx'
import type { ColumnsTexts } from './columns-form.tsx'
import { type DraftGroup, type Whose, whoseField } from './draft.ts'
import { fill } from './fill.ts'
import { foundIn } from './found-in.ts'

/** Whose each column of one group is: a partner's, or nobody's. */
export function WhoseFields({
  group,
  columns,
  partners,
  fixAt,
  texts,
  locale,
  onChange,
}: {
  group: DraftGroup
  columns: readonly ImportColumn[]
  partners: readonly Choice[]
  fixAt: (at: string) => string | undefined
  texts: Pick<ColumnsTexts, 'whose' | 'found' | 'pick' | 'leaveOut'>
  locale: string
  onChange: (column: string, whose: Whose) => void
}) {
  return (
    <div className="mt-3 grid gap-4 sm:grid-cols-2">
      {group.columns.map(({ column, whose }) => (
        <ChoiceField
          key={column}
          at={whoseField(column)}
          label={fill(texts.whose, { column })}
          hint={foundIn(columns, column, texts.found, locale)}
          fix={fixAt(whoseField(column))}
          empty={texts.pick}
          value={whose}
          options={[...partners, { value: 'none', label: texts.leaveOut }]}
          onChange={value => onChange(column, value as Whose)}
        />
      ))}
    </div>
  )
}
