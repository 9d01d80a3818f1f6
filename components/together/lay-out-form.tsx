'use client'
import { useState } from 'react'
import { Given, type ShownReading } from '#components/exercises/reading.tsx'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'

/** One of one's own prepared answers. */
type OwnPrepared = { stepId: string; prompt: string; reading: ShownReading; laidOut: boolean }

type LayOutStrings = {
  title: string
  nothing: string
  lay: string
  both: string
  laid: string
  takeBack: string
  problem: string
}

/**
 * On one's own phone, before the two begin: what of the preparation goes on the table. Nothing is chosen at first,
 * and each line says that it is seen by both.
 */
export function LayOutForm({
  occurrenceId,
  prepared,
  minutes,
  strings,
}: {
  occurrenceId: string
  prepared: readonly OwnPrepared[]
  minutes: string
  strings: LayOutStrings
}) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const [phase, setPhase] = useState<'ready' | 'busy' | 'refused'>('ready')
  const awake = useAwake()

  async function post(url: string, stepIds: readonly string[]) {
    setPhase('busy')
    const sent = await send(url, { body: { occurrenceId, stepIds } })
    if (sent.ok) location.reload()
    else setPhase('refused')
  }

  function pick(stepId: string, wanted: boolean) {
    setPicked(wanted ? [...picked, stepId] : picked.filter(each => each !== stepId))
  }

  if (prepared.length === 0) return <p className="text-ink-soft">{strings.nothing}</p>
  const kept = prepared.filter(each => !each.laidOut)
  return (
    <fieldset disabled={!awake || phase === 'busy'} className="min-w-0 space-y-3">
      <legend className="sr-only">{strings.title}</legend>
      {prepared
        .filter(each => each.laidOut)
        .map(each => (
          <div
            key={each.stepId}
            className="rounded-card border-[1.5px] border-accent bg-accent-soft px-4 py-3"
          >
            <p className="text-sm text-ink-soft">{each.prompt}</p>
            <Given reading={each.reading} minutes={minutes} />
            <p className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 text-sm">
              {strings.laid}
              <Button
                aria-label={`${strings.takeBack}: ${each.prompt}`}
                onClick={() => post('/api/laid-out/take-back', [each.stepId])}
              >
                {strings.takeBack}
              </Button>
            </p>
          </div>
        ))}
      {kept.map(each => (
        <label key={each.stepId} className="choice">
          <input
            type="checkbox"
            checked={picked.includes(each.stepId)}
            onChange={event => pick(each.stepId, event.target.checked)}
          />
          <span className="min-w-0 leading-snug">
            <span className="block text-sm text-ink-soft">{each.prompt}</span>
            <Given reading={each.reading} minutes={minutes} />
          </span>
        </label>
      ))}
      {kept.length > 0 && (
        <>
          <Button
            variant="primary"
            wide
            disabled={picked.length === 0}
            onClick={() => post('/api/laid-out', picked)}
          >
            {strings.lay}
          </Button>
          <p className="text-sm text-ink-soft">{strings.both}</p>
        </>
      )}
      <p role="alert" className="text-sm text-notice">
        {phase === 'refused' && strings.problem}
      </p>
    </fieldset>
  )
}
