'use client'
import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { compareCells, folded } from './compare-cells.ts'
import { rowForKey } from './row-keys.ts'
import { SortHeader } from './sort-header.tsx'
import type { TableState } from './table-state.ts'
import { TableToolbar, type TableToolbarStrings } from './table-toolbar.tsx'

/** A column: `value` is what is sorted and searched (null sorts last), `cell` what is shown when that is more. */
export interface DataColumn<Row> {
  id: string
  label: string
  value: (row: Row) => string | number | null
  cell?: (row: Row) => ReactNode
  sortable?: boolean
  hideable?: boolean
  /** Numbers stand at the end. */
  end?: boolean
}

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
})

/**
 * A table that is sorted, searched and thinned out in the browser, its state kept by the caller (in the address).
 * The first column is the row's link: arrow keys, Home and End go from row to row, Enter opens, a click anywhere on the
 * row too. Keep `columns` and `rows` stable between renders. `tools` stands beside the search (filters, an export).
 */
export function DataTable<Row extends RowData>({
  caption,
  rows,
  columns,
  rowId,
  rowHref,
  onOpen = href => location.assign(href),
  locale,
  state,
  onStateChange,
  strings,
  tools,
  empty,
  served,
}: {
  caption: string
  rows: readonly Row[]
  columns: readonly DataColumn<Row>[]
  rowId: (row: Row) => string
  rowHref?: (row: Row) => string
  onOpen?: (href: string) => void
  locale: string
  state: TableState
  onStateChange: (state: TableState) => void
  strings: TableToolbarStrings
  tools?: ReactNode
  /** Shown in place of rows when none is left. */
  empty: ReactNode
  /** The rows are a page that the server sorted and searched; how many there are in all. */
  served?: { total: number }
}) {
  const definitions = useMemo(() => defineColumns(columns, locale), [columns, locale])
  const isServed = served !== undefined
  const shown = useMemo(
    () => ({
      sorting: state.sort && !isServed ? [state.sort] : [],
      globalFilter: isServed ? '' : state.search,
      columnFilters: [],
      columnVisibility: Object.fromEntries(state.hidden.map(id => [id, false])),
    }),
    [state, isServed],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    state: shown,
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, columnId, search) =>
      folded(String(row.getValue(columnId) ?? '')).includes(folded(String(search))),
  })
  const body = useRef<HTMLTableSectionElement>(null)
  const [active, setActive] = useState(0)
  const visible = table.getRowModel().rows
  const byId = new Map(columns.map(column => [column.id, column]))
  const pad = state.density === 'dense' ? 'px-3.5 py-1.5' : 'px-3.5 py-3'

  function move(event: KeyboardEvent) {
    const links = body.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? []
    const at = [...links].indexOf(event.target as HTMLElement)
    const to = at < 0 ? null : rowForKey(event.key, at, links.length)
    if (to === null) return
    event.preventDefault()
    setActive(to)
    links[to]?.focus()
  }

  function click(event: MouseEvent, href: string) {
    const inner = (event.target as Element).closest('a,button,input,select,label,summary')
    const own = inner?.hasAttribute('data-row-link') ?? true
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (!own || elsewhere || getSelection()?.toString()) return
    event.preventDefault()
    onOpen(href)
  }

  return (
    <div>
      <TableToolbar
        columns={columns.filter(column => column.hideable !== false)}
        count={visible.length}
        total={served?.total ?? rows.length}
        state={state}
        onStateChange={onStateChange}
        strings={strings}
      >
        {tools}
      </TableToolbar>
      <div className="relative overflow-x-auto rounded-card border border-line bg-surface shadow-card">
        <table className={`w-full border-collapse text-start ${state.density === 'dense' ? 'text-sm' : ''}`}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            {table.getHeaderGroups().map(group => (
              <tr key={group.id} className="border-b border-line">
                {group.headers.map(header => (
                  <SortHeader
                    key={header.id}
                    label={byId.get(header.column.id)?.label ?? ''}
                    end={byId.get(header.column.id)?.end}
                    sorted={state.sort?.id === header.column.id ? state.sort : null}
                    onSort={
                      byId.get(header.column.id)?.sortable === false
                        ? undefined
                        : desc => onStateChange({ ...state, sort: { id: header.column.id, desc } })
                    }
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody ref={body} onKeyDown={move}>
            {visible.map((row, index) => {
              const href = rowHref?.(row.original)
              return (
                <tr
                  key={row.id}
                  onClick={href ? event => click(event, href) : undefined}
                  className={`border-b border-line last:border-b-0 has-[[data-row-link]:focus-visible]:bg-accent-soft ${href ? 'cursor-pointer hover:bg-sunk' : ''}`}
                >
                  {row.getVisibleCells().map((cell, place) => {
                    const column = byId.get(cell.column.id)
                    const content = column?.cell?.(row.original) ?? column?.value(row.original)
                    return (
                      <td
                        key={cell.id}
                        className={`align-middle ${pad} ${column?.end ? 'text-end tabular-nums' : ''}`}
                      >
                        {href && place === 0 ? (
                          <a
                            href={href}
                            data-row-link
                            tabIndex={index === Math.min(active, visible.length - 1) ? 0 : -1}
                            onFocus={() => setActive(index)}
                            className="block rounded-small hover:underline"
                          >
                            {content}
                          </a>
                        ) : (
                          content
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
        {visible.length === 0 && <div className="px-6 py-10 text-center text-ink-soft">{empty}</div>}
      </div>
    </div>
  )
}

function defineColumns<Row extends RowData>(columns: readonly DataColumn<Row>[], locale: string) {
  const helper = createColumnHelper<typeof features, Row>()
  const compare = compareCells(locale)
  return columns.map(column =>
    helper.accessor((row): unknown => column.value(row) ?? undefined, {
      id: column.id,
      header: column.label,
      // Undefined stands last in both directions; null would be compared.
      sortUndefined: 'last',
      sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
    }),
  )
}
