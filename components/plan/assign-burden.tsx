import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'

/** What a usual week would ask of each partner with the new exercise in it: before → after. */
export function AssignBurden({
  label,
  text,
  names,
  now,
  added,
  forSlot,
}: {
  label: string
  /** "about # min": # is the number. */
  text: string
  names: Record<Slot, string>
  now: Record<Slot, number>
  added: number
  forSlot: 'both' | Slot
}) {
  return (
    <dl className="rounded-control bg-sunk px-4 py-3" aria-live="polite">
      <dt className="mb-1 text-sm text-ink-soft">{label}</dt>
      {(['A', 'B'] as const).map(slot => {
        const after = now[slot] + (forSlot === 'both' || forSlot === slot ? added : 0)
        return (
          <dd key={slot} className="tabular-nums">
            <PartnerMark slot={slot} /> {names[slot]}: {Math.ceil(now[slot])} →{' '}
            <strong className="font-semibold">{text.replace('#', String(Math.ceil(after)))}</strong>
          </dd>
        )
      })}
    </dl>
  )
}
