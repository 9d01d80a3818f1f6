/** Each language in its own words, as a link. The current one is text. */
export function LanguageSwitch({
  label,
  current,
  options,
}: {
  label: string
  current: string
  options: readonly { code: string; name: string; href: string }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4">
        {options.map(option => (
          <li key={option.code} lang={option.code} className="flex min-h-8 items-center">
            {option.code === current ? (
              <span aria-current="true" className="text-ink-soft">
                {option.name}
              </span>
            ) : (
              <a className="link" href={option.href} hrefLang={option.code}>
                {option.name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
