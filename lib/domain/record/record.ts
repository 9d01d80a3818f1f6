import type { Slot } from '../access.ts'
import type { AgreementKind } from '../agreement.ts'
import type { Audience } from '../audience.ts'
import type { Part } from '../exercises/exercise.ts'
import type { Text } from '../exercises/text.ts'
import type { Reading } from '../offer.ts'
import type { Favourable } from '../trend.ts'
import type { RecordExercise } from './record-exercise.ts'

/**
 * What leaves the practice in one piece: everything in it was read through somebody's own proof, and every format (CSV,
 * JSON, FHIR, PDF) is a pure function over it. `own` a partner takes along themselves; `partner` a clinician hands
 * out of one of the two; `joint` of both. All days are local, 'YYYY-MM-DD'; never a minute.
 */
export type CareRecord = {
  readonly kind: 'own' | 'partner' | 'joint'
  /** The day on which it was made, and the days it covers, both included. */
  readonly madeOn: string
  readonly from: string
  readonly to: string
  /** Whose record it is: one, or both in the order A, B. */
  readonly people: readonly RecordPerson[]
  readonly exercises: readonly RecordExercise[]
  readonly responses: readonly RecordResponse[]
  readonly numbers: readonly RecordNumber[]
  /** Of the notebook. */
  readonly notes: readonly RecordNote[]
  readonly agreements: readonly RecordAgreement[]
  /** What else is of both. In a record of one partner nothing that the other alone said. */
  readonly joint: readonly RecordJoint[]
  /** Outside of exercises: to the pace, to an agreement, why not now, to the policy. */
  readonly said: readonly RecordSaid[]
  /** What the other gave and what opened: in an own record alone. */
  readonly opened: readonly RecordOpened[]
  /** The clinician's notes: never in an own record. */
  readonly caseNotes: readonly RecordCaseNote[]
}

/** `id` names nobody: it is random, and stands for the person in formats that carry no name. */
export type RecordPerson = { readonly slot: Slot; readonly id: string; readonly name: string }

/** What somebody wrote. `text` is null where it was left out on purpose. */
export type Written = { readonly id: string; readonly text: string | null; readonly redacted: boolean }

export type RecordResponse = {
  readonly id: string
  readonly slot: Slot
  readonly day: string
  /** Key of one of `exercises`. */
  readonly exercise: string
  readonly part: Part
  readonly answers: readonly RecordAnswer[]
}

/** One of number, choice (an option's id) and text is filled, unless the text was left out. */
export type RecordAnswer = Written & {
  readonly step: string
  readonly audience: Audience
  readonly number: number | null
  readonly choice: string | null
}

export type RecordNumber = {
  readonly id: string
  readonly slot: Slot
  readonly day: string
  readonly name: string
  readonly label: Text
  readonly value: number
  readonly low: number
  readonly high: number
  readonly favourable: Favourable
  /** The response that gave it; null for a number from a file. */
  readonly response: string | null
}

export type RecordNote = Written & { readonly slot: Slot; readonly day: string; readonly audience: Audience }

export type RecordAgreement = {
  readonly id: string
  readonly kind: AgreementKind
  readonly endedOn: string | null
  /** The newest first. */
  readonly versions: readonly RecordAgreementVersion[]
}

export type RecordAgreementVersion = Written & {
  readonly number: number
  readonly day: string
  readonly reviewOn: string | null
  readonly confirmedBy: readonly Slot[]
}

/**
 * Rituals, hard seasons, what was laid out, sessions together and pauses. Whatever belongs to another row stands right
 * after it and has its id as `of`: a ritual's day, a line of a session, a recap of a pause. `slot`: whose word it is;
 * null of both. Who asked for a pause, began a session or held the phone is not in it: those acts are of both.
 */
export type RecordJoint = Written & {
  readonly kind: JointKind
  readonly of: string | null
  readonly slot: Slot | null
  readonly day: string
  /** The last day of what lasts; null while it goes on, and of what is of one day. */
  readonly endedOn: string | null
  /** Of the exercise or the ritual; null where they gave the ritual a name of their own, which is its text. */
  readonly title: Text | null
  readonly prompt: Text | null
  readonly value: JointValue | null
}

export type JointKind =
  | 'season'
  | 'ritual'
  | 'ritual-day'
  | 'laid-out'
  | 'together'
  | 'together-choice'
  | 'together-line'
  | 'together-agreed'
  | 'together-return'
  | 'pause'
  | 'pause-recap'

/** A word of the product (`kept`, `walk`, the kind of an agreement), a number, an option in its own words, a day. */
export type JointValue =
  | { readonly word: string }
  | { readonly number: number }
  | { readonly label: Text }
  | { readonly day: string }

export type RecordOpened = {
  readonly id: string
  readonly day: string
  readonly openedOn: string
  readonly title: Text
  readonly prompt: Text
  readonly reading: Reading
}

/** `value` is a word of the product ("touch: ready"), `text` what was written. */
export type RecordSaid = Written & {
  readonly slot: Slot
  readonly day: string
  readonly kind: 'pace' | 'agreement-review' | 'not-now' | 'consent'
  readonly value: string | null
}

export type RecordCaseNote = Written & {
  readonly kind: 'progress' | 'psychotherapy'
  readonly day: string
}
