import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCsv } from '#lib/csv.ts'
import type { Slot } from './access.ts'
import { nothing } from './brief.fixture.ts'
import { type BriefInput, makeBrief } from './brief.ts'
import { isChange } from './brief-changed.ts'
import { addDays } from './calendar.ts'
import { summariseCouple } from './caseload.ts'
import type { DayValue } from './trend.ts'

/**
 * 80 untreated couples, 35 days each: whatever is called a change there is called so without any treatment. Contentment
 * is the outcome chosen in advance; R13 lets 16 of the 80 couples through at the most.
 */
const folder = process.env.INTERLUDE_DATA
const first = '2026-10-01'
const observed = ['contentment', 'anxiety', 'sadness', 'vigor'] as const

type Couple = Record<(typeof observed)[number], Record<Slot, DayValue[]>>

function readCouples(path: string): Map<string, Couple> {
  const { header, rows } = parseCsv(readFileSync(join(path, 'data/couple-diary-35d.csv'), 'utf8'))
  const couples = new Map<string, Couple>()
  for (const { cells } of rows) {
    const cell = (name: string) => cells[header.indexOf(name)]!
    const id = cell('couple_id')
    const couple =
      couples.get(id) ??
      (Object.fromEntries(observed.map(name => [name, { A: [], B: [] }])) as unknown as Couple)
    couples.set(id, couple)
    for (const name of observed) {
      for (const [slot, side] of [
        ['A', 'm'],
        ['B', 'w'],
      ] as const) {
        const value = cell(`${side}_${name}`)
        if (value === '') continue
        couple[name][slot].push({ day: addDays(first, Number(cell('diary_day'))), value: Number(value) })
      }
    }
  }
  return couples
}

const lastDay = (couple: Couple) =>
  [...couple.contentment.A, ...couple.contentment.B]
    .map(each => each.day)
    .sort()
    .at(-1)!

function briefOf(couple: Couple) {
  const input: BriefInput = {
    ...nothing,
    today: lastDay(couple),
    outcome: 'contentment',
    outcomeSince: null,
    observations: observed.map(name => ({
      name,
      low: 0,
      high: 4,
      favourable: 'higher' as const,
      series: couple[name],
    })),
  }
  return makeBrief(input).find(each => each.name === 'changed')!.lines
}

function caseloadOf(couple: Couple) {
  const side = (slot: Slot) => ({
    invited: false,
    neverInvited: false,
    occurrences: [],
    answered: [],
    excused: [],
    series: couple.contentment[slot],
  })
  return summariseCouple(
    {
      coupleId: 'x',
      status: 'active',
      startsOn: null,
      lastAppointment: null,
      nextAppointment: null,
      openFlags: 0,
      outcome: 'contentment',
      isMeasured: false,
      partners: { A: side('A'), B: side('B') },
      measures: [],
    },
    lastDay(couple),
  ).verdict
}

test('the brief and the caseload say the same of one outcome', () => {
  for (const slope of [-0.06, 0, 0.06]) {
    const values = Array.from({ length: 35 }, (_, index) => ({
      day: addDays(first, index),
      value: 2 + [0, 0.5, -0.5][index % 3]! + slope * (index - 17),
    }))
    const couple = Object.fromEntries(observed.map(name => [name, { A: values, B: [] }])) as unknown as Couple
    const word = (key: string) => key.split('.').at(-1)
    expect(word(briefOf(couple)[0]!.key)).toBe(word(caseloadOf(couple).A.key))
    expect(word(briefOf(couple)[0]!.key)).toBe(
      slope === 0 ? 'noClearTrend' : slope > 0 ? 'rising' : 'falling',
    )
  }
})

if (folder) {
  test('real diaries: the brief and the caseload call at most 16 of 80 couples changed, and the same', () => {
    const couples = [...readCouples(folder).values()]
    expect(couples).toHaveLength(80)
    const brief = couples.map(couple =>
      briefOf(couple).filter(line => isChange(line) && line.values.observation === 'contentment'),
    )
    const caseload = couples.map(couple =>
      Object.values(caseloadOf(couple)).filter(each => /rising|falling/.test(each.key)),
    )
    const anywhere = couples.filter(couple => briefOf(couple).some(isChange)).length
    const [inBrief, inCaseload] = [brief, caseload].map(each => each.filter(lines => lines.length > 0).length)
    const series = brief.flat().length
    console.log(
      `contentment changed: brief ${inBrief}, caseload ${inCaseload} of 80 couples, ${series} of 160 series; any series named: ${anywhere} couples`,
    )
    expect(inBrief).toBeLessThanOrEqual(16)
    expect(inBrief).toBeGreaterThan(0)
    expect(caseload.map(each => each.length)).toEqual(brief.map(each => each.length))
  })
}
