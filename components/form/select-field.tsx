'use client'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** One of a list. `empty` is the first line when nothing is chosen yet; `as` number sends a number (empty: null). */
export function SelectField({
  options,
  empty,
  as = 'text',
  ...field
}: FieldProps & {
  options: readonly { value: string | number; label: string }[]
  empty?: string
  as?: 'text' | 'number'
}) {
  const { registered, control, initial, ...frame } = useField(
    field,
    as === 'number' ? { setValueAs: value => (value === '' || value === null ? null : Number(value)) } : {},
  )
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <select {...registered} {...control} defaultValue={initial} className="field">
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
