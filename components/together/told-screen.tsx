'use client'
import { BreathCircle } from '#components/exercises/breath-circle.tsx'
import { GroundLooks } from '#components/exercises/ground-looks.tsx'
import { Button } from '#components/ui/button.tsx'
import { spentBy } from '#lib/domain/together.ts'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import { useNow } from './use-now.ts'

/** Words for both, or three looks to settle. */
export function ToldScreen({
  step,
  say,
  walk,
  state,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'tell' | 'ground'>) {
  return (
    <>
      <div className="space-y-5 py-4">
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.kind === 'tell' ? step.title : step.prompt)}
        </Prompt>
        {step.kind === 'tell' ? (
          <p className="mx-auto max-w-prose text-lg whitespace-pre-line">{say(step.body)}</p>
        ) : (
          <GroundLooks strings={strings.settle.ground} />
        )}
      </div>
      <StepBar {...bar}>
        <Button variant="primary" wide onClick={() => tap({ kind: 'next' })}>
          {strings.next}
        </Button>
      </StepBar>
    </>
  )
}

/** A slow minute for both at once. It ends by itself and waits. */
export function BreatheScreen({ step, state, say, strings, bar, tap, focused }: ScreenProps<'breathe'>) {
  const timer = state.timer
  const running = timer?.startedAt != null
  const now = useNow(running)
  const spent = timer && now !== null ? spentBy(timer, now) : 0
  const over = spent >= step.seconds * 1000
  return (
    <>
      <div className="space-y-5 py-4">
        <Prompt focused={focused}>{say(step.prompt)}</Prompt>
        <BreathCircle spentMs={running && !over ? spent : null} strings={strings.breathe} />
        <div className="text-center">
          {over ? (
            <p className="text-ink-soft">{strings.turn.ready}</p>
          ) : (
            <Button onClick={() => tap({ kind: running ? 'stop' : 'start' })}>
              {running ? strings.breathe.stop : strings.breathe.start}
            </Button>
          )}
        </div>
      </div>
      <StepBar {...bar}>
        <Button variant={over ? 'primary' : 'secondary'} wide onClick={() => tap({ kind: 'next' })}>
          {strings.next}
        </Button>
      </StepBar>
    </>
  )
}
