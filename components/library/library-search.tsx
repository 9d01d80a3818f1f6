import { Button } from '#components/ui/button.tsx'
import { type FilterField, FilterSelects } from '#components/ui/filter-selects.tsx'

/** What a library shows, as a form that only changes the address. Works without a script. */
export function LibrarySearch({
  words,
  fields,
  strings,
}: {
  words: string
  fields: readonly FilterField[]
  strings: { words: string; show: string; clear: string }
}) {
  const asked = words !== '' || fields.some(each => each.value !== '')
  return (
    <search>
      <form method="get" action="/library" className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
        <label className="block min-w-56 grow">
          <span className="mb-1 block text-sm text-ink-soft">{strings.words}</span>
          <input type="search" name="words" defaultValue={words} maxLength={100} className="field" />
        </label>
        <FilterSelects fields={fields} />
        <Button type="submit">{strings.show}</Button>
        {asked && (
          <a className="link pb-2" href="/library">
            {strings.clear}
          </a>
        )}
      </form>
    </search>
  )
}
