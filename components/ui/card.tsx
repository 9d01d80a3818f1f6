import type { ReactNode } from 'react'

/** A surface with an optional heading, a quiet remark at its end (minutes, a date) and one line under it. */
export function Card({
  title,
  level = 2,
  aside,
  lead,
  id,
  children,
  className = '',
}: {
  title?: ReactNode
  level?: 2 | 3
  aside?: ReactNode
  lead?: ReactNode
  id?: string
  children?: ReactNode
  className?: string
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      className={`rounded-card border border-line bg-surface p-4.5 shadow-card ${className}`}
      aria-labelledby={id && title ? `${id}-title` : undefined}
    >
      {(title || aside) && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          {title && (
            <Heading id={id && `${id}-title`} className="min-w-0 grow basis-0 text-lg">
              {title}
            </Heading>
          )}
          {aside && <div className="max-w-2/5 text-end text-sm text-ink-soft">{aside}</div>}
        </div>
      )}
      {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
      {children && <div className={title || lead ? 'mt-3.5' : ''}>{children}</div>}
    </section>
  )
}
