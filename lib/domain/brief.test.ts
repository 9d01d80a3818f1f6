import { describe, expect, test } from 'vitest'
import { asked, nothing, today } from './brief.fixture.ts'
import {
  type BriefAssignment,
  type BriefInput,
  type BriefLine,
  type BriefObservation,
  type BriefSection,
  makeBrief,
} from './brief.ts'
import { addDays } from './calendar.ts'
import { findMeasure } from './measures/registry.ts'
import type { DayValue } from './trend.ts'

/** Values of consecutive days, the last one today. */
const until = (values: number[]): DayValue[] =>
  values.map((value, index) => ({ day: addDays(today, index + 1 - values.length), value }))
const steady = (length: number, base: number) =>
  Array.from({ length }, (_, index) => base + [0, 1, -1, 0, 1, 0, -1][index % 7]!)

const observation = (name: string, a: number[], b: number[]): BriefObservation => ({
  name,
  low: 0,
  high: 10,
  favourable: 'higher',
  series: { A: until(a), B: until(b) },
})

const side = (
  done: number,
  due: number,
  more: Partial<BriefAssignment['partners']['A']> = {},
): BriefAssignment['partners']['A'] => ({ completion: { done, due }, helpful: [], reasons: [], ...more })

/** A line as `key value value → place`, so that a golden brief reads like one. */
const line = ({ key, values, link, quote, rule }: BriefLine) =>
  [
    rule ? `${rule} ` : '',
    key.replace('brief.', ''),
    ...Object.entries(values).map(([name, value]) => ` ${name}=${value}`),
    quote ? ` “${quote.text}” (${quote.audience})` : '',
    ` → ${Object.values(link)
      .filter(each => each !== null)
      .join(' ')}`,
  ].join('')

const golden = (sections: BriefSection[]) =>
  Object.fromEntries(sections.map(({ name, lines }) => [name, lines.map(line)]))

test('golden: a couple in its first week', () => {
  const partners = { A: { ...asked, askedAlone: null }, B: asked }
  expect(golden(makeBrief({ ...nothing, partners }))).toEqual({
    safety: [
      'safety.noOpenFlags → flags',
      'safety.notAskedAlone partner=A → record A',
      'safety.askedAlone partner=B on=2026-09-20 → record B',
    ],
    topics: ['topics.none → plan'],
    since: ['since.nothing → plan'],
    changed: [
      'changed.noAnswers partner=A observation=closeness answered=0 from=2026-10-11 to=2026-11-21 → progress 12w',
      'changed.noAnswers partner=B observation=closeness answered=0 from=2026-10-11 to=2026-11-21 → progress 12w',
    ],
    differ: ['differ.tooEarly days=14 → progress 12w'],
    standing: [],
    next: ['N2 next.askAlone partner=A → record A', 'N4 next.startCheckIn → plan'],
  })
})

test('a couple whose numbers came from a file is not told to begin counting', () => {
  const rules = (input: BriefInput) =>
    makeBrief(input)
      .find(each => each.name === 'next')!
      .lines.map(each => each.rule)
  expect(rules(nothing)).toEqual(['N4'])
  expect(rules({ ...nothing, observations: [observation('contentment', [3, 2], [])] })).toEqual([])
})

const busy: BriefInput = {
  ...nothing,
  since: '2026-11-12',
  topics: [
    { id: 'answer-2', partner: 'B', text: 'Sunday at my parents', audience: 'couple', day: '2026-11-18' },
    { id: 'answer-1', partner: 'A', text: 'Sleep', audience: 'therapist', day: '2026-11-19' },
    { id: 'answer-3', partner: 'B', text: 'Money', audience: 'therapist', day: '2026-11-20' },
  ],
  assignments: [
    {
      id: 'check-in',
      isOlder: false,
      partners: { A: side(9, 10, { helpful: [8, 7, 7] }), B: side(8, 10, { helpful: [9] }) },
    },
    {
      id: 'theme',
      isOlder: false,
      partners: {
        A: side(1, 2, { reasons: ['no-time'] }),
        B: { completion: 'not-started', helpful: [], reasons: ['too-much', 'we-argued', 'too-much'] },
      },
    },
  ],
  observations: [
    observation(
      'closeness',
      steady(35, 4).map((value, index) => value + index / 9),
      steady(35, 6),
    ),
    observation('tension', steady(35, 3), steady(35, 3)),
    observation(
      'heard',
      steady(20, 7),
      steady(20, 4).map((value, index) => value + (index % 2)),
    ),
  ],
  measures: [
    {
      name: 'csi-16',
      measure: findMeasure('csi-16')!,
      rule: findMeasure('csi-16')!.change[0]!,
      administrations: {
        A: [],
        B: [
          { day: '2026-09-20', total: 45, status: 'complete', missing: 0 },
          { day: '2026-11-10', total: 54, status: 'complete', missing: 0 },
        ],
      },
    },
  ],
}

