import { PromptHeading } from '#components/exercises/prompt-heading.tsx'

/** What is read aloud, large and in the middle; above it what was chosen for these steps. */
export function Prompt({
  focused,
  choice,
  children,
}: {
  focused: boolean
  choice?: string | null
  children: string
}) {
  return (
    <div className="space-y-4 text-center">
      {choice && (
        <p className="mx-auto max-w-prose rounded-card bg-sunk px-4 py-2.5 font-serif text-lg text-balance">
          {choice}
        </p>
      )}
      <PromptHeading focused={focused}>{children}</PromptHeading>
    </div>
  )
}
