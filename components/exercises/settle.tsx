'use client'
import { Button } from '#components/ui/button.tsx'
import { BreatheStep } from './breathe-step.tsx'
import { GroundLooks, type GroundStrings } from './ground-looks.tsx'
import { PromptHeading } from './prompt-heading.tsx'
import type { RunStrings } from './run-strings.ts'

export type SettleStrings = { open: string; title: string; lead: string; back: string; ground: GroundStrings }

/** A minute to come down, from every screen of every exercise; what was under way stays as it is below it. */
export function Settle({
  strings,
  breathe,
  onBack,
}: {
  strings: SettleStrings
  breathe: RunStrings['breathe']
  onBack: () => void
}) {
  return (
    <div className="flex grow flex-col gap-5 pt-2">
      <div>
        <PromptHeading focused>{strings.title}</PromptHeading>
        <p className="mt-2 text-ink-soft">{strings.lead}</p>
      </div>
      <BreatheStep seconds={60} strings={breathe} />
      <GroundLooks strings={strings.ground} />
      <div className="sticky-foot mt-auto">
        <Button variant="primary" wide onClick={onBack}>
          {strings.back}
        </Button>
      </div>
    </div>
  )
}
