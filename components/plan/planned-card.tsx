import type { ReactNode } from 'react'
import { Done } from '#components/trends/done-table.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { Completion } from '#lib/domain/adherence.ts'

type PlannedWords = {
  title: string
  chips: readonly string[]
  /** "since 3 November" */
  run: string
  next: string | null
  notes: readonly { term: string; detail: string }[]
  reads: string
  done: { notStarted: string; none: string; of: (done: number, due: number) => string }
}

/** One assignment: what runs, since when, what each did, what comes, and what the couple reads beside it. */
export function PlannedCard({
  id,
  names,
  completion,
  words,
  action,
}: {
  id: string
  names: Record<Slot, string>
  completion: Record<Slot, Completion | null>
  words: PlannedWords
  action?: ReactNode
}) {
  return (
    <li
      id={`assignment-${id}`}
      className="scroll-mt-6 rounded-card border border-line bg-surface px-5 py-4 shadow-card target:border-accent"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 grow basis-72">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <h3 className="me-1 text-lg">{words.title}</h3>
            {words.chips.map(chip => (
              <Chip key={chip}>{chip}</Chip>
            ))}
          </div>
          <p className="mt-0.5 text-sm text-ink-soft">
            {words.run}
            {words.next && ` · ${words.next}`}
          </p>
        </div>
        <dl className="order-3 flex basis-full flex-wrap gap-x-8 gap-y-1 text-sm xl:order-2 xl:basis-auto">
          {(['A', 'B'] as const).map(slot => (
            <div key={slot} className="min-w-36">
              <dt className="text-ink-soft">
                <PartnerMark slot={slot} /> {names[slot]}
              </dt>
              <dd>
                <Done
                  completion={completion[slot]}
                  slot={slot}
                  label={`${names[slot]}, ${words.title}`}
                  words={words.done}
                />
              </dd>
            </div>
          ))}
        </dl>
        {action && <div className="order-2 flex items-center gap-2 xl:order-3">{action}</div>}
      </div>
      {words.notes.length > 0 && (
        <div className="mt-2">
          <Disclosure summary={words.reads}>
            <DefinitionList items={words.notes} />
          </Disclosure>
        </div>
      )}
    </li>
  )
}
