import type { ReactNode } from 'react'
import { Field, fieldProps } from './field.tsx'

export type Choice = { readonly value: string; readonly label: string }

/** A labelled list to choose one from; `empty` is the first line, for nothing chosen. */
export function ChoiceField({
  at,
  label,
  hint,
  fix,
  empty,
  value,
  options,
  onChange,
}: {
  at: string
  label: string
  hint?: ReactNode
  fix?: string | undefined
  empty?: string
  value: string
  options: readonly Choice[]
  onChange: (value: string) => void
}) {
  return (
    <Field at={at} label={label} hint={hint} fix={fix}>
      <select {...fieldProps(at, fix, hint)} value={value} onChange={event => onChange(event.target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(each => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
