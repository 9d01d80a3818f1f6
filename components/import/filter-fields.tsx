import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { DraftProps } from './columns-form.tsx'
import { Field, fieldProps } from './field.tsx'

/** Which rows are this couple's: all, or those with one value in one column. */
export function FilterFields({
  draft,
  change,
  fixAt,
  texts,
  columns,
}: DraftProps & { columns: readonly ImportColumn[] }) {
  const chosen = columns.find(each => each.name === draft.filterColumn)
  const fix = fixAt('filter-value')
  const value = fieldProps('filter-value', fix)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field at="filter-column" label={texts.filterColumn} hint={texts.filterHint}>
        <select
          {...fieldProps('filter-column', undefined, texts.filterHint)}
          value={draft.filterColumn}
          onChange={event => change({ filterColumn: event.target.value, filterValue: '' })}
        >
          <option value="">{texts.filterNone}</option>
          {columns
            .filter(each => each.kind !== 'empty')
            .map(each => (
              <option key={each.name} value={each.name}>
                {each.name}
              </option>
            ))}
        </select>
      </Field>
      {chosen && (
        <Field at="filter-value" label={texts.filterValue} fix={fix}>
          {chosen.values ? (
            <select
              {...value}
              value={draft.filterValue}
              onChange={event => change({ filterValue: event.target.value })}
            >
              <option value="">{texts.pick}</option>
              {chosen.values.map(each => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          ) : (
            <input
              {...value}
              maxLength={200}
              value={draft.filterValue}
              onChange={event => change({ filterValue: event.target.value })}
            />
          )}
        </Field>
      )}
    </div>
  )
}
