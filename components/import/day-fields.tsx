import type { ImportColumn } from '#lib/domain/import-columns.ts'
import type { DraftProps } from './columns-form.tsx'
import { Field, fieldProps } from './field.tsx'

/** Which column is the day, and how a day is written there. */
export function DayFields({
  draft,
  change,
  fixAt,
  texts,
  columns,
}: DraftProps & { columns: readonly ImportColumn[] }) {
  function choose(name: string) {
    const column = columns.find(each => each.name === name)
    const isNumber = column?.kind === 'number'
    change({ dayColumn: name, dayKind: isNumber ? 'number' : 'date', zeroIs: column?.min === 1 ? 1 : 0 })
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field at="day-column" label={texts.dayColumn} fix={fixAt('day-column')}>
        <select
          {...fieldProps('day-column', fixAt('day-column'))}
          value={draft.dayColumn}
          onChange={event => choose(event.target.value)}
        >
          <option value="">{texts.pick}</option>
          {columns
            .filter(each => each.kind !== 'empty')
            .map(each => (
              <option key={each.name} value={each.name}>
                {each.samples.length > 0 ? `${each.name} (${each.samples.join(', ')} …)` : each.name}
              </option>
            ))}
        </select>
      </Field>
      <Field at="day-kind" label={texts.dayKind}>
        <select
          {...fieldProps('day-kind')}
          value={draft.dayKind}
          onChange={event => change({ dayKind: event.target.value === 'number' ? 'number' : 'date' })}
        >
          <option value="date">{texts.dayDate}</option>
          <option value="number">{texts.dayNumber}</option>
        </select>
      </Field>
      {draft.dayKind === 'number' && (
        <>
          <Field at="start-date" label={texts.startDate} fix={fixAt('start-date')}>
            <input
              {...fieldProps('start-date', fixAt('start-date'))}
              type="date"
              value={draft.startDate}
              onChange={event => change({ startDate: event.target.value })}
            />
          </Field>
          <Field at="zero-is" label={texts.zeroIs}>
            <select
              {...fieldProps('zero-is')}
              value={draft.zeroIs}
              onChange={event => change({ zeroIs: event.target.value === '1' ? 1 : 0 })}
            >
              <option value={0}>0</option>
              <option value={1}>1</option>
            </select>
          </Field>
        </>
      )}
    </div>
  )
}
