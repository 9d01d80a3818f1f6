import { Button } from '#components/ui/button.tsx'
import type { CaseloadPage } from './entry.ts'

export type PagerStrings = {
  label: string
  /** With `{from}`, `{to}` and `{total}`. */
  range: string
  back: string
  on: string
}

/** From page to page of more couples than one table holds. */
export function Pager({
  page,
  locale,
  strings,
  onPage,
}: {
  page: CaseloadPage & { shown: number }
  locale: string
  strings: PagerStrings
  onPage: (number: number) => void
}) {
  const number = (value: number) => value.toLocaleString(locale)
  const range = strings.range
    .replace('{from}', number(page.total === 0 ? 0 : page.first + 1))
    .replace('{to}', number(page.first + page.shown))
    .replace('{total}', number(page.total))
  return (
    <nav
      aria-label={strings.label}
      className="mt-4 flex flex-wrap items-center justify-end gap-3 print:hidden"
    >
      <span className="text-sm text-ink-soft tabular-nums">{range}</span>
      <Button disabled={page.number <= 1} onClick={() => onPage(page.number - 1)}>
        {strings.back}
      </Button>
      <Button disabled={page.number >= page.pages} onClick={() => onPage(page.number + 1)}>
        {strings.on}
      </Button>
    </nav>
  )
}
