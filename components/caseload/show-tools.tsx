import { type Show, shows } from '#lib/domain/caseload-shows.ts'

/** Which couples are shown, each with how many there are. Couples kept for later are there only after an import. */
export function ShowTools({
  label,
  names,
  counts,
  show,
  onShow,
}: {
  label: string
  names: Record<Show, string>
  counts: Readonly<Record<Show, number>>
  show: Show
  onShow: (show: Show) => void
}) {
  const isOffered = (each: Show) => each !== 'uninvited' || counts[each] > 0 || show === each
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend and bring its own layout
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      {shows.filter(isOffered).map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={show === each}
          onClick={() => onShow(each)}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-sunk px-3 text-sm text-ink-soft hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-strong"
        >
          {names[each]}
          <span className="text-xs tabular-nums">{counts[each]}</span>
        </button>
      ))}
    </div>
  )
}
