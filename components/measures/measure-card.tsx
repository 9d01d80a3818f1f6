import type { ReactNode } from 'react'
import { Chip } from '#components/ui/chip.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'

/** One measure of the library: whose it is, in which languages, by what right it is shown, and how it counts. */
export function MeasureCard({
  title,
  aside,
  citation,
  licence,
  brought,
  chips,
  scoring,
  action,
}: {
  title: string
  /** Its minutes, or that only its scoring is known. */
  aside: string
  citation: string
  licence: string
  /** Who brought it, and by what right; absent for a built-in one. */
  brought?: string
  chips: readonly string[]
  scoring: { summary: string; facts: readonly { term: string; detail: string }[] }
  action: ReactNode
}) {
  return (
    <li className="flex flex-col rounded-card border border-line bg-surface p-4.5 shadow-card">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 text-lg">{title}</h3>
        <span className="flex-none text-sm text-ink-soft">{aside}</span>
      </div>
      <p lang="en" className="mt-1 text-sm">
        {citation}
      </p>
      <p className="mt-1.5 text-sm text-ink-soft">{licence}</p>
      {brought && <p className="mt-1.5 text-sm text-ink-soft">{brought}</p>}
      <div className="mt-3 flex flex-wrap gap-1.5">
        {chips.map(chip => (
          <Chip key={chip}>{chip}</Chip>
        ))}
      </div>
      <div className="mt-3 mb-1">
        <Disclosure summary={scoring.summary}>
          <DefinitionList items={scoring.facts} />
        </Disclosure>
      </div>
      <div className="mt-auto flex flex-wrap items-start gap-2 pt-2">{action}</div>
    </li>
  )
}
