import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { slots } from './laid.ts'
import type { LayProps } from './lay-sides.tsx'
import { timelineEntries } from './timeline-entries.ts'

/** One line from the beginning to today: what each remembers, by its year; on a tablet on their own side of it. */
export function LayTimeline({ from, laid, names, strings }: LayProps) {
  const entries = timelineEntries(from, laid)
  const empty = slots.filter(slot => !entries.some(each => each.slot === slot))
  return (
    <div className="space-y-4">
      <ol className="relative space-y-3">
        <div
          aria-hidden
          className="absolute inset-y-0 start-3 -ms-px w-0.5 md:start-1/2 rounded-full bg-line-strong"
        />
        {entries.map(({ slot, stepId, text }, index) => (
          <li
            key={`${stepId}-${slot}-${text}`}
            className={`relative flex max-md:ps-8 ${slot === 'A' ? 'md:pe-[50%]' : 'md:ps-[50%]'}`}
          >
            <span
              aria-hidden
              className="absolute start-3 top-4 -translate-x-1/2 md:start-1/2 rtl:translate-x-1/2 text-[1.4rem] leading-none"
            >
              <PartnerMark slot={slot} />
            </span>
            <p
              className={`w-full border-2 bg-surface px-3 py-2.5 ${
                slot === 'A'
                  ? 'rounded-card border-partner-a md:me-4'
                  : 'rounded-small border-dashed border-partner-b md:ms-4'
              }`}
            >
              <span className={isFirstOf(entries, index) ? 'block text-sm text-ink-soft' : 'sr-only'}>
                {names[slot]}
              </span>
              {text}
            </p>
          </li>
        ))}
      </ol>
      {empty.map(slot => (
        <p key={slot} className="flex items-center justify-center gap-2 text-ink-soft">
          <PartnerMark slot={slot} />
          {names[slot]}: <span className="italic">{strings.nothing}</span>
        </p>
      ))}
    </div>
  )
}

/** The name is printed where somebody else begins; the sign says the rest. */
function isFirstOf(entries: readonly { slot: string }[], index: number): boolean {
  return entries[index - 1]?.slot !== entries[index]?.slot
}
