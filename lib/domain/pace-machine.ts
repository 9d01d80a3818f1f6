import type { PaceAnswer } from './pace.ts'
import {
  ceilingAt,
  type HeldLevel,
  isFresh,
  levelAt,
  nextAppointment,
  type PaceAppointment,
  type PaceFacts,
  type PaceRelease,
  type Said,
  saidAt,
} from './pace-facts.ts'

/** What a partner may know of one ladder: the level, whether they are asked, and their own last word. */
export type OwnPace = {
  readonly level: number
  readonly appointment: PaceAppointment | null
  /** Whether the question before the appointment is open. */
  readonly asking: boolean
  /** Their answer as it stands; null: none, or it was given in other days than these. */
  readonly said: PaceAnswer | null
}

/** Of `facts` that this partner may see. The other partner's words, if they were there, would change nothing. */
export function ownPace(facts: PaceFacts, partnerId: string, now: Date): OwnPace {
  const appointment = nextAppointment(facts, now)
  const said = saidAt(facts, now).get(partnerId)
  return {
    level: levelAt(facts, now),
    appointment,
    asking: appointment !== null && now >= appointment.asksFrom,
    said: said && appointment && stands(said, appointment) ? said.answer : null,
  }
}

/** A yes lapses with its days. A step back that waits for the next appointment waits until it comes. */
function stands(said: Said, appointment: PaceAppointment): boolean {
  if (said.answer === 'step-back-next') return true
  if (said.answer === 'step-back-now') return said.at >= appointment.asksFrom
  return isFresh(said, appointment)
}

/**
 * Why an answer is not taken, or null. A step back is taken on any day: `step-back-now` always, `step-back-next`
 * while an appointment is set, and `stay` takes that back. `ready` belongs to the days before an appointment.
 */
export function refuseAnswer(
  own: Pick<OwnPace, 'level' | 'appointment' | 'asking'>,
  answer: PaceAnswer,
  top: number,
): 'pace-lowest' | 'pace-highest' | 'pace-not-asked' | null {
  if (answer.startsWith('step-back') && own.level === 0) return 'pace-lowest'
  if (answer === 'step-back-now') return null
  if (own.appointment === null || (answer === 'ready' && !own.asking)) return 'pace-not-asked'
  return answer === 'ready' && own.level >= top ? 'pace-highest' : null
}

export type ReleaseRefusal =
  | 'pace-no-appointment'
  | 'pace-highest'
  | 'pace-one-step'
  | 'pace-above-ceiling'
  | 'pace-released'
  | 'pace-not-asked-yet'
  | 'pace-not-both-ready'

/** Why the clinician cannot release `level` for the next appointment now, or null. */
export function refuseRelease(
  facts: PaceFacts,
  level: number,
  { now, top }: { now: Date; top: number },
): ReleaseRefusal | null {
  const appointment = nextAppointment(facts, now)
  if (appointment === null) return 'pace-no-appointment'
  if (level > top) return 'pace-highest'
  if (level !== levelAt(facts, now) + 1) return 'pace-one-step'
  if (level > ceilingAt(facts, now, top)) return 'pace-above-ceiling'
  if (standingRelease(facts, appointment, now)) return 'pace-released'
  if (now < appointment.asksFrom) return 'pace-not-asked-yet'
  return bothReady(facts, appointment, now) ? null : 'pace-not-both-ready'
}

/** The newest release for an appointment that stands at `at`. */
export function standingRelease(
  { releases }: Pick<PaceFacts, 'releases'>,
  { id }: PaceAppointment,
  at: Date,
): PaceRelease | null {
  const standing = releases.filter(
    each =>
      each.appointmentId === id && each.at <= at && (each.withdrawnAt === null || each.withdrawnAt > at),
  )
  return standing.toSorted((a, b) => +b.at - +a.at || a.level - b.level)[0] ?? null
}

function bothReady(facts: PaceFacts, appointment: PaceAppointment, at: Date): boolean {
  const ready = [...saidAt(facts, at).values()].filter(
    each => each.answer === 'ready' && isFresh(each, appointment),
  )
  return ready.length === 2
}

/**
 * The level from an appointment's beginning on. A step back that was asked for goes before everything; else one step
 * up if the clinician released it, both are ready in the days before, and it is not above the ceiling, nor above one
 * that was set since; else no change.
 */
function levelAfter(facts: PaceFacts, appointment: PaceAppointment, top: number): number {
  const { startsAt } = appointment
  // What is said when it begins belongs to the next one.
  const before = { ...facts, words: facts.words.filter(each => each.at < startsAt) }
  const level = levelAt(facts, startsAt)
  const said = [...saidAt(before, startsAt).values()]
  if (said.some(each => each.answer === 'step-back-next')) return Math.max(0, level - 1)
  const release = standingRelease(facts, appointment, startsAt)
  const since = facts.ceilings.filter(each => each.at > startsAt)
  const ceiling = Math.min(ceilingAt(facts, startsAt, top), ...since.map(each => each.ceiling))
  const mayRise =
    release?.level === level + 1 && release.level <= ceiling && bothReady(before, appointment, startsAt)
  return mayRise ? level + 1 : level
}

/**
 * The levels that appointments brought and that nobody holds yet: one for every appointment that has begun and changed
 * something, the earliest first. Holding them and asking again gives none.
 */
export function levelsToHold(facts: PaceFacts, { now, top }: { now: Date; top: number }): HeldLevel[] {
  const begun = facts.appointments
    .filter(each => each.cancelledAt === null && each.startsAt <= now)
    .toSorted((a, b) => +a.startsAt - +b.startsAt)
  const added: HeldLevel[] = []
  for (const appointment of begun) {
    const levels = [...facts.levels, ...added]
    const { id, startsAt } = appointment
    if (levels.some(each => each.appointmentId === id && +each.at === +startsAt)) continue
    const level = levelAfter({ ...facts, levels }, appointment, top)
    if (level === levelAt({ levels }, startsAt)) continue
    added.push({ level, at: startsAt, by: null, appointmentId: id })
  }
  return added
}

/** One step down from now on, by a partner's own choice. Only above level 0. */
export function stepBack(facts: Pick<PaceFacts, 'levels'>, by: string, now: Date): HeldLevel {
  return { level: levelAt(facts, now) - 1, at: now, by, appointmentId: null }
}

/** The level that a ceiling set now brings at once; null when the level is not above it. */
export function levelUnder(facts: PaceFacts, ceiling: number, now: Date): HeldLevel | null {
  return levelAt(facts, now) > ceiling ? { level: ceiling, at: now, by: null, appointmentId: null } : null
}
