import type { ReactNode } from 'react'
import { FieldHelp } from '#components/ui/field-help.tsx'

/** A labelled field of the columns step; the mistake is tied to it by `at`. */
export function Field({
  at,
  label,
  hint,
  fix,
  children,
}: {
  at: string
  label: ReactNode
  hint?: ReactNode
  fix?: string
  children: ReactNode
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={at} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {children}
      <FieldHelp id={`${at}-help`} hint={hint} error={fix} />
    </div>
  )
}

/** What the field itself carries, so that its hint and its mistake are read with it. */
export function fieldProps(at: string, fix?: string, hint?: ReactNode) {
  return {
    id: at,
    className: 'field',
    'aria-invalid': fix ? true : undefined,
    'aria-describedby': fix || hint ? `${at}-help` : undefined,
  }
}
