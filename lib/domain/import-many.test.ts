import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCsv } from '#lib/csv.ts'
import { MAX_ROWS } from './import.ts'
import { keptMapping, type ManyMapping, MOST_COUPLES, manyMapping } from './import-many.ts'
import { coupleLabels, readMany } from './import-many-reading.ts'
import { correlation, type Pair } from './measures/couple.ts'

const closeness = {
  name: 'old-closeness',
  label: 'Closeness',
  low: 0,
  high: 10,
  favourable: 'higher',
} as const
const settings = {
  policyId: '00000000-0000-4000-8000-000000000000',
  zone: 'Europe/Lisbon',
  locale: 'en',
  country: 'PT',
} as const
const wide: ManyMapping = {
  couple: 'id',
  partner: null,
  names: { kind: 'pattern', A: '{couple} A', B: '{couple} B' },
  day: { kind: 'date', column: 'day' },
  series: [
    { column: 'a', partner: 'A', observation: closeness, day: null },
    { column: 'b', partner: 'B', observation: closeness, day: null },
  ],
  outcome: 'old-closeness',
  settings,
}
const long: ManyMapping = {
  ...wide,
  partner: { column: 'who', A: '1', B: '2' },
  series: [{ column: 'n', partner: 'row', observation: closeness, day: null }],
}
const beforeAndAfter: ManyMapping = {
  ...wide,
  day: { kind: 'fixed' },
  series: [
    { column: 'pre', partner: 'A', observation: closeness, day: '2026-01-01' },
    { column: 'post', partner: 'A', observation: closeness, day: '2026-02-05' },
  ],
}
const today = () => '2026-11-21'
const read = (text: string, mapping = wide) => readMany(parseCsv(text), mapping, { today })
const brief = (text: string, mapping = wide) =>
  read(text, mapping).couples.map(({ label, names, observations }) => [
    label,
    `${names.A}, ${names.B}`,
    ...observations.map(each => `${each.partner} ${each.day} ${each.value}`),
  ])
const reasons = (text: string, mapping = wide) =>
  read(text, mapping).refused.map(({ line, column, reason, value }) => [line, column, reason, value])

test('each value of the couple column is a couple, wherever its rows stand', () => {
  const text = 'id,day,a,b\n7,2026-11-01,1,2\n8,2026-11-01,3,\n 7 ,2026-11-02,,4\n'
  expect(brief(text)).toEqual([
    ['7', '7 A, 7 B', 'A 2026-11-01 1', 'B 2026-11-01 2', 'B 2026-11-02 4'],
    ['8', '8 A, 8 B', 'A 2026-11-01 3'],
  ])
  expect(read(text)).toMatchObject({ read: 3, gaps: 2, refused: [] })
  expect(coupleLabels(parseCsv(text), wide)).toEqual(['7', '8'])
})

test('a row for each person: a column says whose it is, and each may be named there', () => {
  const text = 'id,who,day,n,name\n7,1,2026-11-01,1,Ana\n7,2,2026-11-01,2,Rui\n8,2,2026-11-01,3,\n'
  expect(brief(text, long)).toEqual([
    ['7', '7 A, 7 B', 'A 2026-11-01 1', 'B 2026-11-01 2'],
    ['8', '8 A, 8 B', 'B 2026-11-01 3'],
  ])
  const named: ManyMapping = { ...long, names: { kind: 'columns', A: 'name', B: 'name' } }
  expect(brief(text, named).map(each => each[1])).toEqual(['Ana, Rui', '8 A, 8 B'])
  expect(reasons(`${text}7,1,2026-11-02,1,Eva\n9,3,2026-11-01,1,\n`, named)).toEqual([
    [2, 'name', 'two-names', 'Eva'],
    [6, 'who', 'no-partner', '3'],
  ])
})

test('one column before, one after: each has a day of its own', () => {
  expect(brief('id,pre,post\n7,1,2\n8,,4\n', beforeAndAfter)).toEqual([
    ['7', '7 A, 7 B', 'A 2026-01-01 1', 'A 2026-02-05 2'],
    ['8', '8 A, 8 B', 'A 2026-02-05 4'],
  ])
  expect(reasons('id,pre,post\n7,1,2\n7,1,2\n', beforeAndAfter)).toEqual([
    [3, 'pre', 'same-day-twice', '1'],
    [3, 'post', 'same-day-twice', '2'],
  ])
  const later = beforeAndAfter.series.map(each => ({ ...each, day: each.day && '2027-01-01' }))
  expect(reasons('id,pre,post\n7,1,\n', { ...beforeAndAfter, series: later.slice(0, 1) })).toEqual([
    [2, '', 'future-date', ''],
  ])
})

