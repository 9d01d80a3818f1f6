import type { ReactNode } from 'react'

const tones = {
  info: { look: 'border-line bg-sunk', role: undefined },
  saved: { look: 'border-accent bg-accent-soft', role: 'status' },
  problem: { look: 'border-notice bg-notice-soft', role: 'alert' },
}

/**
 * A message in its place on the page. `problem` says what happened, what was kept and what to do; it is spoken at
 * once. `saved` is spoken when the reader is free. `info` is ordinary text.
 */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: keyof typeof tones
  title?: ReactNode
  children?: ReactNode
}) {
  return (
    <div role={tones[tone].role} className={`rounded-control border px-4 py-3 ${tones[tone].look}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
