import type { ReactNode } from 'react'

/** One question that the brief answers. */
export function BriefSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={`brief-${id}`}
      className="border-b border-line pb-1.5 last:border-b-0 print:pb-1"
    >
      <h2 id={`brief-${id}`} className="mb-0.5 text-base print:mb-0 print:text-sm">
        {title}
      </h2>
      {children}
    </section>
  )
}
