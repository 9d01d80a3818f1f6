/** The head of a column. A press sorts by it, rising first; a second one turns the order. */
export function SortHeader({
  label,
  end = false,
  sorted,
  onSort,
}: {
  label: string
  end?: boolean
  sorted: { desc: boolean } | null
  onSort?: (desc: boolean) => void
}) {
  const order = sorted ? (sorted.desc ? 'descending' : 'ascending') : undefined
  return (
    <th
      scope="col"
      aria-sort={order}
      className={`px-3.5 py-1.5 text-xs font-medium text-ink-soft ${end ? 'text-end' : 'text-start'}`}
    >
      {onSort ? (
        <button
          type="button"
          className="inline-flex min-h-7 items-center gap-1 rounded-small text-start hover:text-ink hover:underline"
          onClick={() => onSort(sorted ? !sorted.desc : false)}
        >
          {label}
          <span aria-hidden className="inline-block w-3 flex-none">
            {sorted && (sorted.desc ? '↓' : '↑')}
          </span>
        </button>
      ) : (
        label
      )}
    </th>
  )
}
