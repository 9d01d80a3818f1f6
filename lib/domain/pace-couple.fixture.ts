import type { PaceAnswer } from './pace.ts'
import { nextAppointment, type PaceFacts, saidAt } from './pace-facts.ts'

export type Who = 'A' | 'B'

type Words = Record<Who, { answer: PaceAnswer; id: string | null; day: number } | null>

type Oracle = {
  level: number
  ceiling: number
  next: { id: string; start: number } | null
  said: Words
  release: { id: string; level: number } | null
  /** What an appointment that has begun would find again if it were put off. */
  begun: { id: string; said: Words; release: Oracle['release'] } | null
}

/** Nobody has said anything for the next appointment. */
export const nothing: Words = { A: null, B: null }

/**
 * A couple on one ladder of two steps, held twice: the facts as the product keeps them, and what the oracle in
 * pace-model.fixture.ts made of the same events. `moment` orders what happens on one `day`.
 */
export type Couple = { facts: PaceFacts; oracle: Oracle; day: number; moment: number; made: number }

export const top = 2
const DAY = 86_400_000
const noon = Date.parse('2026-03-02T12:00:00Z')

export const beginning: Couple = {
  facts: { appointments: [], levels: [], words: [], releases: [], ceilings: [] },
  oracle: { level: 0, ceiling: top, next: null, said: nothing, release: null, begun: null },
  day: 0,
  moment: 0,
  made: 0,
}

/** On level 1 since a day ago, with an appointment in two days. */
export const onTheWay: Couple = {
  facts: {
    ...beginning.facts,
    appointments: [appointmentOf('a1', 2)],
    levels: [{ level: 1, at: instant(-1, 0), by: null, appointmentId: 'a0' }],
  },
  oracle: { ...beginning.oracle, level: 1, next: { id: 'a1', start: 2 } },
  day: 0,
  moment: 0,
  made: 1,
}

function instant(day: number, moment: number): Date {
  return new Date(noon + day * DAY + moment)
}

/** The days before it begin at midnight five days before, which is half a day before that noon. */
export function appointmentOf(id: string, start: number, cancelledAt: Date | null = null) {
  return { id, startsAt: instant(start, 0), asksFrom: instant(start - 5.5, 0), cancelledAt }
}

export const nowOf = ({ day, moment }: Couple): Date => instant(day, moment)

/** What `who` may see, as row-level security shows it: levels, appointments and their own words. */
export function visibleTo({ facts, day, oracle }: Couple, who: Who): string {
  const { begun, next, said, level } = oracle
  return JSON.stringify([
    level,
    next && [next.id, next.start - day],
    ago(said[who], day),
    begun && [begun.id, ago(begun.said[who], day)],
    facts.appointments.length,
  ])
}

/** Two couples with one key have one future: what was said last, what stands, and how far away it is. */
export function keyOf(couple: Couple): string {
  const { facts, oracle, day, made } = couple
  const { level, ceiling, release, begun, next, said } = oracle
  const now = nowOf(couple)
  const machineSaid = saidAt(facts, now)
  const of = (who: Who) => {
    const word = machineSaid.get(who)
    const age = word && Math.floor((+word.at - noon) / DAY) - day
    return [word?.answer, word?.appointmentId, age, ago(said[who], day), begun && ago(begun.said[who], day)]
  }
  const id = next?.id ?? begun?.id
  const releases = facts.releases.filter(each => each.appointmentId === id)
  return JSON.stringify([
    [made, level, ceiling, release, nextAppointment(facts, now)?.id, next && next.start - day],
    [
      begun?.id,
      begun?.release,
      releases.some(each => each.withdrawnAt),
      releases.some(each => !each.withdrawnAt),
    ],
    of('A'),
    of('B'),
  ])
}

function ago(word: Words[Who], day: number) {
  return word && [word.answer, word.id, word.day - day]
}
