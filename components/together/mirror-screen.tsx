'use client'
import { Button } from '#components/ui/button.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { MOST_ROUNDS } from '#lib/domain/together.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import { TurnBanner } from './turn-banner.tsx'

/** The listener says it back; the speaker says whether it arrived. The third round goes on without a verdict. */
export function MirrorScreen({
  step,
  state,
  walk,
  slot,
  say,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'mirror'>) {
  const words = strings.mirror
  const rounds = state.rounds[step.id] ?? 0
  return (
    <>
      {/* In a second round the prompt is known: the answer to it stays in sight. */}
      <div className={`space-y-5 py-4 ${rounds > 0 ? 'max-md:[--size-prompt:1.5rem]' : ''}`}>
        <TurnBanner slot={otherSlot(slot)} text={say(words.says)} />
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.prompt)}
        </Prompt>
        <p role="status" className="mx-auto max-w-prose text-center text-ink-soft">
          {rounds > 0 && say(rounds >= MOST_ROUNDS - 1 ? words.last : words.again)}
        </p>
        <fieldset className="rounded-card border border-line bg-surface p-4.5 shadow-card">
          <legend className="sr-only">{say(words.ask)}</legend>
          <p
            aria-hidden
            className="mb-3 flex items-center justify-center gap-2 font-serif text-lg font-semibold"
          >
            <PartnerMark slot={slot} />
            {say(words.ask)}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" className="grow" onClick={() => tap({ kind: 'heard', answer: 'yes' })}>
              {words.yes}
            </Button>
            <Button className="grow" onClick={() => tap({ kind: 'heard', answer: 'almost' })}>
              {words.almost}
            </Button>
            <Button className="grow" onClick={() => tap({ kind: 'heard', answer: 'not-yet' })}>
              {words.notYet}
            </Button>
          </div>
        </fieldset>
      </div>
      <StepBar {...bar} />
    </>
  )
}
