import { ChoiceField } from './choice-field.tsx'
import { Field, fieldProps } from './field.tsx'
import type { ManyProps } from './many-form.tsx'

/** How the day is written: in a column, as a date or a number, or one day for each column of numbers. */
export function ManyDayFields({ draft, change, fixAt, texts, columns }: ManyProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ChoiceField
        at="day-kind"
        label={texts.dayKind}
        value={draft.dayKind}
        options={[
          { value: 'date', label: texts.dayDate },
          { value: 'number', label: texts.dayNumber },
          { value: 'fixed', label: texts.dayFixed },
        ]}
        onChange={kind => change({ dayKind: kind as typeof draft.dayKind })}
      />
      {draft.dayKind !== 'fixed' && (
        <ChoiceField
          at="day-column"
          label={texts.dayColumn}
          fix={fixAt('day-column')}
          empty={texts.pick}
          value={draft.dayColumn}
          options={columns
            .filter(each => each.kind !== 'empty')
            .map(({ name, samples }) => ({ value: name, label: `${name} (${samples.join(', ')} …)` }))}
          onChange={dayColumn => change({ dayColumn })}
        />
      )}
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
          <ChoiceField
            at="zero-is"
            label={texts.zeroIs}
            value={String(draft.zeroIs)}
            options={[
              { value: '0', label: '0' },
              { value: '1', label: '1' },
            ]}
            onChange={value => change({ zeroIs: value === '1' ? 1 : 0 })}
          />
        </>
      )}
    </div>
  )
}
