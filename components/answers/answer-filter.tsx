import { Button } from '#components/ui/button.tsx'
import { type FilterField, FilterSelects } from '#components/ui/filter-selects.tsx'

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
      <FilterSelects fields={fields} />
      <Button type="submit">{show}</Button>
    </form>
  )
}