test('what is wrong is refused by line, once', () => {
  const text = 'id,day,a,b\n,2026-11-01,1,2\n7,someday,1,2\n7,2026-11-22,1,2\n8,2026-11-01,11,x\n'
  expect(reasons(text)).toEqual([
    [2, 'id', 'no-couple', ''],
    [3, 'day', 'bad-date', 'someday'],
    [4, 'day', 'future-date', '2026-11-22'],
    [5, 'a', 'out-of-range', '11'],
    [5, 'b', 'not-a-number', 'x'],
  ])
  expect(reasons(`id,day,a,b\n${'x'.repeat(41)},2026-11-01,1,2\n`)).toEqual([
    [2, 'id', 'long-couple', 'x'.repeat(40)],
  ])
  expect(reasons('nr,day,a\n7,2026-11-01,1\n')).toEqual([
    [1, 'id', 'missing-column', 'id'],
    [1, 'b', 'missing-column', 'b'],
  ])
  const nameless: ManyMapping = { ...wide, names: { kind: 'pattern', A: 'x'.repeat(60), B: 'y{couple}' } }
  expect(reasons('id,day,a,b\n7,2026-11-01,1,2\n', nameless)).toEqual([])
  const endless: ManyMapping = { ...wide, names: { kind: 'pattern', A: `${'x'.repeat(55)}{couple}`, B: 'y' } }
  expect(reasons('id,day,a,b\n1234567,2026-11-01,1,2\n', endless)[0]?.slice(0, 3)).toEqual([
    2,
    'id',
    'bad-name',
  ])
})

test('more couples or rows than one import can hold', () => {
  const couples = Array.from({ length: MOST_COUPLES + 1 }, (_, n) => `${n},2026-11-01,1,2\n`).join('')
  expect(reasons(`id,day,a,b\n${couples}`)).toEqual([
    [MOST_COUPLES + 2, 'id', 'too-many-couples', String(MOST_COUPLES + 1)],
  ])
  const row = { line: 2, cells: ['7', '2026-11-01', '', ''] }
  const table = { header: ['id', 'day', 'a', 'b'], delimiter: ',', rows: Array(MAX_ROWS + 1).fill(row) }
  expect(readMany(table, wide, { today }).refused.map(each => each.reason)).toEqual(['too-many-rows'])
})

test('the mapping schema refuses what contradicts itself', () => {
  for (const each of [wide, long, beforeAndAfter]) expect(manyMapping.safeParse(each).success).toBe(true)
  const [a, b] = wide.series
  const other = { ...b!, observation: { ...closeness, high: 7 } }
  for (const changed of [
    { extra: 1 },
    { series: [] },
    { series: [a, { ...b, partner: 'A' }] },
    { series: [a, other] },
    { series: [{ ...a, partner: 'row' }] },
    { series: [{ ...a, day: '2026-01-01' }] },
    { day: { kind: 'fixed' } },
    { partner: { column: 'who', A: '1', B: '2' } },
    { outcome: 'something-else' },
    { settings: { ...settings, zone: 'Mars/Olympus' } },
  ]) {
    expect([changed, manyMapping.safeParse({ ...wide, ...changed }).success]).toEqual([changed, false])
  }
  expect(manyMapping.safeParse({ ...long, partner: { column: 'who', A: '1', B: '1' } }).success).toBe(false)
})

test('what is kept with one couple has its label and each observation of each partner once', () => {
  expect(keptMapping(beforeAndAfter, '7')).toEqual({
    filter: { column: 'id', equals: '7' },
    day: { kind: 'fixed', date: '2026-01-01' },
    series: [{ column: 'post', partner: 'A', observation: closeness }],
  })
  expect(keptMapping(long, '7').series.map(each => each.partner)).toEqual(['A', 'B'])
})

/** 148 real couples, a row for each person and no day; the folder is not part of the repository. */
const folder = process.env.INTERLUDE_DATA

if (folder) {
  test('a row for each person of 148 couples: their likeness is the published one (vector O26)', () => {
    const satisfaction = {
      name: 'old-satisfaction',
      label: 'Satisfaction',
      low: 1,
      high: 4,
      favourable: 'higher',
    } as const
    const mapping = manyMapping.parse({
      ...long,
      couple: 'couple_id',
      partner: { column: 'partnum', A: '1', B: '2' },
      day: { kind: 'fixed' },
      series: [{ column: 'satisfaction', partner: 'row', observation: satisfaction, day: '2026-01-01' }],
      outcome: null,
    })
    const csv = readFileSync(join(folder, 'data/acitelli-148-couples.csv'), 'utf8')
    const { couples, refused, gaps } = readMany(parseCsv(csv), mapping, { today })
    expect([couples.length, refused, gaps]).toEqual([148, [], 0])
    const pairs = couples.map(({ observations }): Pair => {
      const of = (slot: string) => observations.find(each => each.partner === slot)!.value
      return [of('A'), of('B')]
    })
    expect(Number(correlation(pairs).toFixed(4))).toBe(0.6234)
  })
}
