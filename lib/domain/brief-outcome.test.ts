import { describe, expect, test } from 'vitest'
import { begun, today } from './brief.fixture.ts'
import { type BriefInput, makeBrief } from './brief.ts'
import type { BriefMeasure } from './brief-measures.ts'
import { addDays } from './calendar.ts'
import { type CoupleSummaryInput, summariseCouple } from './caseload.ts'
import { ruleOf } from './measure-change.ts'
import { findMeasure } from './measures/registry.ts'

const csi16 = findMeasure('csi-16')!

/** Totals of A before and after; B answered once. */
function measured(rule: string | undefined, before: number, after: number): BriefMeasure {
  const total = (day: string, value: number) =>
    ({ day, total: value, status: 'complete', missing: 0 }) as const
  const administrations = {
    A: [total('2026-09-01', before), total('2026-11-01', after)],
    B: [total('2026-09-01', 60)],
  }
  return { name: 'csi-16', measure: csi16, rule: ruleOf(csi16, rule), administrations }
}

const steady = Array.from({ length: 42 }, (_, index) => ({
  day: addDays(today, index - 41),
  value: 6 + (index % 3),
}))
const closeness = {
  ...{ name: 'closeness', low: 0, high: 10, favourable: 'higher' as const },
  series: { A: steady, B: steady },
}
const input = (given: Partial<BriefInput>): BriefInput => ({ ...begun, observations: [closeness], ...given })
const changed = (given: Partial<BriefInput>) =>
  makeBrief(input(given)).find(each => each.name === 'changed')!.lines

const row = (measure: BriefMeasure, outcome = 'closeness') => {
  const partner = {
    invited: false,
    neverInvited: false,
    occurrences: [],
    answered: [today],
    excused: [],
    series: [],
  }
  const couple: CoupleSummaryInput = {
    coupleId: 'couple-1',
    status: 'active',
    startsOn: '2026-09-01',
    lastAppointment: null,
    nextAppointment: null,
    openFlags: 0,
    outcome,
    isMeasured: outcome === 'csi-16',
    partners: { A: partner, B: partner },
    measures: [measure],
  }
  return summariseCouple(couple, today)
}

describe('a change between the bounds of two rules (CSI-16 45 to 54: 6.66 by alpha, 13.4 by the cautious one)', () => {
  const verdict = (rule: string | undefined, before: number, after: number) =>
    changed({ measures: [measured(rule, before, after)] })
      .filter(({ key, values }) => key.startsWith('brief.measure.') && values.partner === 'A')
      .map(({ key, values }) => [key.replace('brief.measure.', ''), values.smallest, values.sd, values.r])

  test('the brief judges by the chosen rule and prints its numbers', () => {
    expect(verdict(undefined, 45, 54)).toEqual([
      ['numbers.jt', 6.7, 17, 0.98],
      ['verdict.higherOut', undefined, undefined, undefined],
    ])
    expect(verdict('cautious', 45, 54)).toEqual([
      ['numbers.points', 13.4, undefined, undefined],
      ['verdict.lineWithin', undefined, undefined, undefined],
    ])
  })

  test('the caseload names it by the one rule and not by the other', () => {
    expect(row(measured('alpha', 45, 54)).measures).toEqual([
      { name: 'csi-16', partner: 'A', verdict: 'higherOut', favourable: true },
    ])
    expect(row(measured('cautious', 45, 54)).measures).toEqual([])
  })

  test('beyond both they agree; a rule that nobody knows is the first', () => {
    for (const rule of ['alpha', 'cautious']) expect(row(measured(rule, 45, 59)).measures).toHaveLength(1)
    expect(row(measured('no-such-rule', 45, 54)).measures).toHaveLength(1)
  })

  test('what follows from it follows the rule: worse by alpha is asked about, within error is not', () => {
    const asks = (rule: string) =>
      makeBrief(input({ measures: [measured(rule, 60, 51)] }))
        .find(each => each.name === 'next')!
        .lines.some(each => each.rule === 'N13')
    expect([asks('alpha'), asks('cautious')]).toEqual([true, false])
  })
})

describe('an outcome that is a measure', () => {
  const given = { outcome: 'csi-16', measures: [measured('alpha', 45, 54)] }

  test('stands first, by its own rule, and every series of days is one of the rest', () => {
    const lines = changed(given)
    expect(lines.slice(0, 3).map(each => each.key)).toEqual([
      'brief.measure.numbers.jt',
      'brief.measure.verdict.higherOut',
      'brief.measure.first',
    ])
    expect(lines.some(each => each.values.observation !== undefined)).toBe(false)
  })

  test('the caseload says how it stands for each, never that nobody answered', () => {
    const keys = (rule: string) => {
      const { A, B } = row(measured(rule, 45, 54), 'csi-16').verdict
      expect(A.values).toEqual({ observation: 'csi-16', before: 45, after: 54 })
      expect(B).toEqual({ key: 'caseload.oneTotal', values: { observation: 'csi-16', after: 60 } })
      return A.key
    }
    expect(keys('alpha')).toBe('caseload.measureChanged')
    expect(keys('cautious')).toBe('caseload.measureWithin')
  })

  test('without a total it is said like any other: no answers', () => {
    const lines = changed({ outcome: 'csi-16', measures: [] })
    expect(lines.slice(0, 2).map(each => each.key)).toEqual(Array(2).fill('brief.changed.noAnswers'))
  })
})

describe('the day of the choice', () => {
  const said = (given: Partial<BriefInput>) =>
    changed(given).flatMap(({ key, values, link }) =>
      key === 'brief.changed.chosenOn' ? [{ on: values.on, to: link.to }] : [],
    )

  test('is said while days from before it are judged', () => {
    expect(said({ outcomeSince: today })).toEqual([{ on: today, to: 'judging' }])
    expect(said({ outcomeSince: addDays(today, -40) })).toHaveLength(1)
  })

  test('is not said when all that is judged came after it, or nobody chose', () => {
    expect(said({ outcomeSince: null })).toEqual([])
    expect(said({ outcomeSince: addDays(today, -41) })).toEqual([])
    expect(said({ outcomeSince: today, observations: [] })).toEqual([])
    // Older days are there, but the six weeks that are judged all came after it.
    const older = { day: addDays(today, -60), value: 3 }
    const long = { ...closeness, series: { A: [older, ...steady], B: steady } }
    expect(said({ outcomeSince: addDays(today, -41), observations: [long] })).toEqual([])
  })

  test('of a measure is said whenever its first total came before', () => {
    const given = { outcome: 'csi-16', measures: [measured('alpha', 45, 54)] }
    expect(said({ ...given, outcomeSince: '2026-10-01' })).toHaveLength(1)
    expect(said({ ...given, outcomeSince: '2026-09-01' })).toEqual([])
  })
})
