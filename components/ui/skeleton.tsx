const widths = ['w-11/12', 'w-4/5', 'w-full', 'w-2/3']

/** The shape of what is coming, shown only when it takes longer than 300 ms. `label` is read once. */
export function Skeleton({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="appear-late">
      <span className="sr-only">{label}</span>
      <div aria-hidden className="space-y-3">
        {Array.from({ length: lines }, (_, line) => line).map(line => (
          <div key={line} className={`h-4 rounded-small bg-line ${widths[line % widths.length]}`} />
        ))}
      </div>
    </div>
  )
}
