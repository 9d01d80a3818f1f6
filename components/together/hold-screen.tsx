'use client'
import { Button } from '#components/ui/button.tsx'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import { Timed } from './timed.tsx'

/** Something both do for the agreed minutes. Each minute more is one that both said yes to. */
export function HoldScreen({ step, state, walk, say, strings, bar, tap, focused }: ScreenProps<'hold'>) {
  const words = strings.hold
  const timer = state.timer
  const running = timer?.startedAt != null
  const begun = timer !== null && (running || timer.spentMs > 0)
  return (
    <>
      <div className={`space-y-4 py-4 ${begun ? 'max-md:[--size-prompt:1.5rem]' : ''}`}>
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.prompt)}
        </Prompt>
        {timer && <Timed timer={timer} slot={null} guide={words.guide} strings={strings.turn} say={say} />}
        {walk.mayAdd(state) > 0 && (
          <p className="flex flex-wrap items-center justify-center gap-x-3">
            <Button onClick={() => tap({ kind: 'more', minutes: 1 })}>{words.more}</Button>
            <span className="text-sm text-ink-soft">{words.moreNote}</span>
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
          {begun ? words.done : words.begin}
        </Button>
      </StepBar>
    </>
  )
}
