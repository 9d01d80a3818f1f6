import { startTogether, takeEvents } from '#lib/data/together-sessions.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Partner } from '#lib/domain/access.ts'
import type { TogetherEvent } from '#lib/domain/together-state.ts'

export type Tap = TogetherEvent extends infer Each ? (Each extends unknown ? Omit<Each, 'at'> : never) : never

/** What a phone sends, its taps a minute apart. */
export function tapped(...taps: readonly Tap[]): TogetherEvent[] {
  const evening = Date.UTC(2026, 10, 21, 20)
  return taps.map((tap, index) => ({ ...tap, at: evening + index * 60_000 }))
}

/** Enough to come to the end of any script. */
export const toTheEnd = tapped(...Array.from({ length: 60 }, (): Tap => ({ kind: 'skip' })))

/** The two go through an exercise on this partner's phone; the session. */
export async function meet(partner: Partner, assignmentId: string, events = toTheEnd): Promise<string> {
  return withActor(partner, async tx => {
    const { sessionId, version } = await startTogether(tx, assignmentId)
    await takeEvents(tx, sessionId, { version, events })
    return sessionId
  })
}
