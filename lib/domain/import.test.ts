import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../csv.ts'
import { linearTrend } from './evidence.ts'
import { type ImportMapping, importMapping, MAX_ROWS, readImport } from './import.ts'
import { makeTrend, pointsOf } from './trend.ts'

const closeness = {
  name: 'closeness',
  label: 'Closeness',
  low: 0,
  high: 10,
  favourable: 'higher' as const,
}
const mapping: ImportMapping = {
  filter: null,
  day: { kind: 'date', column: 'day' },
  series: [
    { column: 'a', observation: closeness, partner: 'A' },
    { column: 'b', observation: closeness, partner: 'B' },
  ],
}
const today = '2026-11-21'
const read = (text: string, changed: Partial<ImportMapping> = {}) =>
  readImport(parseCsv(text), importMapping.parse({ ...mapping, ...changed }), { today })

test('both partners of a row, an empty cell is a gap', () => {
  expect(read('day,a,b\n2026-11-01,7,\n2026-11-02,6.5, 8 \n')).toEqual({
    observations: [
      { line: 2, partner: 'A', ...closeness, day: '2026-11-01', value: 7 },
      { line: 3, partner: 'A', ...closeness, day: '2026-11-02', value: 6.5 },
      { line: 3, partner: 'B', ...closeness, day: '2026-11-02', value: 8 },
    ],
    refused: [],
    read: 2,
    filteredOut: 0,
    gaps: 1,
  })
})

test('a decimal comma is a number only where the comma does not divide cells', () => {
  expect(read('day;a;b\n2026-11-01;7,5;1').observations[0]!.value).toBe(7.5)
  expect(read('day,a,b\n2026-11-01,"7,5",1').refused).toEqual([
    { line: 2, column: 'a', reason: 'not-a-number', value: '7,5' },
  ])
})

test('day numbers count from the start date, from zero or from one', () => {
  const numbered = (zeroIs: 0 | 1) => ({
    day: { kind: 'number' as const, column: 'day', startDate: '2028-02-28', zeroIs },
  })
  const days = (zeroIs: 0 | 1) =>
    readImport(
      parseCsv('day,a,b\n1,5,\n2,5,\n'),
      { ...mapping, ...numbered(zeroIs) },
      { today: '2028-12-01' },
    ).observations.map(each => each.day)
  expect(days(0)).toEqual(['2028-02-29', '2028-03-01'])
  expect(days(1)).toEqual(['2028-02-28', '2028-02-29'])
  expect(read('day,a,b\n0,5,5\n-1,5,5\n1.5,5,5\n', numbered(1)).refused.map(each => each.reason)).toEqual([
    'bad-date',
    'bad-date',
    'bad-date',
  ])
})

test('today is not the future', () => {
  expect(read(`day,a,b\n${today},5,5\n`)).toMatchObject({
    refused: [],
    observations: [{ day: today }, { day: today }],
  })
})

test('rows of others are counted, not read', () => {
  const {
    read: count,
    filteredOut,
    refused,
  } = read('who,day,a,b\n1,2026-11-01,5,5\n2,not a day,x,x\n', {
    filter: { column: 'who', equals: '1' },
  })
  expect([count, filteredOut, refused]).toEqual([1, 1, []])
})

describe('refused, with line, column and what stood there', () => {
  test.each([
    ['bad-date', '2026-02-30,5,5', 'day', '2026-02-30'],
    ['bad-date', ',5,5', 'day', ''],
    ['future-date', '2026-11-22,5,5', 'day', '2026-11-22'],
    ['not-a-number', '2026-11-01,high,5', 'a', 'high'],
    ['not-a-number', '2026-11-01,0x10,5', 'a', '0x10'],
    ['not-a-number', '2026-11-01,Infinity,5', 'a', 'Infinity'],
    ['out-of-range', '2026-11-01,5,10.1', 'b', '10.1'],
    ['out-of-range', '2026-11-01,5,-1', 'b', '-1'],
  ])('%s: %s', (reason, row, column, value) => {
    expect(read(`day,a,b\n${row}\n`).refused).toEqual([{ line: 2, column, reason, value }])
  })

  test('one partner, one observation, one day on two lines', () => {
    expect(read('day,a,b\n2026-11-01,5,\n2026-11-02,5,\n2026-11-01,6,7\n').refused).toEqual([
      { line: 4, column: 'a', reason: 'same-day-twice', value: '6' },
    ])
  })

  test('a column that is not there', () => {
    expect(read('day,a\n2026-11-01,5\n').refused).toEqual([
      { line: 1, column: 'b', reason: 'missing-column', value: 'b' },
    ])
  })

  test('two ranges for one observation', () => {
    const series: ImportMapping['series'] = [
      mapping.series[0]!,
      { ...mapping.series[1]!, observation: { ...closeness, high: 7 } },
    ]
    expect(read('day,a,b\n2026-11-01,5,5\n', { series }).refused).toEqual([
      { line: 1, column: 'b', reason: 'ranges-differ', value: '0–7 higher' },
    ])
  })

  test('more rows than can be read at once', () => {
    const row = { line: 2, cells: ['2026-11-01', '', ''] }
    const table = { header: ['day', 'a', 'b'], delimiter: ',', rows: Array(MAX_ROWS + 1).fill(row) }
    expect(readImport(table, mapping, { today }).refused.map(each => each.reason)).toEqual(['too-many-rows'])
  })

  test('a long cell is cut', () => {
    expect(read(`day,a,b\n2026-11-01,${'x'.repeat(500)},5\n`).refused[0]!.value).toHaveLength(40)
  })
})

