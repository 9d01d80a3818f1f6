export type ShownLine = { label: string; number: string; note: string }

/** Numbers to call, each a link that dials only when it is tapped. */
export function SupportLines({ lines }: { lines: readonly ShownLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map(line => (
        <li key={line.number} className="py-3 first:pt-0 last:pb-0">
          <a
            className="flex min-h-12 flex-wrap items-center gap-x-3"
            href={`tel:${line.number.replace(/[^\d*+]/g, '')}`}
          >
            <span className="link text-lg font-semibold">{line.number}</span>
            <span>{line.label}</span>
          </a>
          <p className="text-sm text-ink-soft">{line.note}</p>
        </li>
      ))}
    </ul>
  )
}
