import { Chip } from '#components/ui/chip.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'

export type MeasureWords = {
  /** "Total 12 of 0 to 27", or "Answered 14 of 16, no total". */
  total: string
  /** The band, prorated, each cut-off with whether it is met and its source. */
  remarks: readonly string[]
  /** An answer that wants a clinician's eyes: apart from the total, never inside it. */
  critical: readonly { id: string; prompt: string; said: string; note: string }[]
  subscales: readonly string[]
  /** "The 16 answers". */
  itemsSummary: string
  items: readonly { id: string; answerId: string | null; prompt: string; said: string; score: string }[]
  /** The language of the published text. */
  lang: 'en' | 'es'
  source: string
}

/** What one partner answered to a measure: the total with what it means, the items as printed with their scores. */
export function MeasureCard({
  slot,
  name,
  title,
  reads,
  late,
  responseId,
  words,
}: {
  slot: Slot
  name: string
  title: string
  reads: string
  late: string | null
  responseId: string
  words: MeasureWords
}) {
  const { total, remarks, critical, subscales, itemsSummary, items, lang, source } = words
  return (
    <article
      id={`response-${responseId}`}
      className="scroll-mt-6 rounded-card border border-line bg-surface px-5 py-4 shadow-card"
    >
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-base">
        <span>
          <PartnerMark slot={slot} /> {name}
        </span>
        <span className="font-sans text-sm font-normal text-ink-soft">{title}</span>
        {late && <Chip>{late}</Chip>}
        <Chip>{reads}</Chip>
      </h3>
      <p className="mt-2 font-medium tabular-nums">{total}</p>
      {[...subscales, ...remarks].map(remark => (
        <p key={remark} className="text-sm text-ink-soft">
          {remark}
        </p>
      ))}
      {critical.map(each => (
        <div key={each.id} className="mt-3 rounded-control border border-flag bg-flag-soft px-4 py-2.5">
          <p className="text-sm text-flag">{each.note}</p>
          <p lang={lang} className="font-medium">
            {`${each.prompt}: ${each.said}`}
          </p>
        </div>
      ))}
      <div className="mt-2.5">
        <Disclosure summary={itemsSummary}>
          <dl className="divide-y divide-line text-sm" lang={lang}>
            {items.map(item => (
              <div
                key={item.id}
                {...(item.answerId && { id: `answer-${item.answerId}` })}
                className="flex scroll-mt-6 flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1.5 target:bg-accent-soft"
              >
                <dt className="min-w-0 grow basis-60 text-ink-soft">{item.prompt}</dt>
                <dd className="font-medium">{item.said}</dd>
                <dd className="min-w-6 text-end tabular-nums">{item.score}</dd>
              </div>
            ))}
          </dl>
          <p lang="en" className="mt-2 text-sm text-ink-soft">
            {source}
          </p>
        </Disclosure>
      </div>
    </article>
  )
}