test('golden: a couple at work', () => {
  expect(golden(makeBrief(busy))).toEqual({
    safety: [
      'safety.noOpenFlags → flags',
      'safety.askedAlone partner=A on=2026-09-20 → record A',
      'safety.askedAlone partner=B on=2026-09-20 → record B',
    ],
    topics: [
      'topics.topic partner=A on=2026-11-19 “Sleep” (therapist) → answers answer-1',
      'topics.topic partner=B on=2026-11-20 “Money” (therapist) → answers answer-3',
      'topics.topic partner=B on=2026-11-18 “Sunday at my parents” (couple) → answers answer-2',
    ],
    since: [
      'since.done partner=A assignment=check-in done=9 due=10 → plan check-in',
      'since.helpful partner=A assignment=check-in helpful=7.3 answers=3 → plan check-in',
      'since.done partner=B assignment=check-in done=8 due=10 → plan check-in',
      'since.helpful partner=B assignment=check-in helpful=9 answers=1 → plan check-in',
      'since.done partner=A assignment=theme done=1 due=2 → plan theme',
      'since.reason.no-time partner=A assignment=theme count=1 → plan theme',
      'since.notStarted partner=B assignment=theme → plan theme',
      'since.reason.too-much partner=B assignment=theme count=2 → plan theme',
      'since.reason.we-argued partner=B assignment=theme count=1 → plan theme',
    ],
    changed: [
      // 7 / 9 a week, less the wave's own -.03
      'changed.rising partner=A observation=closeness answered=35 from=2026-10-18 to=2026-11-21 slope=0.75 se=0.11 critical=2.58 → progress closeness 12w',
      'changed.noClearTrend partner=B observation=closeness answered=35 from=2026-10-18 to=2026-11-21 slope=-0.03 se=0.11 critical=2.58 → progress closeness 12w',
      // tension and heard stay unnamed: nothing beyond .01 / 4
      'measure.numbers.jt partner=B measure=csi-16 before=45 after=54 from=2026-09-20 to=2026-11-10 difference=9 status=complete smallest=6.7 sd=17 r=0.98 → measures csi-16 12w',
      'measure.verdict.higherOut partner=B measure=csi-16 line=51.5 → measures csi-16 12w',
    ],
    differ: [
      // three compared, t(.05 / 3, 12) = 2.78
      'differ.gap observation=heard partner=A gap=2.5 se=0.17 critical=2.78 days=14 from=2026-11-08 to=2026-11-21 → progress heard 12w',
      'differ.gap observation=closeness partner=A gap=1.1 se=0.15 critical=2.78 days=14 from=2026-11-08 to=2026-11-21 → progress closeness 12w',
    ],
    standing: [],
    next: [
      'N5 next.smaller assignment=theme → plan theme',
      'N5 next.talkAboutPause assignment=theme → plan theme',
      'N6 next.askAboutRise partner=A observation=closeness → progress closeness 12w',
    ],
  })
})

test('golden: a couple with an open flag and one partner gone quiet', () => {
  const sections = makeBrief({
    ...busy,
    flags: [
      { id: 'flag-2', partner: 'B', raisedOn: '2026-11-19', item: null },
      { id: 'flag-1', partner: 'B', raisedOn: '2026-11-17', item: null },
    ],
    partners: {
      A: { ...asked, quietSince: '2026-11-05' },
      B: { ...asked, askedAlone: { kind: 'reason', on: '2026-10-01' } },
    },
  })
  const { safety, next } = golden(sections)
  expect(safety).toEqual([
    'safety.flag partner=B on=2026-11-17 → flags flag-1',
    'safety.flag partner=B on=2026-11-19 → flags flag-2',
    'safety.askedAlone partner=A on=2026-09-20 → record A',
    'safety.reasonNotAsked partner=B on=2026-10-01 → record B',
  ])
  expect(next).toEqual([
    'N1 next.followUpAlone partner=B → flags',
    'N3 next.takeUpQuiet partner=A since=2026-11-05 → plan',
    'N5 next.smaller assignment=theme → plan theme',
  ])
})

