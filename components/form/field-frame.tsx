import type { ReactNode } from 'react'
import { FieldHelp } from '#components/ui/field-help.tsx'

/** A label above, the field, its hint and its mistake below. */
export function FieldFrame({
  id,
  helpId,
  label,
  optional,
  hint,
  error,
  children,
}: {
  id: string
  helpId: string
  label: string
  optional?: string
  hint?: string
  error?: string
  children: ReactNode
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({optional})</span>}
      </label>
      {children}
      <FieldHelp id={helpId} hint={hint} error={error} />
    </div>
  )
}
