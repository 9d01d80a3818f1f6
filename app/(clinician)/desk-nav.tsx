'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The desk's main menu, with the place where one is. A couple belongs to the caseload. */
export function DeskNav({
  label,
  links,
}: {
  label: string
  links: readonly { href: string; label: string }[]
}) {
  const path = usePathname()
  const here = path.startsWith('/couples') ? '/caseload' : path
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(link => (
          <li key={link.href}>
            <Link
              href={link.href}
              prefetch={false}
              aria-current={here.startsWith(link.href) ? 'page' : undefined}
              className="inline-flex min-h-9 items-center text-ink-soft hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
