import type { Slot } from './access.ts'

/** A guide, never an alarm. Milliseconds of the phone's clock; `minutes` is what was agreed for this step. */
export type StepTimer = { startedAt: number | null; spentMs: number; minutes: number }

/** `until` and `askedAt` in milliseconds since 1970. */
export type PauseAside = { kind: 'pause'; askedAt: number; until: number }
/** After a pause: each says what they felt and what mattered most. Spoken, nothing is stored. */
type RecapAside = { kind: 'recap' }
/** `over` is what it was asked from: a step (null), a pause or the recap; there it leads back to. */
type GroundAside = { kind: 'ground'; over: PauseAside | RecapAside | null }
export type Aside = PauseAside | RecapAside | GroundAside

/** Where the two are in a script, and what came of it. Plain JSON; records are by step id. */
export type TogetherState = {
  /** The step they are on; the script's length once it is finished. */
  step: number
  /** The furthest step they came to. */
  furthest: number
  opener: Slot
  /** How many times the turn was passed before this step. */
  swaps: number
  /** Of the step they are on; null where nothing is timed. */
  timer: StepTimer | null
  /** Milliseconds spent on timed steps, without what runs now. */
  spent: Record<string, number>
  /** Minutes that were added to a turn or a hold by agreement. */
  more: Record<string, number>
  /** How often a mirror was said back, 1 to 3. */
  rounds: Record<string, number>
  /** The option of a `choose`; null where they passed. */
  chosen: Record<string, string | null>
  /** One sentence of each at a `close`; empty where it was only said. */
  lines: Record<string, Record<Slot, string>>
  /** The text of an `agree`; `reviewOn` is a local day. */
  written: Record<string, { text: string; reviewOn: string | null }>
  /** A local day to come back to it, and a minute of that day if they named one. */
  when: Record<string, { on: string; minute: number | null }>
  skipped: string[]
  /** How many pauses were asked for. */
  pauses: number
  aside: Aside | null
  finished: boolean
}

/** What a tap does; `at` is the phone's clock in milliseconds since 1970. */
export type TogetherEvent = { at: number } & (
  | { kind: 'next' | 'back' | 'skip' | 'start' | 'stop' | 'swap-opener' | 'ground' | 'return' | 'resume' }
  | { kind: 'more'; minutes: number }
  | { kind: 'heard'; answer: 'yes' | 'almost' | 'not-yet' }
  | { kind: 'choose'; option: string | null }
  | { kind: 'line'; slot: Slot; text: string }
  | { kind: 'write'; text: string; reviewOn: string | null }
  | { kind: 'when'; on: string | null; minute: number | null }
  | { kind: 'pause'; minutes: 5 | 10 | 20 }
  | { kind: 'pause-until'; until: number }
)
