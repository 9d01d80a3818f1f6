import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { TableScroll } from '#components/ui/table-scroll.tsx'
import type { Slot } from '#lib/domain/access.ts'
import type { Completion } from '#lib/domain/adherence.ts'

type DoneRow = { id: string; title: string; completion: Record<Slot, Completion | null> }

/** Done out of due, each partner for themselves. */
export function DoneTable({
  rows,
  names,
  words,
}: {
  rows: readonly DoneRow[]
  names: Record<Slot, string>
  words: {
    caption: string
    exercise: string
    notStarted: string
    none: string
    of: (done: number, due: number) => string
  }
}) {
  return (
    <TableScroll label={words.caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-soft">
            <th scope="col" className="py-2 pe-4 text-start font-medium">
              {words.exercise}
            </th>
            {(['A', 'B'] as const).map(slot => (
              <th key={slot} scope="col" className="py-2 pe-4 text-start font-medium">
                <PartnerMark slot={slot} /> {names[slot]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className="border-b border-line last:border-b-0">
              <th scope="row" className="py-2 pe-4 text-start font-normal">
                {row.title}
              </th>
              {(['A', 'B'] as const).map(slot => (
                <td key={slot} className="py-2 pe-4">
                  <Done
                    completion={row.completion[slot]}
                    slot={slot}
                    label={`${names[slot]}, ${row.title}`}
                    words={words}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

export function Done({
  completion,
  slot,
  label,
  words,
}: {
  completion: Completion | null
  slot: Slot
  label: string
  words: { notStarted: string; none: string; of: (done: number, due: number) => string }
}) {
  if (completion === null) return <span className="text-ink-soft">{words.none}</span>
  if (completion === 'not-started') return <span className="text-ink-soft">{words.notStarted}</span>
  const { done, due } = completion
  return (
    <ProgressBar
      compact
      value={done}
      max={due}
      label={label}
      text={words.of(done, due)}
      tone={slot === 'A' ? 'a' : 'b'}
    />
  )
}
