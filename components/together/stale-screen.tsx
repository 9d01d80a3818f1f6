'use client'
import { PromptHeading } from '#components/exercises/prompt-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import type { TogetherStrings } from './together-strings.ts'

/** The other phone went on: what stands there, and one tap to go on from it. */
export function StaleScreen({
  strings,
  stands,
  onAdopt,
}: {
  strings: TogetherStrings['sync']
  /** The prompt of the screen that the other phone is on; null once it is finished there. */
  stands: string | null
  onAdopt: () => void
}) {
  return (
    <div role="alert" className="flex grow flex-col gap-5 py-4">
      <PromptHeading focused>{strings.staleTitle}</PromptHeading>
      {stands === null ? (
        <p>{strings.staleDone}</p>
      ) : (
        <>
          <p>{strings.stale}</p>
          <p className="rounded-card border border-line bg-surface p-4.5 font-serif text-lg font-semibold shadow-card">
            {stands}
          </p>
        </>
      )}
      <div className="mt-auto pt-4">
        <Button variant="primary" size="big" wide onClick={onAdopt}>
          {strings.adopt}
        </Button>
      </div>
    </div>
  )
}
