/** Where one is on the way: file, columns, check. */
export function Steps({
  label,
  steps,
  current,
}: {
  label: string
  steps: readonly { name: string; href?: string }[]
  /** From 0. */
  current: number
}) {
  return (
    <nav aria-label={label} className="mb-5">
      <ol className="flex flex-wrap gap-x-6 gap-y-1">
        {steps.map(({ name, href }, index) => (
          <li
            key={name}
            aria-current={index === current ? 'step' : undefined}
            className={index === current ? 'font-semibold' : 'text-ink-soft'}
          >
            {index + 1}.{' '}
            {href && index < current ? (
              <a className="link" href={href}>
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
