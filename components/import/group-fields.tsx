import type { ColumnsTexts } from './columns-form.tsx'
import type { DraftGroup } from './draft.ts'
import { Field, fieldProps } from './field.tsx'

/** What one box of columns measures: its name, range and direction. */
export function GroupFields({
  group,
  index,
  alter,
  fixAt,
  texts,
}: {
  group: DraftGroup
  index: number
  alter: (index: number, changed: Partial<DraftGroup>) => void
  fixAt: (at: string) => string | undefined
  texts: Pick<ColumnsTexts, 'label' | 'low' | 'high' | 'better' | 'higher' | 'lower' | 'neither'>
}) {
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-[2fr_1fr_1fr_1.5fr]">
      <Field at={`label-${index}`} label={texts.label} fix={fixAt(`label-${index}`)}>
        <input
          {...fieldProps(`label-${index}`, fixAt(`label-${index}`))}
          maxLength={120}
          value={group.label}
          onChange={event => alter(index, { label: event.target.value })}
        />
      </Field>
      {(['low', 'high'] as const).map(end => (
        <Field key={end} at={`${end}-${index}`} label={texts[end]} fix={fixAt(`${end}-${index}`)}>
          <input
            {...fieldProps(`${end}-${index}`, fixAt(`${end}-${index}`))}
            inputMode="decimal"
            maxLength={20}
            value={group[end]}
            onChange={event => alter(index, { [end]: event.target.value })}
          />
        </Field>
      ))}
      <Field at={`better-${index}`} label={texts.better}>
        <select
          {...fieldProps(`better-${index}`)}
          value={group.favourable}
          onChange={event => alter(index, { favourable: event.target.value as DraftGroup['favourable'] })}
        >
          <option value="higher">{texts.higher}</option>
          <option value="lower">{texts.lower}</option>
          <option value="neither">{texts.neither}</option>
        </select>
      </Field>
    </div>
  )
}
