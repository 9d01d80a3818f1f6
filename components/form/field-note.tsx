/** The hint of a field and, in words, what is wrong with it. */
export function FieldNote({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  if (!hint && !error) return null
  return (
    <div id={id} className="mt-1 text-sm">
      {hint && <p className="text-ink-soft">{hint}</p>}
      {error && <p className="font-medium text-notice">{error}</p>}
    </div>
  )
}
