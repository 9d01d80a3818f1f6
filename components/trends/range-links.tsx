import Link from 'next/link'

/** The period that is shown, as links: it lives in the address. */
export function RangeLinks({
  label,
  items,
  isLarge = false,
}: {
  label: string
  /** For a thumb. */
  isLarge?: boolean
  items: readonly { href: string; label: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1 rounded-control border border-line bg-surface p-1">
        {items.map(item => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item.current ? 'true' : undefined}
              className={`${isLarge ? 'flex min-h-12 items-center px-3.5' : 'block px-3 py-1.5 text-sm'} rounded-small text-ink-soft hover:text-ink aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold aria-[current=true]:text-accent-strong`}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
