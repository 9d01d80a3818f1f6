import type { ReactNode } from 'react'

/** Terms and what they are, side by side where there is room. */
export function DefinitionList({ items }: { items: readonly { term: ReactNode; detail: ReactNode }[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms may be elements; the list is never reordered in place
        <div key={index} className="grid gap-x-6 py-2.5 sm:grid-cols-[minmax(9rem,1fr)_2fr]">
          <dt className="text-ink-soft">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
