import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'

/** Whose turn it is, by name, colour and shape; below it what the other does. */
export function TurnBanner({ slot, text, other }: { slot: Slot; text: string; other?: string }) {
  const frame =
    slot === 'A' ? 'border-partner-a rounded-full' : 'border-partner-b border-dashed rounded-small'
  return (
    <p className="flex flex-col items-center gap-1 text-center">
      <span
        className={`inline-flex items-center gap-2.5 border-2 bg-surface px-4 py-1.5 font-semibold ${frame}`}
      >
        <PartnerMark slot={slot} />
        {text}
      </span>
      {other && <span className="text-sm text-ink-soft">{other}</span>}
    </p>
  )
}
