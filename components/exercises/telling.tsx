'use client'
import { Button } from '#components/ui/button.tsx'
import { BreatheStep } from './breathe-step.tsx'
import { GroundLooks } from './ground-looks.tsx'
import { PromptHeading } from './prompt-heading.tsx'
import type { RunAsk, RunStep } from './run-step.ts'
import type { RunStrings } from './run-strings.ts'

type Told = Exclude<RunStep, RunAsk>

/** A screen that asks nothing: words, a slow minute, three looks, or a door to something that stays. */
export function Telling({
  step,
  focused,
  strings,
  onOpen,
}: {
  step: Told
  focused: boolean
  strings: RunStrings
  onOpen: (href: string) => void
}) {
  const titled = step.kind === 'tell' || step.kind === 'open'
  return (
    <div className="space-y-5">
      <PromptHeading focused={focused}>{titled ? step.title : step.prompt}</PromptHeading>
      {titled && <p className="text-lg whitespace-pre-line">{step.body}</p>}
      {step.kind === 'breathe' && <BreatheStep seconds={step.seconds} strings={strings.breathe} />}
      {step.kind === 'ground' && <GroundLooks strings={strings.settle.ground} />}
      {step.kind === 'open' && (
        <Button variant="primary" size="big" wide onClick={() => onOpen(strings.places[step.place].href)}>
          {strings.places[step.place].label}
        </Button>
      )}
    </div>
  )
}
