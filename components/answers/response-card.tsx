import { Chip } from '#components/ui/chip.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'

export type AnswerWords = {
  id: string
  prompt: string
  /** Who reads it: "Maya and you". */
  reads: string
  /** A number or a choice in words; null for what was written. */
  said: string | null
  /** What was written, in their words. */
  written: string | null
}

/** What one partner answered in one exercise on one day. */
export function ResponseCard({
  slot,
  name,
  title,
  late,
  answers,
}: {
  slot: Slot
  name: string
  title: string
  /** "filled in late"; null when it was not. */
  late: string | null
  answers: readonly AnswerWords[]
}) {
  return (
    <article className="rounded-card border border-line bg-surface px-5 py-4 shadow-card">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-base">
        <span>
          <PartnerMark slot={slot} /> {name}
        </span>
        <span className="font-sans text-sm font-normal text-ink-soft">{title}</span>
        {late && <Chip>{late}</Chip>}
      </h3>
      <dl className="mt-1.5 divide-y divide-line text-sm">
        {answers.map(answer => (
          <div
            key={answer.id}
            id={`answer-${answer.id}`}
            className="flex scroll-mt-6 flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1.5 last:pb-0 target:bg-accent-soft"
          >
            <dt className="min-w-0 grow basis-60 text-ink-soft">{answer.prompt}</dt>
            {answer.said && <dd className="font-medium tabular-nums">{answer.said}</dd>}
            <dd>
              <Chip>{answer.reads}</Chip>
            </dd>
            {answer.written && (
              <dd className="max-w-prose basis-full text-base whitespace-pre-line">{answer.written}</dd>
            )}
          </div>
        ))}
      </dl>
    </article>
  )
}
