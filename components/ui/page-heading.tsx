import type { ReactNode } from 'react'

/** The one h1 of a page: where we are (`above`), its name, a line under it, chips beside it, actions at its end. */
export function PageHeading({
  title,
  above,
  lead,
  chips,
  actions,
}: {
  title: ReactNode
  above?: ReactNode
  lead?: ReactNode
  chips?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="min-w-0 grow basis-64">
        {above && <div className="text-sm text-ink-soft">{above}</div>}
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <h1>{title}</h1>
          {chips && <div className="flex flex-wrap gap-2">{chips}</div>}
        </div>
        {lead && <p className="mt-0.5 max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div>}
    </header>
  )
}
