import type { Slot } from '#lib/domain/access.ts'
import type { Audience } from '#lib/domain/audience.ts'
import { addDays } from '#lib/domain/calendar.ts'
import type { Definition, Part } from '#lib/domain/exercises/exercise.ts'
import type { AskStep } from '#lib/domain/exercises/steps.ts'
import type { Ladder } from '#lib/domain/pace.ts'
import type { Answers, AnswerValue } from '#lib/domain/response.ts'
import type { SeriesTurn } from '#lib/domain/rotation.ts'
import type { TogetherState } from '#lib/domain/together-state.ts'
import type { Person, Scene } from './people.ts'
import type { Row } from './table.ts'

/** One couple with its clinician, all three signed in. */
export type Walk = {
  readonly scene: Scene
  readonly coupleId: string
  readonly partnerIds: Readonly<Record<Slot, string>>
  readonly desk: Person
  readonly partners: Readonly<Record<Slot, Person>>
  /** What the two did together, oldest first: whose turn it is to open follows from it. */
  readonly turns: SeriesTurn[]
  /** The level of each ladder that both have come to. */
  readonly levels: Record<Ladder, number>
}

/** An answer as it was sent, and the local day for which it counts. */
export type Sent = {
  readonly slot: Slot
  readonly part: Part
  readonly step: AskStep
  readonly value: AnswerValue
  readonly audience: Audience
  readonly day: string
}

/** What the two did on one phone. */
type Meeting = { readonly phoneOf: Slot; readonly opener: Slot; readonly state: TogetherState }

/** An exercise on its way: what is given, and what its driver did with it, for the clinician to find again. */
export type Practice = {
  readonly row: Row
  readonly exercise: Definition
  readonly sample: Answers
  assignmentId: string
  givenOn: string
  readonly sent: Sent[]
  meeting: Meeting | null
  /** The answers that each laid out for both. */
  readonly laid: { readonly slot: Slot; readonly stepId: string }[]
  /** What stands on the clinician's page of agreements and of all that stays. */
  readonly stays: string[]
  /** What the driver of a standing object has to come back to. */
  agreementId: string | null
}

/** The local day on which a part of it falls due; of a theme the last day of its week. */
export function dueOn({ exercise, givenOn }: Practice, part: Part): string {
  if (exercise.mode === 'theme') return addDays(givenOn, 6)
  return addDays(givenOn, part === 'together' ? (exercise.togetherAfterDays ?? 0) : 0)
}

export const slots: readonly Slot[] = ['A', 'B']

/** Both at once, each on their own phone. */
export async function forBoth(run: (slot: Slot) => Promise<void>): Promise<void> {
  await Promise.all(slots.map(run))
}

export function practiceOf(row: Row, exercise: Definition, sample: Answers): Practice {
  const nothing = { assignmentId: '', givenOn: '', meeting: null, agreementId: null }
  return { row, exercise, sample, ...nothing, sent: [], laid: [], stays: [] }
}

/** What marks a text as somebody's own in one exercise, so that it can be found again. */
export function markOf({ exercise }: Pick<Practice, 'exercise'>, slot: Slot | 'both'): string {
  return `[${exercise.slug} ${slot}]`
}

/** @throws Error that names the place and what is missing there */
export function expectIn(words: string, expected: string, place: string): void {
  if (!words.includes(expected)) throw new Error(`${place} does not say "${expected}"`)
}

/** @throws Error unless the change is refused for this reason */
export async function expectRefused(
  person: Person,
  path: string,
  body: unknown,
  reason: string,
): Promise<void> {
  const { status, body: answer } = await person.tries(path, body)
  if (status < 400 || answer.reason !== reason) {
    throw new Error(`${path} is answered ${status} ${JSON.stringify(answer)}, not ${reason}`)
  }
}
