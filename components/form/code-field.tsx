'use client'
import { FieldFrame } from './field-frame.tsx'
import { sixDigits } from './six-digits.ts'
import { type FieldProps, useField } from './use-field.ts'

/**
 * Six digits from an authenticator or a message. No maxLength: it would cut a pasted "123 456" before the space is
 * taken out. `wrongLength` is the sentence for fewer than six.
 */
export function CodeField({ wrongLength, ...field }: FieldProps & { wrongLength: string }) {
  const {
    registered,
    control,
    initial: _,
    ...frame
  } = useField(field, {
    validate: value => !value || sixDigits(value).length === 6 || wrongLength,
    setValueAs: value => sixDigits(String(value ?? '')),
  })
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <input
        {...registered}
        {...control}
        onChange={event => {
          event.target.value = sixDigits(event.target.value)
          return registered.onChange(event)
        }}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        className="field max-w-44 tracking-[0.3em] tabular-nums"
      />
    </FieldFrame>
  )
}
