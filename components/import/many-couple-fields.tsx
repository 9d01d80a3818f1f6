import type { Slot } from '#lib/domain/access.ts'
import { ChoiceField } from './choice-field.tsx'
import { Field, fieldProps } from './field.tsx'
import type { ManyProps } from './many-form.tsx'

const slots = ['A', 'B'] as const

/** Which column tells the couples apart, whether a row holds one person, and what new partners are called. */
export function ManyCoupleFields({ draft, change, fixAt, texts, columns }: ManyProps) {
  const filled = columns.filter(each => each.kind !== 'empty')
  const options = filled.map(each => ({ value: each.name, label: each.name }))
  const pattern = draft.namesFrom === 'pattern'
  const setName = (slot: Slot, name: string) => change({ names: { ...draft.names, [slot]: name } })
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ChoiceField
        at="couple-column"
        label={texts.coupleColumn}
        hint={texts.coupleHint}
        fix={fixAt('couple-column')}
        empty={texts.pick}
        value={draft.coupleColumn}
        options={options}
        onChange={coupleColumn => change({ coupleColumn })}
      />
      <ChoiceField
        at="partner-column"
        label={texts.partnerColumn}
        empty={texts.partnerNone}
        value={draft.partnerColumn}
        options={options}
        onChange={column => {
          const values = columns.find(each => each.name === column)?.values ?? []
          const partnerValues = { A: values[0] ?? '', B: values[1] ?? '' }
          change({ partnerColumn: column, partnerValues })
        }}
      />
      {draft.partnerColumn !== '' &&
        slots.map(slot => (
          <ChoiceField
            key={slot}
            at={slot === 'A' ? 'partner-values' : 'partner-values-b'}
            label={slot === 'A' ? texts.partnerA : texts.partnerB}
            fix={slot === 'A' ? fixAt('partner-values') : undefined}
            empty={texts.pick}
            value={draft.partnerValues[slot]}
            options={(columns.find(each => each.name === draft.partnerColumn)?.values ?? []).map(each => ({
              value: each,
              label: each,
            }))}
            onChange={value => change({ partnerValues: { ...draft.partnerValues, [slot]: value } })}
          />
        ))}
      <div className="sm:col-span-2">
        <ChoiceField
          at="names-from"
          label={texts.namesFrom}
          value={draft.namesFrom}
          options={[
            { value: 'pattern', label: texts.namesPattern },
            { value: 'columns', label: texts.namesColumns },
          ]}
          onChange={value =>
            change(
              value === 'columns'
                ? { namesFrom: 'columns', names: { A: '', B: '' } }
                : { namesFrom: 'pattern', names: { A: '{couple} A', B: '{couple} B' } },
            )
          }
        />
      </div>
      {slots.map(slot => {
        const at = `name${pattern ? 's' : '-columns'}${slot === 'A' ? '' : '-b'}`
        const label = slot === 'A' ? texts.nameA : texts.nameB
        const fix = slot === 'A' ? fixAt(at) : undefined
        return pattern ? (
          <Field key={slot} at={at} label={label} hint={texts.nameHint} fix={fix}>
            <input
              {...fieldProps(at, fix, texts.nameHint)}
              maxLength={60}
              value={draft.names[slot]}
              onChange={event => setName(slot, event.target.value)}
            />
          </Field>
        ) : (
          <ChoiceField
            key={slot}
            at={at}
            label={label}
            fix={fix}
            empty={texts.pick}
            value={draft.names[slot]}
            options={options}
            onChange={name => setName(slot, name)}
          />
        )
      })}
    </div>
  )
}
