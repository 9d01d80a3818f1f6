'use client'
import { useMemo, useState } from 'react'
import { DataTable } from '#components/table/data-table.tsx'
import { readTableState, type TableState, writeTableState } from '#components/table/table-state.ts'
import { type Show, shows } from '#lib/domain/caseload-shows.ts'
import { type ColumnStrings, caseloadColumns, columnIds } from './columns.tsx'
import type { CaseloadEntry, CaseloadPage } from './entry.ts'
import { Pager, type PagerStrings } from './pager.tsx'
import { ShowTools } from './show-tools.tsx'
import { useAddress } from './use-address.ts'

type CaseloadStrings = {
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
  csv: string
  pager: PagerStrings
}

const fallback: TableState = { sort: null, search: '', hidden: [], density: 'normal' }

/**
 * The caseload: sorted as it comes (open flags first) until a column is chosen. What it shows stands in the address:
 * `query` is the one the page was opened with. A small caseload is here whole, and changes are written there without
 * loading anew; of a large one `page` says which page the server sent, and every change asks it for another.
 */
export function CaseloadTable({
  entries,
  page,
  query,
  locale,
  strings,
}: {
  entries: readonly CaseloadEntry[]
  page: CaseloadPage | null
  query: string
  locale: string
  strings: CaseloadStrings
}) {
  const [state, setState] = useState(() => readTableState(new URLSearchParams(query), columnIds, fallback))
  const [show, setShow] = useState<Show>(() => readShow(query))
  const { write, isPending } = useAddress(page !== null)
  const columns = useMemo(() => caseloadColumns(strings.columns), [strings.columns])
  const rows = useMemo(
    () => (page ? entries : entries.filter(entry => entry.shownIn.includes(show))),
    [entries, show, page],
  )
  const counts = useMemo(() => page?.counts ?? countsOf(entries), [entries, page])

  function keep(next: TableState, nextShow: Show, number = 1) {
    setState(next)
    setShow(nextShow)
    const params = addressOf(next, nextShow)
    if (number > 1) params.set('page', `${number}`)
    write(params, next.search !== state.search)
  }

  return (
    <div aria-busy={isPending} className={isPending ? 'opacity-60 transition-opacity delay-300' : ''}>
      <DataTable
        caption={strings.caption}
        rows={rows}
        columns={columns}
        rowId={entryId}
        rowHref={entryHref}
        locale={locale}
        state={state}
        onStateChange={next => keep(next, show)}
        {...(page ? { served: { total: page.total } } : {})}
        strings={{
          search: strings.search,
          columns: strings.columnsMenu,
          dense: strings.dense,
          count: (shown, all) => strings.count.replace('{shown}', `${shown}`).replace('{all}', `${all}`),
        }}
        tools={
          <>
            <ShowTools
              label={strings.showLabel}
              names={strings.show}
              counts={counts}
              show={show}
              onShow={next => keep(state, next)}
            />
            <a className="link text-sm" href={`/caseload/caseload.csv?${addressOf(state, show)}`} download>
              {strings.csv}
            </a>
          </>
        }
        empty={strings.noneFits}
      />
      {page && (
        <Pager
          page={{ ...page, shown: entries.length }}
          locale={locale}
          strings={strings.pager}
          onPage={number => keep(state, show, number)}
        />
      )}
    </div>
  )
}

const entryId = (entry: CaseloadEntry) => entry.id
const entryHref = (entry: CaseloadEntry) => entry.href

function addressOf(state: TableState, show: Show): URLSearchParams {
  const params = writeTableState(state, fallback)
  if (show !== 'open') params.set('show', show)
  return params
}

function readShow(query: string): Show {
  const wanted = new URLSearchParams(query).get('show')
  return shows.find(each => each === wanted) ?? 'open'
}

function countsOf(entries: readonly CaseloadEntry[]): Record<Show, number> {
  const count = (show: Show) => entries.filter(entry => entry.shownIn.includes(show)).length
  return Object.fromEntries(shows.map(show => [show, count(show)])) as Record<Show, number>
}
