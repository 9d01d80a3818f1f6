import type { ElementType } from 'react'

/** Tabs that are links: each has its own address. It scrolls sideways where the window is narrow. */
export function TabsNav({
  label,
  current,
  items,
  as: Link = 'a',
}: {
  label: string
  current: string
  items: readonly { href: string; label: string; count?: number }[]
  as?: ElementType
}) {
  return (
    <nav aria-label={label} className="mb-6 overflow-x-auto border-b border-line">
      <ul className="flex gap-x-6 px-0.5">
        {items.map(item => (
          <li key={item.href} className="flex-none">
            <Link
              href={item.href}
              aria-current={item.href === current ? 'page' : undefined}
              className="block border-b-[3px] border-transparent py-2.5 text-ink-soft -outline-offset-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span className="ms-1.5 text-xs tabular-nums">{item.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
