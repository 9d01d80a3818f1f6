'use client'
import { useId, useState } from 'react'
import { PromptHeading } from '#components/exercises/prompt-heading.tsx'
import { Button } from '#components/ui/button.tsx'
import { tomorrowAt } from './clock-words.ts'
import type { Tap } from './machine.ts'
import type { TogetherStrings } from './together-strings.ts'

const lengths = [5, 10, 20] as const

/** How long: a few minutes, or a time tomorrow. Either may ask; nothing is asked back. */
export function PauseChooser({
  strings,
  say,
  onChoose,
  onCancel,
}: {
  strings: TogetherStrings['pause']
  say: (sentence: string, more?: Record<string, string | number>) => string
  onChoose: (tap: Tap) => void
  onCancel: () => void
}) {
  const [time, setTime] = useState('19:00')
  const id = useId()
  return (
    <div className="flex grow flex-col gap-5 py-4">
      <div>
        <PromptHeading focused>{strings.title}</PromptHeading>
        <p className="mt-2 text-ink-soft">{strings.lead}</p>
      </div>
      <div className="space-y-2.5">
        {lengths.map(minutes => (
          <Button key={minutes} size="big" wide onClick={() => onChoose({ kind: 'pause', minutes })}>
            {say(strings.minutes, { minutes })}
          </Button>
        ))}
      </div>
      <fieldset className="rounded-card border border-line bg-surface p-4.5">
        <legend className="float-left mb-2 w-full font-serif text-lg font-semibold">
          {strings.tomorrow}
        </legend>
        <label htmlFor={id} className="mb-1 block clear-both">
          {strings.time}
        </label>
        <div className="flex flex-wrap gap-2.5">
          <input
            id={id}
            type="time"
            className="field min-w-28 flex-1"
            value={time}
            onChange={event => setTime(event.target.value)}
          />
          <Button
            className="grow"
            disabled={time === ''}
            onClick={() => onChoose({ kind: 'pause-until', until: tomorrowAt(time, Date.now()) })}
          >
            {strings.until}
          </Button>
        </div>
      </fieldset>
      <div className="sticky-foot mt-auto">
        <Button variant="quiet" wide onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  )
}
