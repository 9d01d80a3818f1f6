import type { Slot } from '#lib/domain/access.ts'
import type { AssignmentNotes } from '#lib/domain/assignment.ts'
import type { Reason } from '#lib/domain/not-now.ts'
import type { AgreementStory, EffectStory, PauseStory } from './agreements.ts'
import type { PaceStory, PaceWordStory } from './pace.ts'
import type { ProgrammeStory } from './programmes.ts'
import type { CaseNoteStory, ReferralStory } from './record.ts'
import type { NoteStory, RitualStory } from './standing.ts'
import type { Words } from './words.ts'

/**
 * What a couple's sixteen weeks are made of. Days count back from today (`0` is today, `7` a week ago) unless a name
 * says ahead, so that every story is as old tomorrow as it is today.
 */
export type Story = {
  /** Names rows and people in tests: `maya-jonas`. */
  key: string
  clinician: StaffKey
  backup?: StaffKey
  policy: PolicyKind
  zone: string
  startedAgo: number
  appointments: Appointments
  /** Ended with the last appointment. */
  closed?: true
  partners: Record<Slot, PartnerStory>
  assignments: readonly AssignmentStory[]
  agreements?: readonly AgreementStory[]
  pauses?: readonly PauseStory[]
  /** `lastAhead` counts from today; negative for one that is over. */
  season?: { kind: string; fromAgo: number; lastAhead: number; enough?: string }
  rituals?: readonly RitualStory[]
  pace?: PaceStory
  programme?: ProgrammeStory
  /** What the lead writes down, the oldest first. */
  caseNotes?: readonly CaseNoteStory[]
  referrals?: readonly ReferralStory[]
  /** A group that they are in, which only their clinician knows. */
  group?: GroupKey
}

export type GroupKey = 'tuesdays'

export type StaffKey = 'ruth' | 'amara' | 'mateo'

export type PolicyKind = 'no-secrets' | 'limited' | 'individual'

/** `everyDays` apart, the newest one `newestAhead` days from today: negative when none is planned. */
type Appointments = { everyDays: number; newestAhead: number; minute: number }

export type PartnerStory = {
  /** Names the person in tests: `maya`. */
  key: string
  name: string
  pronouns: string | null
  /** Null: an account without e-mail, under `signInName`. */
  email: string | null
  signInName?: string
  locale: 'en' | 'es'
  zone: string
  country: string
  /** Days ago; null while the invitation is open. */
  joinedAgo: number | 'first-week' | null
  /** When the invitation of somebody who has not joined was made. */
  invitedAgo?: number
  askedAlone: { ago: number; reason?: string } | 'third-week' | null
  habit: Habit
  /** A flag that nobody has acknowledged. */
  flagAgo?: number
  /** Their word before the next appointment. */
  pace?: PaceWordStory
  /** The day of a check-in that they began and did not finish. */
  draftAgo?: number
  /** Why not, for the newest daily evenings that they left out; the newest first. */
  notNow?: readonly Reason[]
  /** What they said alone of how the agreements are going. */
  effects?: readonly EffectStory[]
  /** The oldest first. */
  notes?: readonly NoteStory[]
}

/** How somebody answers. Shares are probabilities from 0 to 1. */
export type Habit = {
  /** Share of what is due that gets an answer, by default and outside the gaps. */
  answers: number
  /** Stretches without any answer, in days ago, both ends included. */
  gaps?: readonly { fromAgo: number; toAgo: number }[]
  late: number
  /** When they usually answer, in minutes of their own day. */
  minute: number
  /** Share of questions in words that get some. */
  writes: number
  /** Share of what may be kept that is kept to oneself, by step id. */
  keeps?: Readonly<Record<string, number>>
  /** Share of texts that are offered to the other. */
  offers: number
  closeness: Mood
  /** How close they take the other to feel, from 0 to 10; about as close as themselves by default. */
  guess?: number
  satisfaction: Mood
  tension: Mood
  stress: number
  helpful: number
  /** What their answers to a measure add up to, by its id; one that is not here is left unanswered. */
  totals?: Readonly<Record<string, Total>>
  /** Own sentences before the pool's, newest first, by step id. */
  words?: Partial<Words>
}

/**
 * A total that goes in a straight line from `from`, sixteen weeks ago, to `to` today. `critical` is the score of an item
 * that wants a clinician's eyes in the last three weeks; before that it is the lowest. `open`: so many items at the end
 * were left open the last time.
 */
type Total = { from: number; to: number; critical?: number; open?: number }

/**
 * A level from 0 to 10 that stays at `from` and moves in a straight line to `to` over the last `weeks` weeks, with
 * day-to-day noise (a standard deviation) and what Saturdays and Sundays add.
 */
export type Mood = { from: number; to: number; weeks: number; noise: number; weekend: number }

export type AssignmentStory = {
  slug: string
  startsAgo: number
  /** When the clinician ended it; null: goes on, or ends by itself. */
  endedAgo: number | null
  /**
   * `eve`: weekly, on the day before the appointment; `session-day`: on its day; `monthly`: on the day of the month on
   * which it began; `once`: on its first day.
   */
  plan:
    | 'once'
    | 'daily'
    | 'tuesdays-and-saturdays'
    | 'sundays'
    | 'eve'
    | 'session-day'
    | 'monthly'
    | 'theme-week'
  /** A week in which nobody got to a theme: whoever was to open opens the next one. */
  skipped?: boolean
  notes?: AssignmentNotes
}
