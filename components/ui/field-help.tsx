import type { ReactNode } from 'react'

/** The line under a field: a hint, and a mistake in words. Point the field's aria-describedby at `id`. */
export function FieldHelp({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  if (!hint && !error) return null
  return (
    <div id={id} className="mt-1 text-sm">
      {hint && <p className="text-ink-soft">{hint}</p>}
      {error && <p className="font-medium text-notice">{error}</p>}
    </div>
  )
}
