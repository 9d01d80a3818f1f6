'use client'
import { type FormEvent, useId, useState } from 'react'
import { AudienceIcon } from '#components/exercises/audience-icon.tsx'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'

export type RecapStrings = {
  reads: string
  optional: string
  felt: string
  mattered: string
  save: string
  bothSee: string
  empty: string
  problem: string
}

/** What I felt, and what mattered most to me: for both, if one likes. Who reads it stands above the fields. */
export function RecapForm({
  pauseId,
  initial,
  strings,
}: {
  pauseId: string
  initial: { readonly felt: string; readonly mattered: string }
  strings: RecapStrings
}) {
  const id = useId()
  const awake = useAwake()
  const [words, setWords] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const { phase, submit } = useSendForm(`/api/pauses/${pauseId}/recap`, 'POST')

  async function save(event: FormEvent) {
    event.preventDefault()
    if (words.felt.trim() === '' && words.mattered.trim() === '') return setProblem(strings.empty)
    const sent = await submit(words, undefined, true)
    if (sent === null) return
    if ('data' in sent) location.assign('/pause')
    else setProblem(strings.problem)
  }

  return (
    <form onSubmit={save}>
      <fieldset disabled={!awake} className="min-w-0 space-y-4">
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <AudienceIcon value="couple" /> {strings.reads}
        </p>
        <p className="text-ink-soft">{strings.optional}</p>
        {(['felt', 'mattered'] as const).map(half => (
          <div key={half}>
            <label htmlFor={`${id}-${half}`} className="mb-1 block font-medium">
              {strings[half]}
            </label>
            <textarea
              id={`${id}-${half}`}
              className="field block field-sizing-content min-h-20 py-2.5"
              maxLength={600}
              value={words[half]}
              onChange={event => setWords({ ...words, [half]: event.target.value })}
            />
          </div>
        ))}
        {problem && <Notice tone="problem">{problem}</Notice>}
        <div className="space-y-1 text-center">
          <Button type="submit" wide disabled={phase !== 'ready'}>
            {strings.save}
          </Button>
          <p className="text-sm text-ink-soft">{strings.bothSee}</p>
        </div>
      </fieldset>
    </form>
  )
}
