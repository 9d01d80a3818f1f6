'use client'
import { useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'

/** A day, and if they like a time, on which the two come back to it. */
export function WhenScreen({
  step,
  state,
  walk,
  say,
  today,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'when'>) {
  const words = strings.when
  const kept = state.when[step.id]
  const [day, setDay] = useState(kept?.on ?? '')
  const [time, setTime] = useState(kept?.minute == null ? '' : clock(kept.minute))
  const id = useId()
  return (
    <>
      <div className="space-y-5 py-4">
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.prompt)}
        </Prompt>
        <div className="space-y-4 rounded-card border border-line bg-surface p-4.5 shadow-card">
          <div>
            <label htmlFor={`${id}-day`} className="mb-1 block font-semibold">
              {words.day}
            </label>
            <input
              id={`${id}-day`}
              type="date"
              className="field"
              min={today}
              value={day}
              onChange={event => setDay(event.target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-time`} className="mb-1 block font-semibold">
              {words.time}
            </label>
            <input
              id={`${id}-time`}
              type="time"
              className="field"
              value={time}
              onChange={event => setTime(event.target.value)}
            />
          </div>
        </div>
      </div>
      <StepBar {...bar} note={words.keepNote}>
        <Button
          variant="primary"
          wide
          disabled={day === '' || day < today}
          onClick={() => tap({ kind: 'when', on: day, minute: minuteOf(time) }, { kind: 'next' })}
        >
          {words.keep}
        </Button>
      </StepBar>
    </>
  )
}

function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function minuteOf(time: string): number | null {
  const [hour, minute] = time.split(':').map(Number)
  return hour === undefined || minute === undefined ? null : hour * 60 + minute
}
