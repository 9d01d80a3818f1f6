'use client'
import { type FormEvent, useId, useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { useSendForm } from '#components/form/use-send-form.ts'
import { Button } from '#components/ui/button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { pauseMinutes } from '#lib/domain/pause-minutes.ts'

export type PauseFormStrings = {
  length: string
  lengths: Readonly<Record<string, string>>
  time: string
  calming: string
  calmingNote: string
  choices: Readonly<Record<string, string>>
  /** With {when}, which is filled here. */
  backAt: string
  backToday: string
  backTomorrow: string
  ask: string
  problem: string
  timeWrong: string
}

const lengths = [...pauseMinutes.map(String), 'tomorrow']

/**
 * How long, and when both are back: one press asks for it. `ending` is the pause that another time is set for; else
 * it is a new one, with something for the body to suggest.
 */
export function PauseForm({
  ending,
  region,
  zone,
  strings,
}: {
  ending?: { readonly pauseId: string; readonly version: number }
  /** A language and country for clock times, and the zone of whoever asks. */
  region: string
  zone: string
  strings: PauseFormStrings
}) {
  const id = useId()
  const awake = useAwake()
  const [length, setLength] = useState('20')
  const [time, setTime] = useState('18:00')
  const [calming, setCalming] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { phase, submit } = useSendForm(ending ? `/api/pauses/${ending.pauseId}/end` : '/api/pauses', 'POST')

  async function ask(event: FormEvent) {
    event.preventDefault()
    if (length === 'tomorrow' && time === '') return setProblem(strings.timeWrong)
    const chosen =
      length === 'tomorrow' ? { kind: 'tomorrow', time } : { kind: 'minutes', minutes: Number(length) }
    const sent = await submit(
      ending ? { length: chosen, version: ending.version } : { length: chosen, calming },
      undefined,
      true,
    )
    if (sent === null) return
    // The other was quicker: what they set is on this page.
    if ('data' in sent || sent.problem.code === 'conflict') return location.assign('/pause')
    setProblem(strings.problem)
  }

  return (
    <form onSubmit={ask}>
      <fieldset disabled={!awake} className="min-w-0 space-y-6">
        <ChoiceCards
          legend={strings.length}
          options={lengths.map(value => ({ value, label: strings.lengths[value]! }))}
          value={length}
          onChoose={setLength}
        />
        {length === 'tomorrow' && (
          <div>
            <label htmlFor={`${id}-time`} className="mb-1 block font-medium">
              {strings.time}
            </label>
            <input
              id={`${id}-time`}
              type="time"
              className="field max-w-44"
              value={time}
              onChange={event => setTime(event.target.value)}
            />
          </div>
        )}
        {!ending && (
          <div>
            <ChoiceCards
              legend={strings.calming}
              options={Object.entries(strings.choices).map(([value, label]) => ({ value, label }))}
              value={calming}
              onChoose={setCalming}
            />
            <p className="mt-1 text-sm text-ink-soft">{strings.calmingNote}</p>
          </div>
        )}
        {problem && <Notice tone="problem">{problem}</Notice>}
        <div className="space-y-2">
          <Button type="submit" variant="primary" size="big" wide disabled={phase !== 'ready'}>
            {strings.ask}
          </Button>
          <p aria-live="polite" className="min-h-12 text-center text-sm text-ink-soft">
            {awake && strings.backAt.replace('{when}', () => back(length, time, region, zone, strings))}
          </p>
        </div>
      </fieldset>
    </form>
  )
}

/** "at 21:55", reckoned on this phone's clock at the moment of choosing: the page that follows says it exactly. */
function back(length: string, time: string, region: string, zone: string, strings: PauseFormStrings): string {
  if (length === 'tomorrow') {
    const clock = new Intl.DateTimeFormat(region, { timeStyle: 'short', timeZone: 'UTC' })
    const at = new Date(`2000-01-01T${time || '18:00'}:00Z`)
    return strings.backTomorrow.replace('{time}', () => clock.format(at))
  }
  const clock = new Intl.DateTimeFormat(region, { timeStyle: 'short', timeZone: zone })
  const at = new Date(Date.now() + Number(length) * 60_000)
  return strings.backToday.replace('{time}', () => clock.format(at))
}