test('the mapping schema refuses strangers and two columns for one series', () => {
  const twice = { ...mapping, series: [mapping.series[0], { ...mapping.series[0], column: 'b' }] }
  const upside = { ...mapping, series: [{ ...mapping.series[0], observation: { ...closeness, low: 11 } }] }
  for (const each of [{ ...mapping, extra: 1 }, { ...mapping, series: [] }, twice, upside]) {
    expect(importMapping.safeParse(each).success).toBe(false)
  }
})

/** Real diaries of 80 untreated couples; the folder is not part of the repository (its README says where from). */
const folder = process.env.INTERLUDE_DATA

if (folder) {
  describe('eighty real couples', () => {
    const table = parseCsv(readFileSync(join(folder, 'data/couple-diary-35d.csv'), 'utf8'))
    const vectors = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')).vectors as {
      id: string
      expect: Record<string, number | string>
    }[]
    const expected = (id: string) => vectors.find(vector => vector.id === id)!.expect
    const scales = ['anxiety', 'sadness', 'vigor', 'contentment'] as const
    const couple = (id: string, names: readonly string[] = ['contentment']) =>
      readImport(
        table,
        importMapping.parse({
          filter: { column: 'couple_id', equals: id },
          day: { kind: 'number', column: 'diary_day', startDate: '2026-01-01', zeroIs: 0 },
          series: names.flatMap(name =>
            (['A', 'B'] as const).map(partner => ({
              column: `${partner === 'A' ? 'm' : 'w'}_${name}`,
              observation: { name, label: name, low: 0, high: 4, favourable: 'higher' },
              partner,
            })),
          ),
        }),
        { today },
      )
    const ids = [...new Set(table.rows.map(row => row.cells[0]!))]

    test.each([
      ['O30', '201'],
      ['O31', '202'],
    ])('vector %s: couple %s', (id, number) => {
      const { observations, refused, read, filteredOut } = couple(number)
      expect(refused).toEqual([])
      expect(read + filteredOut).toBe(table.rows.length)
      const own = observations.filter(each => each.partner === 'A')
      expect([own.length, observations.length]).toEqual([35, 70])
      const { n, slopePerWeek, sePerWeek, verdict } = linearTrend(pointsOf(own))
      const found = {
        n,
        slopePerWeek: Number(slopePerWeek.toFixed(4)),
        sePerWeek: Number(sePerWeek.toFixed(4)),
      }
      expect({ ...found, verdict: verdict.replaceAll('-', ' ') }).toEqual(expected(id))
      const { sides } = makeTrend({
        ...closeness,
        from: '2026-01-01',
        to: '2026-02-11',
        series: { A: own, B: [] },
      })
      expect(sides.A.trend).toEqual(linearTrend(pointsOf(own)))
    })

    test('vector O34: 80 couples, 2,765 rows', () => {
      expect({ couples: ids.length, rows: table.rows.length }).toMatchObject({
        couples: expected('O34').couples,
        rows: expected('O34').rows,
      })
    })

    test('how often untreated couples would be called changed (R13): why the brief is stricter', () => {
      const series = ids.flatMap(id => {
        const { observations } = couple(id, scales)
        return scales.flatMap(name =>
          (['A', 'B'] as const).map(partner => {
            const own = observations.filter(each => each.name === name && each.partner === partner)
            return { id, name, own }
          }),
        )
      })
      const changed = (critical: number) =>
        series.filter(({ own }) => linearTrend(pointsOf(own), critical).verdict !== 'no-clear-trend')
      const perScale = (critical: number) =>
        scales.map(name => changed(critical).filter(each => each.name === name).length)
      const couples = (found: typeof series) => new Set(found.map(each => each.id)).size
      expect(perScale(1.96)).toEqual([38, 23, 35, 29])
      expect(couples(changed(1.96))).toBe(61)
      const contentment = changed(2.58).filter(each => each.name === 'contentment')
      expect([contentment.length, couples(contentment)]).toEqual([16, 15])
    })

    test('the whole file in one reading', () => {
      const every = importMapping.parse({
        ...mapping,
        day: { kind: 'number', column: 'diary_day', startDate: '2026-01-01', zeroIs: 0 },
        series: [{ column: 'm_vigor', observation: { ...closeness, name: 'vigor' }, partner: 'A' }],
      })
      const { refused, read } = readImport(table, every, { today })
      expect(read).toBe(table.rows.length)
      expect(new Set(refused.map(each => each.reason))).toEqual(new Set(['same-day-twice']))
    })
  })
}
