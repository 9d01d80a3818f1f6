/** What a table shows and how, in words that fit a web address. */
export interface TableState {
  sort: { id: string; desc: boolean } | null
  search: string
  hidden: readonly string[]
  density: 'normal' | 'dense'
}

/**
 * The state in an address: `sort` (a column id, with "-" in front for descending), `search`, `hide` (ids with commas),
 * `density`. What names no column of `columns` is ignored; what is missing is as in `fallback`.
 */
export function readTableState(
  params: Pick<URLSearchParams, 'get'>,
  columns: readonly string[],
  fallback: TableState,
): TableState {
  const known = new Set(columns)
  const sort = params.get('sort')
  const sortId = sort?.replace(/^-/, '') ?? ''
  const hide = params.get('hide')
  const density = params.get('density')
  return {
    sort: known.has(sortId) ? { id: sortId, desc: sort?.startsWith('-') ?? false } : fallback.sort,
    search: params.get('search') ?? fallback.search,
    hidden: hide === null ? fallback.hidden : hide.split(',').filter(id => known.has(id)),
    density: density === 'dense' || density === 'normal' ? density : fallback.density,
  }
}

/**
 * The parameters of an address for a state, in the order sort, search, hide, density; what is as in `fallback` is left
 * out, so that the plain address is the plain table. Other parameters of the page are the page's own to keep.
 */
export function writeTableState(state: TableState, fallback: TableState): URLSearchParams {
  const params = new URLSearchParams()
  const sort = written(state.sort)
  if (sort !== null && sort !== written(fallback.sort)) params.set('sort', sort)
  if (state.search !== fallback.search) params.set('search', state.search)
  if (state.hidden.join() !== fallback.hidden.join()) params.set('hide', state.hidden.join())
  if (state.density !== fallback.density) params.set('density', state.density)
  return params
}

function written(sort: TableState['sort']): string | null {
  return sort && `${sort.desc ? '-' : ''}${sort.id}`
}
