import type { Slot } from './access.ts'
import type { Definition } from './exercises/exercise.ts'
import { nextOfSeries, type SeriesTurn, seriesOf } from './rotation.ts'

/** One session, as far as others depend on it. Joint: both may know all of it. */
type PastSession = {
  readonly assignmentId: string
  readonly dueOn: string
  readonly series: string
  readonly opener: Slot
  /** The local day of the couple on which they came to its end; null while they have not. */
  readonly finishedOn: string | null
}

export type TogetherHistory = {
  readonly sessions: readonly PastSession[]
  /** Turns at opening, oldest first; an unfinished session used up none. */
  readonly turns: readonly SeriesTurn[]
}

type Place = { readonly assignmentId: string; readonly dueOn: string }

/** The session of one due day, once it is begun. */
export function sessionOn({ sessions }: TogetherHistory, { assignmentId, dueOn }: Place): PastSession | null {
  return sessions.find(each => each.assignmentId === assignmentId && each.dueOn === dueOn) ?? null
}

/** Who opens an exercise on a due day: whoever did once it is begun, else whose turn it is now. */
export function openerOn(history: TogetherHistory, exercise: Definition, place: Place): Slot {
  return sessionOn(history, place)?.opener ?? nextOfSeries(history.turns, seriesOf(exercise))
}
