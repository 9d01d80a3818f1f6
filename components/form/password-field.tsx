'use client'
import { useState } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** A password that may be pasted and, with a tap, read. */
export function PasswordField({
  autoComplete,
  strings,
  ...field
}: FieldProps & {
  autoComplete: 'current-password' | 'new-password'
  strings: { show: string; hide: string }
}) {
  const [shown, setShown] = useState(false)
  const { registered, control, initial: _, ...frame } = useField(field)
  return (
    <FieldFrame {...frame} label={field.label} hint={field.hint} optional={field.optional}>
      <div className="flex gap-2">
        <input
          {...registered}
          {...control}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className="field min-w-0"
        />
        <button
          type="button"
          className="button flex-none"
          data-variant="secondary"
          aria-controls={control.id}
          onClick={() => setShown(!shown)}
        >
          {shown ? strings.hide : strings.show}
        </button>
      </div>
    </FieldFrame>
  )
}
