import type { FilterField } from '#components/answers/answer-filter.tsx'
import { Button } from '#components/ui/button.tsx'

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
        {fields.map(field => (
          <label key={field.name} className="block min-w-44">
            <span className="mb-1 block text-sm text-ink-soft">{field.label}</span>
            <select name={field.name} defaultValue={field.value} className="field">
              {field.options.map(option => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
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
