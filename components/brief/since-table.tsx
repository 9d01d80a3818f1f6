import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { TableScroll } from '#components/ui/table-scroll.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { SourceLink } from './source-link.tsx'

export type SinceRow = {
  id: string
  href: string
  title: string
  /** "every day" */
  rhythm: string
  done: Record<Slot, string>
  helpful: string
  /** "Jonas: no time (2)"; one line for each who said why not. */
  whyNot: readonly string[]
}

/** What was assigned, what each did, how helpful it was, and why not: tracks side by side, never one number. */
export function SinceTable({
  rows,
  names,
  words,
}: {
  rows: readonly SinceRow[]
  names: Record<Slot, string>
  words: { caption: string; exercise: string; helpful: string }
}) {
  return (
    <TableScroll label={words.caption}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="border-b border-line text-xs text-ink-soft">
            <th scope="col" className="py-0.5 pe-3 text-start font-medium">
              {words.exercise}
            </th>
            {(['A', 'B'] as const).map(slot => (
              <th key={slot} scope="col" className="py-0.5 pe-3 text-start font-medium">
                <PartnerMark slot={slot} /> {names[slot]}
              </th>
            ))}
            <th scope="col" className="py-0.5 text-start font-medium">
              {words.helpful}
            </th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {rows.map(row => (
            <tr key={row.id} className="border-b border-line last:border-b-0">
              <th scope="row" className="py-0.5 pe-3 text-start font-normal">
                <SourceLink href={row.href}>{row.title}</SourceLink>
                <span className="text-ink-soft">, {row.rhythm}</span>
                {row.whyNot.length > 0 && (
                  <span className="block text-xs text-ink-soft">{row.whyNot.join('. ')}</span>
                )}
              </th>
              <td className="py-0.5 pe-3 whitespace-nowrap">{row.done.A}</td>
              <td className="py-0.5 pe-3 whitespace-nowrap">{row.done.B}</td>
              <td className="py-0.5">{row.helpful}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
