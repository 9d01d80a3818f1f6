import Link from 'next/link'

/** The period that is shown, as links: it lives in the address. */
export function RangeLinks({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1 rounded-control border border-line bg-surface p-1">
        {items.map(item => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className="block rounded-small px-3 py-1.5 text-sm text-ink-soft hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
