import { expect, test } from 'vitest'
import { beginning, type Couple, keyOf, nowOf, onTheWay, visibleTo } from './pace-couple.fixture.ts'
import { type Event, events, happen, type Machine, machine } from './pace-model.fixture.ts'

const DEPTH = 8

/** Every state is gone through: half a minute is not always enough beside other work. */
const MINUTES_FOR_EVERY_STATE = 3 * 60_000

type Found = { wrong: string; path: readonly Event[] }
type Reached = { couple: Couple; path: readonly Event[]; sequences: number }

/** Every sequence of events up to `depth`; two that lead to one key are gone on with once. */
function explore(start: Couple, depth: number, product: Machine = machine, stopAtFirst = false) {
  let level = new Map<string, Reached>([[keyOf(start), { couple: start, path: [], sequences: 1 }]])
  const reached = new Map<string, Reached>(level)
  const found: Found[] = []
  let sequences = 0
  for (let length = 1; length <= depth; length += 1) {
    const further = new Map<string, Reached>()
    for (const from of level.values()) {
      for (const event of events) {
        const { couple, wrong } = happen(from.couple, event, product)
        const path = [...from.path, event]
        sequences += from.sequences
        found.push(...wrong.map(each => ({ wrong: each, path })))
        if (stopAtFirst && found.length > 0) return { found, sequences, reached }
        const key = keyOf(couple)
        const known = further.get(key)
        if (known) known.sequences += from.sequences
        else further.set(key, { couple, path, sequences: from.sequences })
      }
    }
    for (const [key, each] of further) if (!reached.has(key)) reached.set(key, each)
    level = further
  }
  return { found, sequences, reached }
}

const starts: [string, Couple, number[]][] = [
  ['from the first day', beginning, [0, 1]],
  ['from level 1, two days before an appointment', onTheWay, [0, 1, 2]],
]

test.each(starts)(
  'no sequence of events breaks a rule, %s',
  (name, start, levels) => {
    const { found, sequences, reached } = explore(start, DEPTH)
    console.info(
      `pace, ${name}: ${sequences} sequences of up to ${DEPTH} of ${events.length} events, ${reached.size} states`,
    )
    expect(found.slice(0, 5)).toEqual([])
    // The control: the sequences do lead somewhere.
    expect(new Set([...reached.values()].map(each => each.couple.oracle.level))).toEqual(new Set(levels))
  },
  MINUTES_FOR_EVERY_STATE,
)

test('two sequences with one key do have one future', () => {
  const futures = new Map<string, string>()
  let compared = 0
  const walk = (couple: Couple, left: number) => {
    const steps = events.map(event => happen(couple, event))
    const future = JSON.stringify(steps.map(each => [each.accepted, each.wrong, keyOf(each.couple)]))
    const known = futures.get(keyOf(couple))
    if (known !== undefined) compared += 1
    expect(known ?? future).toBe(future)
    futures.set(keyOf(couple), future)
    if (left > 0) for (const { couple: next } of steps) walk(next, left - 1)
  }
  walk(onTheWay, 3)
  expect(compared).toBeGreaterThan(5_000)
})

/**
 * Promise 1. Of couples that look alike to B, each event but the appointment itself makes couples that look alike to
 * B, and takes or refuses B's own words alike; and what A says in private changes nothing of how a couple looks to B.
 */
function findTold(product: Machine, depth: number): Found[] {
  const found: Found[] = []
  const alike = new Map<string, string>()
  for (const [, start] of starts) {
    for (const { couple, path } of explore(start, depth, product).reached.values()) {
      const looks = visibleTo(couple, 'B')
      for (const event of events) {
        const { couple: after, accepted } = happen(couple, event, product)
        const isPrivate = event.startsWith('A ') && event !== 'A step-back-now'
        if (isPrivate && looks !== visibleTo(after, 'B'))
          found.push({ wrong: 'told at once', path: [...path, event] })
        if (event === 'come') continue
        const shown = JSON.stringify([
          visibleTo(after, 'B'),
          product.ownPace(after.facts, 'B', nowOf(after)),
          event.startsWith('B ') && accepted,
        ])
        const known = alike.get(`${event} ${looks}`) ?? shown
        if (withoutMoments(known) !== withoutMoments(shown))
          found.push({ wrong: 'told', path: [...path, event] })
        alike.set(`${event} ${looks}`, known)
      }
    }
  }
  return found
}

