import { Button } from '#components/ui/button.tsx'

export type FilterField = {
  name: string
  label: string
  value: string
  options: readonly { value: string; label: string }[]
}

/** What is shown, as a form that only changes the address. Works without a script. */
export function AnswerFilter({
  action,
  fields,
  show,
}: {
  action: string
  fields: readonly FilterField[]
  show: string
}) {
  return (
    <form method="get" action={action} className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
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
      <Button type="submit">{show}</Button>
    </form>
  )
}
