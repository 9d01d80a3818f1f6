import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'

export type SessionFact = { id: string; term: string; details: readonly string[]; written?: string }

export type SessionSaid = { id: string; slot: Slot; prompt: string; text: string }

/** What the two did together on one phone. It is of both, so it has no side of its own. */
export function SessionCard({
  sessionId,
  names,
  title,
  reads,
  chips,
  facts,
  said,
}: {
  sessionId: string
  names: Readonly<Record<Slot, string>>
  title: string
  /** Who reads it: "both of them and you". */
  reads: string
  /** "on Maya's phone", "begun, not finished". */
  chips: readonly string[]
  facts: readonly SessionFact[]
  /** What one of them laid out or said in the end, under what it answers. */
  said: readonly SessionSaid[]
}) {
  return (
    <article
      id={`session-${sessionId}`}
      className="scroll-mt-6 rounded-card border border-line bg-surface px-5 py-4 shadow-card target:bg-accent-soft"
    >
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-base">
        <span>
          <PartnerMark slot="A" /> {names.A} <PartnerMark slot="B" /> {names.B}
        </span>
        <span className="font-sans text-sm font-normal text-ink-soft">{title}</span>
        <Chip>{reads}</Chip>
        {chips.map(each => (
          <Chip key={each}>{each}</Chip>
        ))}
      </h3>
      <dl className="mt-1.5 divide-y divide-line text-sm">
        {facts.map(({ id, term, details, written }) => (
          <div key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1.5 last:pb-0">
            <dt className="min-w-0 grow basis-60 text-ink-soft">{term}</dt>
            {details.map(each => (
              <dd key={each} className="font-medium tabular-nums">
                {each}
              </dd>
            ))}
            {written && <dd className="max-w-prose basis-full text-base whitespace-pre-line">{written}</dd>}
          </div>
        ))}
        {said.map(({ id, slot, prompt, text }) => (
          <div key={id} className="py-1.5 last:pb-0">
            <dt className="text-ink-soft">
              <PartnerMark slot={slot} label={names[slot]} /> {prompt}
            </dt>
            <dd className="max-w-prose text-base whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
