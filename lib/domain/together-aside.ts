import type { Aside, TogetherEvent, TogetherState } from './together-state.ts'

const MINUTE_MS = 60_000

/** "A time tomorrow" is never further away than this. */
const FURTHEST_PAUSE_MS = 48 * 60 * MINUTE_MS

/** Pause, grounding and the way back from them are possible everywhere; undefined for everything else. */
export function besides(
  { aside, pauses }: TogetherState,
  event: TogetherEvent,
): { aside: Aside | null; pauses: number } | undefined {
  switch (event.kind) {
    case 'pause':
      return { aside: pause(event.at, event.at + event.minutes * MINUTE_MS), pauses: pauses + 1 }
    case 'pause-until': {
      const ahead = event.until - event.at
      if (ahead <= 0 || ahead > FURTHEST_PAUSE_MS) return undefined
      return { aside: pause(event.at, event.until), pauses: pauses + 1 }
    }
    case 'ground':
      return aside?.kind === 'ground' ? undefined : { aside: { kind: 'ground', over: aside }, pauses }
    case 'return':
      return aside?.kind === 'pause' ? { aside: { kind: 'recap' }, pauses } : undefined
    case 'resume':
      if (aside?.kind === 'ground') return { aside: aside.over, pauses }
      return aside?.kind === 'recap' ? { aside: null, pauses } : undefined
    default:
      return undefined
  }
}

function pause(askedAt: number, until: number): Aside {
  return { kind: 'pause', askedAt, until }
}
