'use client'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** Several lines; it grows with what is written, where the browser can. */
export function LongTextField({
  rows = 4,
  maxLength,
  ...field
}: FieldProps & { rows?: number; maxLength?: number }) {
  const { registered, control, initial, ...frame } = useField(field)
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <textarea
        {...registered}
        {...control}
        defaultValue={initial}
        rows={rows}
        maxLength={maxLength}
        className="field block field-sizing-content max-h-96 py-2.5"
        // field-sizing ignores rows: this keeps the asked height as the least
        style={{ minHeight: `${rows * 1.5 + 1.4}em` }}
      />
    </FieldFrame>
  )
}
