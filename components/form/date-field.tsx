'use client'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** A local date, `YYYY-MM-DD`; `min` and `max` in the same form. */
export function DateField({ min, max, ...field }: FieldProps & { min?: string; max?: string }) {
  const { registered, control, initial, ...frame } = useField(field)
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <input
        {...registered}
        {...control}
        type="date"
        min={min}
        max={max}
        defaultValue={initial}
        className="field max-w-60"
      />
    </FieldFrame>
  )
}
