'use client'
import { useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import { useLater } from './use-later.ts'

type Written = { text: string; reviewOn: string | null }

/** A text of both, kept as it is typed. Each confirms it later on their own sign-in; nothing is agreed here. */
export function AgreeScreen({
  step,
  state,
  walk,
  say,
  today,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'agree'>) {
  const words = strings.agree
  const [written, setWritten] = useState<Written>(state.written[step.id] ?? { text: '', reviewOn: null })
  const { later, now } = useLater<Written>(value => tap({ kind: 'write', ...value }))
  const id = useId()

  function change(part: Partial<Written>) {
    const next = { ...written, ...part }
    setWritten(next)
    later(next)
  }

  return (
    <>
      <div className="space-y-5 py-4">
        <Prompt focused={focused} choice={walk.choice(state)}>
          {say(step.prompt)}
        </Prompt>
        {step.hint && <p className="mx-auto max-w-prose text-center text-ink-soft">{say(step.hint)}</p>}
        <div>
          <label htmlFor={`${id}-text`} className="mb-1 block font-semibold">
            {words.text}
          </label>
          <textarea
            id={`${id}-text`}
            className="field resize-y leading-relaxed"
            rows={6}
            maxLength={step.maxLength}
            value={written.text}
            autoComplete="off"
            onBlur={now}
            onChange={event => change({ text: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}-review`} className="mb-1 block font-semibold">
            {words.review} <span className="font-normal text-ink-soft">{words.reviewNote}</span>
          </label>
          <input
            id={`${id}-review`}
            type="date"
            className="field"
            min={today}
            value={written.reviewOn ?? ''}
            onChange={event => change({ reviewOn: event.target.value || null })}
          />
        </div>
      </div>
      <StepBar {...bar} note={words.keepNote}>
        <Button
          variant="primary"
          wide
          disabled={written.text.trim() === ''}
          onClick={() => {
            now()
            tap({ kind: 'next' })
          }}
        >
          {words.keep}
        </Button>
      </StepBar>
    </>
  )
}
