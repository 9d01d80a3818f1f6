import type { PaceAnswer } from './pace.ts'
import { appointmentOf, type Couple, nothing, nowOf, top, type Who } from './pace-couple.fixture.ts'
import type { HeldLevel } from './pace-facts.ts'
import { levelsToHold, levelUnder, ownPace, refuseAnswer, refuseRelease, stepBack } from './pace-machine.ts'

/**
 * A couple on one ladder of two steps, driven by single events, with a second account of what was said beside it: the
 * oracle knows only the events and the rules in PRODUCT.md, never how the machine finds its answers.
 */
export const events = [
  'set',
  'move-near',
  'move-far',
  'cancel',
  'wait',
  'come',
  'put-off',
  'A ready',
  'A stay',
  'A step-back-next',
  'A step-back-now',
  'B ready',
  'B stay',
  'B step-back-next',
  'B step-back-now',
  'ceiling 0',
  'ceiling 1',
  'release one',
  'release two',
  'withdraw',
] as const
export type Event = (typeof events)[number]

/** The functions under test, so that the checker can be shown broken ones. */
export const machine = { levelsToHold, levelUnder, ownPace, refuseAnswer, refuseRelease, stepBack }
export type Machine = typeof machine

/** What went against the rules, in words; empty when nothing did. */
type Step = { couple: Couple; accepted: boolean; wrong: string[] }

/** One event: what the couple is then, and what of it breaks a rule. */
export function happen(before: Couple, event: Event, product: Machine = machine): Step {
  const couple: Couple = { ...before, moment: before.moment + 1 }
  const step = apply(couple, event, product)
  return { ...step, wrong: [...step.wrong, ...always(step.couple, product)] }
}

function apply(couple: Couple, event: Event, product: Machine): Step {
  const [who, answer] = event.split(' ') as [Who, PaceAnswer]
  if (who === 'A' || who === 'B') return say(couple, who, answer, product)
  switch (event) {
    case 'come':
      return come(couple, product)
    case 'ceiling 0':
    case 'ceiling 1':
      return setCeiling(couple, event === 'ceiling 0' ? 0 : 1, product)
    case 'release one':
    case 'release two':
      return release(couple, event === 'release one' ? 1 : 2, product)
    case 'withdraw':
      return withdraw(couple)
    case 'put-off':
      return putOff(couple)
    default:
      return plan(couple, event)
  }
}

const refused = (couple: Couple): Step => ({ couple, accepted: false, wrong: [] })
const done = (couple: Couple, wrong: string[] = []): Step => ({ couple, accepted: true, wrong })

/** Setting, moving, cancelling, and days that go by before the appointment. */
function plan(couple: Couple, event: Event): Step {
  const { facts, oracle, day, made } = couple
  const { next } = oracle
  const at = (id: string, start: number, cancelledAt: Date | null = null): Couple => ({
    ...couple,
    facts: {
      ...facts,
      appointments: [
        ...facts.appointments.filter(each => each.id !== id),
        appointmentOf(id, start, cancelledAt),
      ],
    },
    oracle: { ...oracle, next: cancelledAt ? null : { id, start }, begun: null },
  })
  if (event === 'set') {
    return next ? refused(couple) : done({ ...at(`a${made + 1}`, day + 7), made: made + 1 })
  }
  if (!next) return refused(couple)
  if (event === 'move-near') return done(at(next.id, day + 2))
  if (event === 'move-far') return done(at(next.id, day + 7))
  if (event === 'cancel') return done(at(next.id, next.start, nowOf(couple)))
  return day + 3 < next.start ? done({ ...couple, day: day + 3, moment: 0 }) : refused(couple)
}

function say(couple: Couple, who: Who, answer: PaceAnswer, product: Machine): Step {
  const { facts, oracle, day } = couple
  const now = nowOf(couple)
  const own = product.ownPace(facts, who, now)
  const accepted = product.refuseAnswer(own, answer, top) === null
  const wrong = accepted === mayBeSaid(couple, answer) ? [] : [`${answer} taken: ${accepted}`]
  if (!accepted) return { couple, accepted, wrong }
  const said = { ...oracle.said, [who]: { answer, id: oracle.next?.id ?? null, day } }
  if (answer !== 'step-back-now') {
    const word = { partnerId: who, appointmentId: own.appointment?.id ?? '', answer, at: now }
    return done(
      { ...couple, facts: { ...facts, words: [...facts.words, word] }, oracle: { ...oracle, said } },
      wrong,
    )
  }
  const held = product.stepBack(facts, who, now)
  if (held.level !== oracle.level - 1) wrong.push('a step back now did not lower by one at once')
  const level = oracle.level - 1
  return done({ ...hold(couple, [held]), oracle: { ...oracle, said, level } }, wrong)
}

function mayBeSaid({ oracle, day }: Couple, answer: PaceAnswer): boolean {
  if (answer === 'step-back-now') return oracle.level > 0
  if (oracle.next === null) return false
  if (answer === 'ready') return oracle.next.start - day <= 5.5 && oracle.level < top
  return answer === 'stay' || oracle.level > 0
}

