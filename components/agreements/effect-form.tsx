'use client'
import { useState } from 'react'
import { AudienceIcon } from '#components/exercises/audience-icon.tsx'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** "Closer or more tense?" from one person alone; who reads it stands above the choices. */
export function EffectForm({
  agreementId,
  options,
  strings,
}: {
  agreementId: string
  options: readonly { value: string; label: string }[]
  strings: { question: string; reads: string; send: string; sent: string; problem: string }
}) {
  const awake = useAwake()
  const [effect, setEffect] = useState<string | null>(null)
  const [said, setSaid] = useState<'not-yet' | 'sent' | 'problem'>('not-yet')
  const { phase, submit } = useSendForm(`/api/agreements/${agreementId}/review`, 'POST')

  async function send() {
    const answered = await submit({ effect: Number(effect) })
    if (answered !== null) setSaid('data' in answered ? 'sent' : 'problem')
  }

  if (said === 'sent') return <Notice tone="saved">{strings.sent}</Notice>
  return (
    <fieldset disabled={!awake} className="min-w-0 space-y-3">
      <p className="flex items-center gap-2 text-sm text-ink-soft">
        <AudienceIcon value="therapist" /> {strings.reads}
      </p>
      <ChoiceCards legend={strings.question} options={options} value={effect} onChoose={setEffect} />
      {said === 'problem' && <Notice tone="problem">{strings.problem}</Notice>}
      <Button wide disabled={effect === null || phase !== 'ready'} onClick={send}>
        {strings.send}
      </Button>
    </fieldset>
  )
}
