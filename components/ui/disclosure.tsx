import type { ReactNode } from 'react'

/** Something that is there when asked for. Works without a script. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className="group">
      <summary className="flex min-h-8 list-none items-center gap-2 text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 10 10"
          aria-hidden
          className="size-2.5 flex-none transition-transform group-open:rotate-90 rtl:-scale-x-100 rtl:group-open:rotate-270"
        >
          <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}
