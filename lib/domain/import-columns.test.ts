import { expect, test } from 'vitest'
import { parseCsv } from '../csv.ts'
import { describeColumns } from './import-columns.ts'

const columns = (text: string) => describeColumns(parseCsv(text))

test('a column is dates, numbers, text or empty', () => {
  const [day, a, note, none] = columns(
    'day,a,note,none\n2026-01-01,1.5,hello,\n2026-01-02,-2,,\n2026-01-02,1.5,x,\n',
  )
  expect(day).toMatchObject({ kind: 'date', filled: 3, values: ['2026-01-01', '2026-01-02'], whole: false })
  expect(a).toMatchObject({ kind: 'number', min: -2, max: 1.5, whole: false, samples: ['1.5', '-2'] })
  expect(note).toMatchObject({ kind: 'text', filled: 2, min: null })
  expect(none).toMatchObject({ kind: 'empty', filled: 0, values: null })
})

test('cells that do not fit hide no column of dates or numbers', () => {
  const [day, a] = columns('day,a\n2026-01-01,1\n2026-13-01,x\n2026-01-03,3\n')
  expect(day).toMatchObject({ kind: 'date' })
  expect(a).toMatchObject({ kind: 'number', min: 1, max: 3, whole: true })
})

test('a decimal comma in a file that the comma does not divide', () => {
  expect(columns('day;a\n1;0,5\n2;3\n')[1]).toMatchObject({ kind: 'number', min: 0.5, max: 3 })
})

test('more different values than anybody chooses from are not listed', () => {
  const rows = Array.from({ length: 201 }, (_, index) => `${index},1`).join('\n')
  expect(columns(`id,a\n${rows}`)[0]).toMatchObject({ kind: 'number', values: null, whole: true, max: 200 })
})

test.each([
  ['csv-one-column', 'just a line\nand another\n'],
  ['csv-no-rows', 'day,a\n'],
  ['csv-header', `${'x'.repeat(201)},a\n1,2\n`],
  ['csv-header', `${Array.from({ length: 301 }, (_, index) => `c${index}`).join()}\n`],
])('%s', (reason, text) => {
  expect(() => columns(text)).toThrow(expect.objectContaining({ code: 'invalid', reason }))
})

test('a column without a name cannot be chosen', () => {
  expect(columns(',a\n1,2\n').map(each => each.name)).toEqual(['a'])
})
