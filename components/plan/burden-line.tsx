import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'

/** Minutes of a usual week, each partner for themselves. */
export function BurdenLine({
  label,
  names,
  minutes,
}: {
  label: string
  names: Record<Slot, string>
  /** As words: "about 11 min". */
  minutes: Record<Slot, string>
}) {
  return (
    <dl className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <dt className="text-ink-soft">{label}</dt>
      {(['A', 'B'] as const).map(slot => (
        <dd key={slot} className="tabular-nums">
          <PartnerMark slot={slot} /> {names[slot]} <strong className="font-semibold">{minutes[slot]}</strong>
        </dd>
      ))}
    </dl>
  )
}
