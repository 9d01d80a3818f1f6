import type { Slot } from './access.ts'

/** One past turn, oldest first. A skipped one was not completed. */
export type Turn = { opener: Slot; completed: boolean }

/**
 * Who opens next. Turns stay within one of each other over the completed ones; a skipped turn uses up none, so the
 * same person opens again. Whoever has opened less is next; at a tie the one who did not open last, at first `first`.
 */
export function nextOpener(history: readonly Turn[], first: Slot): Slot {
  const openers = history.filter(turn => turn.completed).map(turn => turn.opener)
  const lead = openers.filter(opener => opener === 'A').length * 2 - openers.length
  if (lead !== 0) return lead > 0 ? 'B' : 'A'
  const last = openers.at(-1)
  if (last === undefined) return first
  return last === 'A' ? 'B' : 'A'
}
