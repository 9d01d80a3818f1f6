'use client'
import { useState } from 'react'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import { TurnBanner } from './turn-banner.tsx'

type StartStrings = {
  /** By who opens. */
  opens: Record<Slot, string>
  opensNote: string
  /** By who would open instead. */
  swap: Record<Slot, string>
  swapNote: string
  start: string
  bothSee: string
  problem: string
}

/** Who opens, which the two may swap, and the one button that begins it on this phone. */
export function StartTogether({
  assignmentId,
  opener,
  strings,
}: {
  assignmentId: string
  /** Whose turn it is to open. */
  opener: Slot
  strings: StartStrings
}) {
  const [opens, setOpens] = useState(opener)
  const [phase, setPhase] = useState<'ready' | 'busy' | 'refused'>('ready')
  const [key] = useState(() => crypto.randomUUID())
  const awake = useAwake()
  const other = otherSlot(opens)

  async function start() {
    setPhase('busy')
    const begun = await send<{ sessionId: string; version: number }>('/api/together', {
      key,
      body: { assignmentId },
    })
    if (!begun.ok) return setPhase('refused')
    const { sessionId, version } = begun.data
    // Begun on the other phone meanwhile it stands as it was begun there; the first turn offers the same swap again.
    if (opens !== opener && version === 1) {
      await send(`/api/together/${sessionId}/events`, {
        version,
        body: { events: [{ kind: 'swap-opener', at: Date.now() }] },
      })
    }
    location.reload()
  }

  return (
    <div className="space-y-5">
      <div className="space-y-2 text-center">
        <TurnBanner slot={opens} text={strings.opens[opens]} other={strings.opensNote} />
        <Button variant="quiet" disabled={!awake || phase === 'busy'} onClick={() => setOpens(other)}>
          {strings.swap[other]}
        </Button>
        <p className="text-sm text-ink-soft">{strings.swapNote}</p>
      </div>
      <div>
        <Button variant="primary" size="big" wide disabled={!awake || phase === 'busy'} onClick={start}>
          {strings.start}
        </Button>
        <p className="mt-1.5 text-center text-sm text-ink-soft">{strings.bothSee}</p>
        <p role="alert" className="text-center text-sm text-notice">
          {phase === 'refused' && strings.problem}
        </p>
      </div>
    </div>
  )
}
