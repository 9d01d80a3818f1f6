import type { CaseloadWish } from '#lib/data/caseload-page.ts'
import { caseloadSorts, shows } from '#lib/domain/caseload-shows.ts'

/** What the address asks for, in the words of components/table/table-state.ts; what it cannot mean is left out. */
export function caseloadWish(params: URLSearchParams, locale: string): CaseloadWish {
  const sort = params.get('sort') ?? ''
  const id = caseloadSorts.find(each => each === sort.replace(/^-/, ''))
  const page = Number(params.get('page'))
  return {
    show: shows.find(each => each === params.get('show')) ?? 'open',
    search: (params.get('search') ?? '').slice(0, 200),
    sort: id ? { id, desc: sort.startsWith('-') } : null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    locale,
  }
}
