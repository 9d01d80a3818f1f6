import type { ReactNode } from 'react'
import { TableScroll } from '#components/ui/table-scroll.tsx'

/** A small table that is only read. `end` columns hold numbers. */
export function PlainTable({
  caption,
  captionHidden = false,
  columns,
  rows,
}: {
  caption: string
  captionHidden?: boolean
  columns: readonly { label: ReactNode; id: string; end?: boolean }[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}) {
  return (
    <TableScroll label={caption}>
      <table className="w-full border-collapse text-sm">
        <caption className={captionHidden ? 'sr-only' : 'mb-2 text-start font-serif text-lg font-semibold'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            {columns.map(each => (
              <th
                key={each.id}
                scope="col"
                className={`px-2 py-1.5 align-bottom font-medium ${each.end ? 'text-end' : 'text-start'}`}
              >
                {each.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className="border-b border-line">
              {columns.map((column, index) => (
                <td key={column.id} className={`px-2 py-1.5 tabular-nums ${column.end ? 'text-end' : ''}`}>
                  {row.cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}