describe('next', () => {
  const rules = (input: BriefInput) =>
    makeBrief(input)
      .at(-1)!
      .lines.map(each => each.rule)

  test('proposes nothing the two do together while a flag is open or one was not asked alone', () => {
    const good = { ...busy, assignments: busy.assignments.slice(0, 1) }
    expect(rules(good)).toEqual(['N6', 'N7', 'N8'])
    expect(rules({ ...good, flags: [{ id: 'f', partner: 'A', raisedOn: today, item: null }] })).toEqual([
      'N1',
      'N6',
    ])
    const unasked = { A: asked, B: { ...asked, askedAlone: { kind: 'reason' as const, on: today } } }
    expect(rules({ ...good, partners: unasked })).toEqual(['N6'])
    const argued = [
      { id: 'theme', isOlder: false, partners: { A: side(0, 1, { reasons: ['we-argued'] }), B: side(1, 1) } },
    ]
    expect(rules({ ...busy, assignments: argued, partners: unasked })).toEqual(['N6'])
  })

  test('keeps what both did and both found helpful, not what one did', () => {
    const quietGood = { ...nothing, assignments: busy.assignments.slice(0, 1) }
    expect(rules(quietGood)).toEqual(['N8'])
    const oneSided = {
      id: 'check-in',
      isOlder: false,
      partners: { A: side(9, 10, { helpful: [9] }), B: side(9, 10) },
    }
    expect(rules({ ...nothing, assignments: [oneSided] })).toEqual([])
  })
})

test('no difference beyond error is said with the bound that was used', () => {
  const observations = [observation('tension', steady(20, 3), steady(20, 3))]
  expect(golden(makeBrief({ ...nothing, observations })).differ).toEqual([
    'differ.none compared=1 critical=2.18 → progress tension 12w',
  ])
})

test('the more observations are compared, the more a gap must exceed its error', () => {
  const gaps = Array.from({ length: 14 }, (_, index) => (index % 2 ? 2 : -1)) // mean .5, sd 1.557, se .512
  const b = Array(14).fill(5)
  const slight = observation(
    'heard',
    b.map((value, index) => value + gaps[index]! + 0.7),
    b,
  ) // 1.2 / .512 = 2.34
  const level = (name: string) => observation(name, b, b)
  const differ = (observations: BriefObservation[]) =>
    makeBrief({ ...nothing, observations }).find(each => each.name === 'differ')!.lines[0]!.key
  expect(differ([slight])).toBe('brief.differ.gap') // 2.18
  expect(differ([slight, level('support')])).toBe('brief.differ.none') // 2.56
})

test('same data in another order, same brief', () => {
  const shuffled: BriefInput = {
    ...busy,
    topics: [...busy.topics].reverse(),
    observations: [...busy.observations].reverse().map(each => ({
      ...each,
      series: { A: [...each.series.A].reverse(), B: [...each.series.B].reverse() },
    })),
  }
  expect(makeBrief(shuffled)).toEqual(makeBrief(busy))
})

test('no line but a topic carries words of a partner', () => {
  const words = makeBrief(busy).flatMap(each => (each.name === 'topics' ? [] : each.lines))
  expect(words.every(each => each.quote === undefined)).toBe(true)
  expect(JSON.stringify(words)).not.toMatch(/Sleep|Money|parents/)
})

test('what was not chosen in advance is named only beyond .01 divided by the number of those series', () => {
  const rising = steady(28, 5).map((value, index) => value + index * 0.068) // 2.73 errors
  const changed = (observations: BriefObservation[]) =>
    makeBrief({ ...nothing, observations })
      .find(each => each.name === 'changed')!
      .lines.map(each => `${each.key.replace('brief.changed.', '')} ${each.values.observation}`)
  const flat = steady(28, 5)
  const silent = ['noAnswers closeness', 'noAnswers closeness']
  expect(changed([observation('closeness', rising, [])])[0]).toBe('rising closeness') // 2.58
  expect(changed([observation('heard', rising, flat)])).toEqual(silent) // .01 / 2: 2.81
  const steeper = rising.map((value, index) => value + index * 0.01)
  expect(changed([observation('heard', steeper, flat)])).toEqual([...silent, 'rising heard'])
  // What has too few days is not judged, and takes nothing from what is.
  const ratings = ['session-fair', 'session-goal', 'session-way', 'session-understood'].map(name =>
    observation(name, steady(5, 7), steady(5, 7)),
  )
  expect(changed([observation('heard', steeper, flat), ...ratings])).toEqual([...silent, 'rising heard'])
})
