'use client'
import { type ElementType, useEffect, useRef } from 'react'

/** Tabs that are links: each has its own address. Where the window is narrow it scrolls, the current one in sight. */
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
  const strip = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current tab is what it scrolls for
  useEffect(() => showCurrent(strip.current), [current])
  return (
    <nav ref={strip} aria-label={label} className="mb-6 overflow-x-auto border-b border-line">
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

/** By the strip's own scrolling: `scrollIntoView` would move the page too, which may have begun at a chart below. */
function showCurrent(strip: HTMLElement | null): void {
  const tab = strip?.querySelector('[aria-current=page]')
  if (!strip || !tab) return
  const [outer, inner] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()]
  strip.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2)
}
