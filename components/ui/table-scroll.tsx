import type { ReactNode } from 'react'

/**
 * Room for a table that is wider than the window. It can be scrolled with the keyboard, so it has a name. `relative`,
 * because words for a screen reader alone are placed absolutely: they would stand outside of it and widen the page.
 */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      {children}
    </section>
  )
}
