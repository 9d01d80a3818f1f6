'use client'
import { type ReactNode, useMemo, useState } from 'react'
import { DataTable } from '#components/table/data-table.tsx'
import { readTableState, type TableState, writeTableState } from '#components/table/table-state.ts'
import { type ColumnStrings, caseloadColumns, columnIds } from './columns.tsx'
import { type CaseloadEntry, type Show, shows } from './entry.ts'

export type CaseloadStrings = {
  caption: string
  columns: ColumnStrings
  search: string
  columnsMenu: string
  dense: string
  /** With `{shown}` and `{all}`. */
  count: string
  showLabel: string
  show: Record<Show, string>
  noneFits: string
}

const fallback: TableState = { sort: null, search: '', hidden: [], density: 'normal' }

/**
 * The caseload: sorted as it comes (open flags first) until a column is chosen. What it shows stands in the address:
 * `query` is the one the page was opened with, and every change is written there without loading anew.
 */
export function CaseloadTable({
  entries,
  query,
  locale,
  strings,
}: {
  entries: readonly CaseloadEntry[]
  query: string
  locale: string
  strings: CaseloadStrings
}) {
  const [state, setState] = useState(() => readTableState(new URLSearchParams(query), columnIds, fallback))
  const [show, setShow] = useState<Show>(() => readShow(query))
  const columns = useMemo(() => caseloadColumns(strings.columns), [strings.columns])
  const rows = useMemo(() => entries.filter(entry => entry.shownIn.includes(show)), [entries, show])

  function keep(next: TableState, nextShow: Show) {
    setState(next)
    setShow(nextShow)
    const params = writeTableState(next, fallback)
    if (nextShow !== 'open') params.set('show', nextShow)
    history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname)
  }

  return (
    <DataTable
      caption={strings.caption}
      rows={rows}
      columns={columns}
      rowId={entryId}
      rowHref={entryHref}
      locale={locale}
      state={state}
      onStateChange={next => keep(next, show)}
      strings={{
        search: strings.search,
        columns: strings.columnsMenu,
        dense: strings.dense,
        count: (shown, all) => strings.count.replace('{shown}', `${shown}`).replace('{all}', `${all}`),
      }}
      tools={
        <ShowTools
          label={strings.showLabel}
          names={strings.show}
          entries={entries}
          show={show}
          onShow={next => keep(state, next)}
        />
      }
      empty={strings.noneFits}
    />
  )
}

const entryId = (entry: CaseloadEntry) => entry.id
const entryHref = (entry: CaseloadEntry) => entry.href

function readShow(query: string): Show {
  const wanted = new URLSearchParams(query).get('show')
  return shows.find(each => each === wanted) ?? 'open'
}

function ShowTools({
  label,
  names,
  entries,
  show,
  onShow,
}: {
  label: string
  names: Record<Show, string>
  entries: readonly CaseloadEntry[]
  show: Show
  onShow: (show: Show) => void
}): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend and bring its own layout
    <div role="group" aria-label={label} className="flex flex-wrap gap-2">
      {shows.map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={show === each}
          onClick={() => onShow(each)}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-sunk px-3 text-sm text-ink-soft hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-strong"
        >
          {names[each]}
          <span className="text-xs tabular-nums">
            {entries.filter(entry => entry.shownIn.includes(each)).length}
          </span>
        </button>
      ))}
    </div>
  )
}
