'use client'
import { Button } from '#components/ui/button.tsx'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import { Timed } from './timed.tsx'
import { TurnBanner } from './turn-banner.tsx'

/** One speaks, the other only listens. */
export function TurnScreen({
  step,
  state,
  walk,
  slot,
  say,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'turn'>) {
  const words = strings.turn
  const timer = state.timer
  const running = timer?.startedAt != null
  const begun = timer !== null && (running || timer.spentMs > 0)
  return (
    <>
      {/* Once it has been read the prompt makes room for the ring. */}
      <div className={`space-y-4 py-4 ${begun ? 'max-md:[--size-prompt:1.5rem]' : ''}`}>
        <TurnBanner
          slot={slot}
          text={say(words.speaks)}
          {...(!step.listening && { other: say(words.listens) })}
        />
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.prompt)}
        </Prompt>
        {timer && begun && <Timed timer={timer} slot={slot} strings={words} say={say} />}
        {begun && walk.mayAdd(state) > 0 && (
          <p className="flex flex-wrap items-center justify-center gap-x-3">
            <Button onClick={() => tap({ kind: 'more', minutes: 1 })}>{words.more}</Button>
            <span className="text-sm text-ink-soft">{words.moreNote}</span>
          </p>
        )}
        {step.listening && (
          <p className="mx-auto max-w-prose text-center text-ink-soft">{say(step.listening)}</p>
        )}
        {!begun && walk.maySwapOpener(state) && (
          <p className="text-center">
            <Button variant="quiet" onClick={() => tap({ kind: 'swap-opener' })}>
              {say(words.swap)}
            </Button>
          </p>
        )}
      </div>
      <StepBar {...bar}>
        {begun && !running && (
          <Button wide onClick={() => tap({ kind: 'start' })}>
            {words.goOn}
          </Button>
        )}
        <Button variant="primary" wide onClick={() => tap({ kind: begun ? 'next' : 'start' })}>
          {begun ? say(words.finished) : words.begin}
        </Button>
      </StepBar>
    </>
  )
}
