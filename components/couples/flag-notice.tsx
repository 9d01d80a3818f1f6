import { ActionButton } from '#components/form/action-button.tsx'

/** A safety flag that nobody has read yet: the one place where the desk is red. */
export function FlagNotice({
  action,
  text,
  link,
  acknowledge,
  problem,
}: {
  action: string
  text: string
  /** Where the answer stands that raised it. */
  link?: { href: string; label: string }
  acknowledge: string
  problem: string
}) {
  return (
    <section className="mb-3 flex flex-wrap items-center justify-between gap-3 rounded-control border border-flag bg-flag-soft px-4 py-2">
      <p className="min-w-0 max-w-5xl grow basis-80 font-medium text-flag">
        {text}
        {link && (
          <>
            {' '}
            <a className="underline underline-offset-4" href={link.href}>
              {link.label}
            </a>
          </>
        )}
      </p>
      <ActionButton action={action} problem={problem}>
        {acknowledge}
      </ActionButton>
    </section>
  )
}
