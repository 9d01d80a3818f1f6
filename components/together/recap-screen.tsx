'use client'
import { useState } from 'react'
import { PromptHeading } from '#components/exercises/prompt-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import type { TogetherStrings } from './together-strings.ts'
import { TurnBanner } from './turn-banner.tsx'

/** Back from a pause, each first says what they felt and what mattered most. Spoken: nothing of it is stored. */
export function RecapScreen({
  first,
  names,
  strings,
  turn,
  say,
  focused,
  onDone,
  onLater,
}: {
  /** Who begins. */
  first: Slot
  names: Readonly<Record<Slot, string>>
  strings: TogetherStrings['recap']
  turn: TogetherStrings['turn']
  say: (sentence: string, more?: Record<string, string | number>) => string
  focused: boolean
  onDone: () => void
  onLater: () => void
}) {
  const [slot, setSlot] = useState(first)
  const other = otherSlot(slot)
  const who = { name: names[slot], other: names[other], speaker: names[slot], listener: names[other] }
  return (
    <div className="flex grow flex-col gap-5 py-4 text-center">
      <p className="text-ink-soft">{strings.above}</p>
      <div className="my-auto space-y-6">
        <TurnBanner slot={slot} text={say(turn.speaks, who)} other={say(turn.listens, who)} />
        <PromptHeading key={slot} focused={focused || slot !== first}>
          {say(strings.prompt, who)}
        </PromptHeading>
        <p className="mx-auto max-w-prose text-ink-soft">{say(strings.listening, who)}</p>
      </div>
      <div className="sticky-foot mt-auto space-y-2">
        {slot === first ? (
          <Button variant="primary" size="big" wide onClick={() => setSlot(other)}>
            {say(strings.over, { name: names[other] })}
          </Button>
        ) : (
          <Button variant="primary" size="big" wide onClick={onDone}>
            {strings.done}
          </Button>
        )}
        <Button variant="quiet" wide onClick={onLater}>
          {strings.later}
        </Button>
      </div>
    </div>
  )
}
