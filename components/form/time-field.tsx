'use client'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** A local time, `HH:MM` on 24 hours whatever the browser shows. `step` in minutes. */
export function TimeField({ step = 1, ...field }: FieldProps & { step?: number }) {
  const { registered, control, initial, ...frame } = useField(field)
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <input
        {...registered}
        {...control}
        type="time"
        step={step * 60}
        defaultValue={initial}
        className="field max-w-44"
      />
    </FieldFrame>
  )
}
