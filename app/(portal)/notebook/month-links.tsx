/** The months that hold something, the one that is read marked. Nothing when there is only that one. */
export function MonthLinks({
  label,
  page,
  months,
  current,
}: {
  label: string
  page: string
  months: readonly { value: string; label: string }[]
  current: string
}) {
  if (months.every(month => month.value === current)) return null
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4">
        {months.map(month => (
          <li key={month.value}>
            <a
              href={`${page}?month=${month.value}`}
              aria-current={month.value === current ? 'page' : undefined}
              className="link flex min-h-12 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {month.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
