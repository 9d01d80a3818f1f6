import { describe, expect, test } from 'vitest'
import { parseCsv } from './csv.ts'

test('a byte order mark, quotes, and every kind of line end', () => {
  const expected = { header: ['day', 'note'], rows: [{ line: 2, cells: ['1', 'a, "b"'] }], delimiter: ',' }
  for (const end of ['\n', '\r\n', '\r']) {
    expect(parseCsv(`\ufeffday,note${end}1,"a, ""b"""${end}`)).toEqual(expected)
  }
})

test('rows know the line they begin on, past quoted newlines and empty lines', () => {
  const { rows } = parseCsv('day,note\r\n1,"one\r\ntwo\r\nthree"\r\n\r\n2,x\r\n,\r\n3,y')
  expect(rows).toEqual([
    { line: 2, cells: ['1', 'one\ntwo\nthree'] },
    { line: 6, cells: ['2', 'x'] },
    { line: 8, cells: ['3', 'y'] },
  ])
})

test('semicolons and tabs are found by the first row, not inside its quotes', () => {
  expect(parseCsv('a;b\n1,5;2').rows[0]!.cells).toEqual(['1,5', '2'])
  expect(parseCsv('a\tb\n1,5\t2').rows[0]!.cells).toEqual(['1,5', '2'])
  expect(parseCsv('"a,b,c";d\n1;2')).toMatchObject({ header: ['a,b,c', 'd'], delimiter: ';' })
  expect(parseCsv('only\n1').rows[0]!.cells).toEqual(['1'])
})

describe('what is no table is refused with its line', () => {
  const refused = (text: string) => {
    try {
      parseCsv(text)
    } catch (error) {
      return error
    }
  }

  test.each([
    ['csv-empty', '', 1],
    ['csv-empty', '\n\n', 1],
    ['csv-uneven-row', 'a,b\n1,2\n1,2,3\n', 3],
    ['csv-open-quote', 'a,b\n1,"2\n', 2],
    ['csv-stray-quote', 'a,b\n1,2"3\n', 2],
    ['csv-stray-quote', 'a,b\n1,"2"3\n', 2],
  ])('%s', (reason, text, line) => {
    expect(refused(text)).toMatchObject({ code: 'invalid', reason, detail: { line } })
  })

  test('one name for two columns', () => {
    expect(refused('a,b, a\n1,2,3')).toMatchObject({
      reason: 'csv-duplicate-column',
      detail: { column: 'a' },
    })
  })
})
