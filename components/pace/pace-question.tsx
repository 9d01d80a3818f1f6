'use client'
import { useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Ladder } from '#lib/domain/pace.ts'

export type PaceChoice = 'ready' | 'stay' | 'step-back-next'

/** What would suit this person from the appointment on. It can be said anew as often as they like. */
export function PaceQuestion({
  ladder,
  appointmentId,
  said,
  options,
  strings,
}: {
  ladder: Ladder
  appointmentId: string
  /** The answer that stands; null: none of these. */
  said: PaceChoice | null
  options: readonly { value: PaceChoice; label: string; note: string }[]
  strings: { question: string; reads: string; until: string; save: string; saved: string; problem: string }
}) {
  const awake = useAwake()
  const [choice, setChoice] = useState(said)
  const [outcome, setOutcome] = useState<'kept' | 'failed' | null>(null)
  const { phase, submit } = useSendForm('/api/pace/answers', 'POST')

  async function save() {
    setOutcome(null)
    const sent = await submit({ ladder, answer: choice, appointmentId })
    if (sent) setOutcome('data' in sent ? 'kept' : 'failed')
  }

  return (
    <fieldset disabled={!awake} className="min-w-0 space-y-3">
      <ChoiceCards
        legend={strings.question}
        options={options}
        value={choice}
        onChoose={value => {
          setChoice(value)
          setOutcome(null)
        }}
      />
      <p className="text-sm text-ink-soft">
        {strings.reads} {strings.until}
      </p>
      {outcome === 'kept' && <Notice tone="saved">{strings.saved}</Notice>}
      {outcome === 'failed' && <Notice tone="problem">{strings.problem}</Notice>}
      <Button
        variant="primary"
        size="big"
        wide
        disabled={choice === null || phase !== 'ready'}
        onClick={save}
      >
        {strings.save}
      </Button>
    </fieldset>
  )
}
