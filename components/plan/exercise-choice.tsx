import Link from 'next/link'
import { Chip } from '#components/ui/chip.tsx'

export type ExerciseOption = {
  slug: string
  href: string
  title: string
  about: string
  /** Why it cannot be chosen now; null when it can. */
  hindrance: string | null
}

/** The exercises that can be assigned, as links: the choice lives in the address. */
export function ExerciseChoice({
  label,
  options,
  current,
}: {
  label: string
  options: readonly ExerciseOption[]
  current: string | null
}) {
  return (
    <nav aria-label={label}>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
        {options.map(option => (
          <li key={option.slug}>
            <Link
              href={option.href}
              scroll={false}
              aria-current={option.slug === current ? 'page' : undefined}
              className="flex h-full flex-col gap-1 rounded-control border border-line bg-surface px-4 py-3 hover:border-line-strong aria-[current=page]:border-accent aria-[current=page]:bg-accent-soft"
            >
              <span className="font-serif font-semibold">{option.title}</span>
              <span className="text-sm text-ink-soft">{option.about}</span>
              {option.hindrance && (
                <span className="mt-auto pt-1">
                  <Chip tone="notice">{option.hindrance}</Chip>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
