const tones = { accent: 'bg-accent', a: 'bg-partner-a', b: 'bg-partner-b' }

/**
 * How far something is, in a bar and in words. `value` of `max`; `text` is what is printed and read ("2 of 4"),
 * `label` names what progresses. `compact` is the short bar of a table cell.
 */
export function ProgressBar({
  value,
  max,
  label,
  text,
  tone = 'accent',
  compact = false,
}: {
  value: number
  max: number
  label: string
  text: string
  tone?: keyof typeof tones
  compact?: boolean
}) {
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <div className={compact ? 'inline-flex items-center gap-1.5' : ''}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className={`meter overflow-hidden rounded-full bg-line ${compact ? 'h-1.5 w-16' : 'h-1.5 w-full'}`}
      >
        <div className={`h-full rounded-full ${tones[tone]}`} style={{ width: `${percent}%` }} />
      </div>
      <div
        aria-hidden
        className={compact ? 'text-sm tabular-nums' : 'mt-1.5 text-sm text-ink-soft tabular-nums'}
      >
        {text}
      </div>
    </div>
  )
}
