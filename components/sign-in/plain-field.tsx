import { type InputHTMLAttributes, useId } from 'react'
import { FieldFrame } from '#components/form/field-frame.tsx'

/** A labelled input of a form that the browser itself collects; nothing of it is kept in our own state. */
export function PlainField({
  label,
  hint,
  error,
  ...input
}: { label: string; hint?: string; error?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <FieldFrame id={id} helpId={`${id}-help`} label={label} hint={hint} error={error}>
      <input
        {...input}
        id={id}
        className="field"
        aria-describedby={hint || error ? `${id}-help` : undefined}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}
