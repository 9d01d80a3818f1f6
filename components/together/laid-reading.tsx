import { Given } from '#components/exercises/reading.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { LaidSide } from './laid.ts'

/** One side: whose it is by name, colour, shape and line, and what they laid out, or that nothing is. */
export function LaidReading({
  slot,
  name,
  side,
  showPrompt,
  nothing,
  minutes,
}: {
  slot: Slot
  name: string
  side: LaidSide | undefined
  showPrompt: boolean
  nothing: string
  minutes: string
}) {
  const look = slot === 'A' ? 'rounded-card border-partner-a' : 'rounded-small border-dashed border-partner-b'
  return (
    <div className={`border-2 bg-surface px-4 py-3 ${look}`}>
      <p className="flex items-center gap-2 font-semibold">
        <PartnerMark slot={slot} />
        {name}
      </p>
      {showPrompt && <p className="mt-1 text-sm text-ink-soft">{side?.prompt}</p>}
      {side?.reading ? (
        <Given reading={side.reading} minutes={minutes} />
      ) : (
        <p className="mt-1 text-ink-soft italic">{nothing}</p>
      )}
    </div>
  )
}
