import type { PaceAnswer } from './pace.ts'

/**
 * What is stored of one ladder of one couple, and what it means at an instant. Whoever asks hands in the facts that
 * they may see: for a partner no release, no ceiling, and no word of the other.
 */
export type PaceFacts = {
  readonly appointments: readonly PaceAppointment[]
  readonly levels: readonly HeldLevel[]
  readonly words: readonly PaceWord[]
  readonly releases: readonly PaceRelease[]
  readonly ceilings: readonly { readonly ceiling: number; readonly at: Date }[]
}

export type PaceAppointment = {
  readonly id: string
  readonly startsAt: Date
  /** When the question before it opens, as it stands now. */
  readonly asksFrom: Date
  readonly cancelledAt: Date | null
}

/** A level from an instant on. `by`: who stepped back; `appointmentId`: what it came with; neither: the ceiling fell. */
export type HeldLevel = {
  readonly level: number
  readonly at: Date
  readonly by: string | null
  readonly appointmentId: string | null
}

/** A partner's answer before an appointment. A step back "now" is no word but a level that they hold. */
type PaceWord = {
  readonly partnerId: string
  readonly appointmentId: string
  readonly answer: Exclude<PaceAnswer, 'step-back-now'>
  readonly at: Date
}

export type PaceRelease = {
  readonly id: string
  readonly appointmentId: string
  readonly level: number
  readonly at: Date
  readonly withdrawnAt: Date | null
}

/** What a partner said last. `appointmentId` null: they stepped back at once. */
export type Said = { readonly answer: PaceAnswer; readonly appointmentId: string | null; readonly at: Date }

/** The level that holds at `at`, 0 where none was ever held. Of two at one instant the lower one holds. */
export function levelAt({ levels }: Pick<PaceFacts, 'levels'>, at: Date): number {
  const held = levels.filter(each => each.at <= at)
  const last = held.reduce<HeldLevel | null>(
    (best, each) =>
      best === null || each.at > best.at || (+each.at === +best.at && each.level < best.level) ? each : best,
    null,
  )
  return last?.level ?? 0
}

/** The clinician's highest level at `at`; `top` while none was set. */
export function ceilingAt({ ceilings }: Pick<PaceFacts, 'ceilings'>, at: Date, top: number): number {
  const set = ceilings.filter(each => each.at <= at)
  const last = set.reduce<(typeof set)[number] | null>(
    (best, each) =>
      best === null || each.at > best.at || (+each.at === +best.at && each.ceiling < best.ceiling)
        ? each
        : best,
    null,
  )
  return last?.ceiling ?? top
}

/** The appointment that has not begun yet. */
export function nextAppointment(
  { appointments }: Pick<PaceFacts, 'appointments'>,
  now: Date,
): PaceAppointment | null {
  const ahead = appointments.filter(each => each.cancelledAt === null && each.startsAt > now)
  return ahead.reduce<PaceAppointment | null>(
    (first, each) => (first === null || each.startsAt < first.startsAt ? each : first),
    null,
  )
}

/**
 * What each partner said last up to `at`, by their id. What was said before an appointment that has come is spent: it
 * had its effect then.
 */
export function saidAt(facts: PaceFacts, at: Date): Map<string, Said> {
  const from = lastComing(facts, at)
  const said = new Map<string, Said>()
  for (const { partnerId, ...word } of utterances(facts)) {
    if (word.at < from || word.at > at) continue
    const before = said.get(partnerId)
    if (!before || isLater(word, before)) said.set(partnerId, word)
  }
  return said
}

function utterances({ words, levels }: PaceFacts): (Said & { partnerId: string })[] {
  const stepsBack = levels.flatMap(({ by, at }) =>
    by === null ? [] : [{ partnerId: by, answer: 'step-back-now' as const, appointmentId: null, at }],
  )
  return [...words, ...stepsBack]
}

/** When an appointment last began before `at`; of one that was moved since, only what came of it is known. */
function lastComing({ appointments, levels }: PaceFacts, at: Date): Date {
  const began = appointments.filter(each => each.cancelledAt === null).map(each => each.startsAt)
  const came = levels.filter(each => each.appointmentId !== null).map(each => each.at)
  return new Date(Math.max(0, ...[...began, ...came].filter(each => each < at).map(Number)))
}

const caution: readonly PaceAnswer[] = ['ready', 'stay', 'step-back-next', 'step-back-now']

/** Of two at one instant the more careful one counts. */
function isLater(word: Said, before: Said): boolean {
  if (+word.at !== +before.at) return word.at > before.at
  return caution.indexOf(word.answer) > caution.indexOf(before.answer)
}

/**
 * Whether an answer counts for this appointment: said for this very one, in the days before it as it stands now. An
 * appointment that was moved keeps only what was said in its new days.
 */
export function isFresh(said: Said, { id, startsAt, asksFrom }: PaceAppointment): boolean {
  return said.appointmentId === id && said.at >= asksFrom && said.at < startsAt
}
