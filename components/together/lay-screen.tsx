'use client'
import { Button } from '#components/ui/button.tsx'
import { LayAreas } from './lay-areas.tsx'
import { LayLoop } from './lay-loop.tsx'
import { LaySides } from './lay-sides.tsx'
import { LayTimeline } from './lay-timeline.tsx'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'

const looks = { sides: LaySides, loop: LayLoop, areas: LayAreas, timeline: LayTimeline }

/** What each chose to lay out of their own preparation, side by side. */
export function LayScreen({
  step,
  state,
  walk,
  names,
  say,
  laid,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'lay'>) {
  const Look = looks[step.as]
  return (
    <>
      <div className="space-y-5 py-4">
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.prompt)}
        </Prompt>
        <Look
          from={step.from}
          laid={laid}
          names={names}
          strings={strings.lay}
          minutes={strings.minutesUnit}
        />
      </div>
      <StepBar {...bar}>
        <Button variant="primary" wide onClick={() => tap({ kind: 'next' })}>
          {strings.next}
        </Button>
      </StepBar>
    </>
  )
}
