'use client'
import type { InputHTMLAttributes } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** One line. `type` number sends a number (empty: null). */
export function TextField({
  type = 'text',
  autoComplete,
  maxLength,
  inputMode,
  min,
  max,
  step,
  spellCheck,
  ...field
}: FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search'
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'maxLength' | 'inputMode' | 'min' | 'max' | 'step' | 'spellCheck'
  >) {
  const { registered, control, initial, ...frame } = useField(
    field,
    type === 'number' ? { setValueAs: numberOrNull } : {},
  )
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <input
        {...registered}
        {...control}
        type={type}
        defaultValue={initial}
        className="field"
        {...{ autoComplete, maxLength, inputMode, min, max, step, spellCheck }}
      />
    </FieldFrame>
  )
}

function numberOrNull(text: unknown): number | null {
  return text === '' || text === null || text === undefined ? null : Number(text)
}
