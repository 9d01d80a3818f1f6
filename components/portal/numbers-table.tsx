import { Disclosure } from '#components/ui/disclosure.tsx'
import { TableScroll } from '#components/ui/table-scroll.tsx'

/** The numbers of a chart as rows, behind a line that opens them. `heads` has one more than each row has `cells`. */
export function NumbersTable({
  summary,
  caption,
  heads,
  rows,
}: {
  summary: string
  caption: string
  heads: readonly string[]
  rows: readonly { id: string; head: string; cells: readonly string[] }[]
}) {
  return (
    <Disclosure summary={summary}>
      <TableScroll label={caption}>
        <table className="w-full text-end text-sm tabular-nums [&_:is(td,th)]:border-t [&_:is(td,th)]:border-line [&_:is(td,th)]:py-1 [&_th]:font-normal [&_th:first-child]:text-start">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="text-ink-soft">
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, head, cells }) => (
              <tr key={id}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Disclosure>
  )
}
