'use client'
import { useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { MOST_LINE } from '#lib/domain/together.ts'
import { slots } from './laid.ts'
import { Prompt } from './prompt.tsx'
import type { ScreenProps } from './screen.ts'
import { StepBar } from './step-bar.tsx'
import { useLater } from './use-later.ts'

/** One sentence each, spoken; written down only if they like. Whoever opened begins. */
export function CloseScreen({
  step,
  state,
  walk,
  names,
  say,
  strings,
  bar,
  tap,
  focused,
}: ScreenProps<'close'>) {
  const lines = state.lines[step.id]
  const order = state.opener === 'A' ? slots : slots.toReversed()
  const last = walk.steps.at(-1)?.id === step.id
  return (
    <>
      <div className="space-y-5 py-4">
        <Prompt focused={focused}>{say(step.prompt)}</Prompt>
        {order.map(slot => (
          <Line
            key={slot}
            slot={slot}
            label={say(strings.close.line, { name: names[slot] })}
            first={lines?.[slot] ?? ''}
            onLine={text => tap({ kind: 'line', slot, text })}
          />
        ))}
      </div>
      <StepBar {...bar} note={strings.close.note}>
        <Button variant="primary" wide onClick={() => tap({ kind: 'next' })}>
          {last ? strings.finish : strings.next}
        </Button>
      </StepBar>
    </>
  )
}

/** Left out of sight or moved away from, it is kept at once: the button beside it finishes the session. */
function Line({
  slot,
  label,
  first,
  onLine,
}: {
  slot: Slot
  label: string
  first: string
  onLine: (text: string) => void
}) {
  const [text, setText] = useState(first)
  const { later, now } = useLater(onLine)
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 flex items-center gap-2 font-semibold">
        <PartnerMark slot={slot} />
        {label}
      </label>
      <textarea
        id={id}
        className="field resize-none leading-relaxed"
        rows={2}
        maxLength={MOST_LINE}
        value={text}
        autoComplete="off"
        onBlur={now}
        onChange={event => {
          const line = event.target.value.replace(/[\r\n]+/g, ' ')
          setText(line)
          later(line)
        }}
      />
    </div>
  )
}