/** The same days seen from different todays: an instant is what it is from now on. */
function withoutMoments(shown: string): string {
  return shown.replaceAll(/"\d{4}-[^"]*Z"/g, '""')
}

test('between appointments nothing that B may see depends on what A said, but a step back now', () => {
  expect(findTold(machine, 6).slice(0, 3)).toEqual([])
})

const { levelsToHold, ownPace, refuseRelease, levelUnder } = machine
const other = (who: string) => (who === 'A' ? 'B' : 'A')

const broken: [string, Partial<Machine>, RegExp][] = [
  [
    'one yes is enough',
    {
      levelsToHold: (facts, at) => {
        const yes = facts.words.findLast(each => each.answer === 'ready')
        const goesDown = facts.words.some(each => each.answer === 'step-back-next')
        if (!yes || goesDown) return levelsToHold(facts, at)
        return levelsToHold({ ...facts, words: [yes, { ...yes, partnerId: other(yes.partnerId) }] }, at)
      },
    },
    /at the appointment 1 became 2, not 1/,
  ],
  [
    'a yes for the old day still counts when the appointment is moved',
    {
      levelsToHold: (facts, at) => {
        const ever = facts.appointments.map(each => ({ ...each, asksFrom: new Date(0) }))
        return levelsToHold({ ...facts, appointments: ever }, at)
      },
    },
    /at the appointment 1 became 2, not 1/,
  ],
  [
    'a release goes before a quiet step back',
    {
      levelsToHold: (facts, at) => {
        const words = facts.words.filter(each => each.answer !== 'step-back-next')
        return levelsToHold(facts.releases.length > 0 ? { ...facts, words } : facts, at)
      },
    },
    /at the appointment 1 became [12], not 0/,
  ],
  [
    'a release that was taken back still counts',
    {
      levelsToHold: (facts, at) => {
        const releases = facts.releases.map(each => ({ ...each, withdrawnAt: null }))
        return levelsToHold({ ...facts, releases }, at)
      },
    },
    /at the appointment 1 became 2, not 1/,
  ],
  ['a release needs no yes', { refuseRelease: () => null }, /release of . taken: true/],
  [
    'the ceiling is only looked at when a level is released',
    { levelUnder: () => null, levelsToHold: (facts, at) => levelsToHold({ ...facts, ceilings: [] }, at) },
    /above the ceiling|sees level 1, not 0/,
  ],
  [
    'a step back now waits',
    { stepBack: (facts, by, now) => ({ ...machine.stepBack(facts, by, now), level: 1 }) },
    /step back now/,
  ],
]

test.each(broken)('the checker finds it: %s', (_name, wrong, finding) => {
  const { found } = explore(onTheWay, 6, { ...machine, ...wrong }, true)
  expect(found[0]?.wrong).toMatch(finding)
})

test('the checker finds a question that goes away when the other has answered', () => {
  const leaky: Machine = {
    ...machine,
    ownPace: (facts, partnerId, now) => {
      const own = ownPace(facts, partnerId, now)
      return { ...own, asking: own.asking && !facts.words.some(each => each.partnerId === other(partnerId)) }
    },
  }
  expect(findTold(leaky, 2)).not.toEqual([])
  expect(explore(onTheWay, 2, leaky, true).found[0]?.wrong).toBe('B is asked: false')
})

test('the checker finds a release that both may notice', () => {
  const leaky: Machine = {
    ...machine,
    refuseRelease,
    levelUnder,
    ownPace: (facts, partnerId, now) => ({
      ...ownPace(facts, partnerId, now),
      level: facts.releases.at(-1)?.level ?? ownPace(facts, partnerId, now).level,
    }),
  }
  expect(findTold(leaky, 4)).not.toEqual([])
})
