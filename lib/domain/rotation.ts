import type { Slot } from './access.ts'
import type { Definition } from './exercises/exercise.ts'

/** Who opens a couple's first theme, and the first thing they do together. */
const FIRST_OPENER: Slot = 'A'

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

/** What takes turns at opening: all themes with one another, every other exercise with itself. */
export function seriesOf({ mode, slug }: Pick<Definition, 'mode' | 'slug'>): string {
  return mode === 'theme' ? THEMES : slug
}

const THEMES = 'theme'

/** A turn and the series that it was one of. */
export type SeriesTurn = Turn & { series: string }

/**
 * Who opens the next one of a series. The first one of an exercise is opened by whoever opened less over everything
 * that the two did together, so that it is not the same person who goes first at everything new.
 */
export function nextOfSeries(history: readonly SeriesTurn[], series: string): Slot {
  const first = series === THEMES ? FIRST_OPENER : nextOpener(history, FIRST_OPENER)
  return nextOpener(
    history.filter(turn => turn.series === series),
    first,
  )
}
