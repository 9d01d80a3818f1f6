import Link from 'next/link'
import type { ReactNode } from 'react'

const tones = { plain: 'text-ink', soft: 'text-ink-soft', flag: 'font-semibold text-flag' }

/** A sentence of the brief; it leads to the data that it is made of. */
export function SourceLink({
  href,
  tone = 'plain',
  children,
}: {
  href: string
  tone?: keyof typeof tones
  children: ReactNode
}) {
  return (
    <Link
      href={href}
      className={`underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink-soft hover:decoration-solid ${tones[tone]}`}
    >
      {children}
    </Link>
  )
}