function hold(couple: Couple, rows: readonly HeldLevel[]): Couple {
  return { ...couple, facts: { ...couple.facts, levels: [...couple.facts.levels, ...rows] } }
}

function setCeiling(couple: Couple, ceiling: number, product: Machine): Step {
  const { facts, oracle } = couple
  const now = nowOf(couple)
  const lower = product.levelUnder(facts, ceiling, now)
  const set = { ...facts, ceilings: [...facts.ceilings, { ceiling, at: now }] }
  const level = Math.min(oracle.level, ceiling)
  return done(hold({ ...couple, facts: set, oracle: { ...oracle, ceiling, level } }, lower ? [lower] : []))
}

function release(couple: Couple, level: number, product: Machine): Step {
  const { facts, oracle, made } = couple
  const { next } = oracle
  const now = nowOf(couple)
  const accepted = product.refuseRelease(facts, level, { now, top }) === null
  const may =
    next !== null &&
    oracle.release?.id !== next.id &&
    level === oracle.level + 1 &&
    level <= oracle.ceiling &&
    isReady(couple, 'A') &&
    isReady(couple, 'B')
  const wrong = accepted === may ? [] : [`release of ${level} taken: ${accepted}`]
  if (!accepted || !next) return { couple, accepted, wrong }
  const row = { id: `r${made}`, appointmentId: next.id, level, at: now, withdrawnAt: null }
  const releases = [...facts.releases, row]
  return done(
    { ...couple, facts: { ...facts, releases }, oracle: { ...oracle, release: { id: next.id, level } } },
    wrong,
  )
}

function withdraw(couple: Couple): Step {
  const { facts, oracle } = couple
  if (oracle.release?.id !== oracle.next?.id || !oracle.release) return refused(couple)
  const withdrawnAt = nowOf(couple)
  const releases = facts.releases.map(each => ({ ...each, withdrawnAt: each.withdrawnAt ?? withdrawnAt }))
  return done({ ...couple, facts: { ...facts, releases }, oracle: { ...oracle, release: null } })
}

/** Fresh: said for this very appointment, in the days before it as it stands, and not taken back since. */
function isReady({ oracle: { said, next } }: Couple, who: Who): boolean {
  const word = said[who]
  return word?.answer === 'ready' && next !== null && word.id === next.id && next.start - word.day <= 5.5
}

/** The appointment begins, and the job runs, twice. */
function come(couple: Couple, product: Machine): Step {
  const { oracle } = couple
  const { next } = oracle
  if (!next) return refused(couple)
  const arrived = { ...couple, day: next.start, moment: 1 }
  const expected = expectedAfter(couple)
  const once = hold(arrived, product.levelsToHold(arrived.facts, { now: nowOf(arrived), top }))
  const again = product.levelsToHold(once.facts, { now: nowOf(once), top })
  const level = product.ownPace(once.facts, 'A', nowOf(once)).level
  const wrong = [
    ...(again.length === 0 ? [] : ['the job held an appointment twice']),
    ...(level === expected ? [] : [`at the appointment ${oracle.level} became ${level}, not ${expected}`]),
  ]
  // What changed nothing was not used up either.
  const kept = expected === oracle.level ? oracle.said : nothing
  const begun = { id: next.id, said: kept, release: oracle.release }
  const after = { ...oracle, level: expected, next: null, said: nothing, release: null, begun }
  return done({ ...once, oracle: after }, wrong)
}

/** Nobody came: the appointment that has begun is moved to two days later. */
function putOff(couple: Couple): Step {
  const { facts, oracle, day } = couple
  const { begun, said } = oracle
  if (!begun) return refused(couple)
  const appointments = [
    ...facts.appointments.filter(each => each.id !== begun.id),
    appointmentOf(begun.id, day + 2),
  ]
  const again = {
    ...oracle,
    next: { id: begun.id, start: day + 2 },
    said: { A: said.A ?? begun.said.A, B: said.B ?? begun.said.B },
    release: begun.release,
    begun: null,
  }
  return done({ ...couple, facts: { ...facts, appointments }, oracle: again })
}

function expectedAfter(couple: Couple): number {
  const { level, ceiling, release, next, said } = couple.oracle
  if (said.A?.answer === 'step-back-next' || said.B?.answer === 'step-back-next')
    return Math.max(0, level - 1)
  const consents = isReady(couple, 'A') && isReady(couple, 'B')
  const released = release !== null && release.id === next?.id && release.level === level + 1
  return consents && released && level + 1 <= ceiling ? level + 1 : level
}

/** What holds after every event. */
function always(couple: Couple, product: Machine): string[] {
  const { facts, oracle, day } = couple
  const now = nowOf(couple)
  const views = { A: product.ownPace(facts, 'A', now), B: product.ownPace(facts, 'B', now) }
  const asking = oracle.next !== null && oracle.next.start - day <= 5.5
  return (['A', 'B'] as const).flatMap(who => [
    ...(views[who].level === oracle.level
      ? []
      : [`${who} sees level ${views[who].level}, not ${oracle.level}`]),
    ...(views[who].level <= oracle.ceiling ? [] : ['the level is above the ceiling']),
    ...(views[who].asking === asking ? [] : [`${who} is asked: ${views[who].asking}`]),
  ])
}
