import { describe, expect, test } from 'vitest'
import { neutraliseCell, parseCsv, writeCsv } from './csv.ts'

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

describe('what is written', () => {
  test('is read again as it was, whatever the cells hold', () => {
    const header = ['couple', 'a "quoted" name', 'x;y']
    const rows = [
      ['Inês & Noor', 'one, "two"', 'a;b'],
      ['two\nlines', ' blanks ', 'tab\tinside'],
    ]
    const text = writeCsv(header, rows)
    expect(text.startsWith('\ufeffcouple,"a ""quoted"" name","x;y"\r\n')).toBe(true)
    expect(parseCsv(text)).toEqual({
      header,
      rows: [
        { line: 2, cells: rows[0] },
        { line: 3, cells: rows[1] },
      ],
      delimiter: ',',
    })
  })

  test('numbers stay numbers, null is empty, and what is no number is refused', () => {
    expect(writeCsv(['n', 'm'], [[-0.25, null]])).toBe('\ufeffn,m\r\n-0.25,\r\n')
    expect(() => writeCsv(['n'], [[Number.NaN]])).toThrow('finite')
  })

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=cmd|"/C calc"!A0',
    ' =1+1',
    '\t=1',
    '\r=1',
    '\n=1',
    '\ttext',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b@x',
    '\u202e-x',
    '\0=1',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff20x',
  ])('a cell that a spreadsheet would run is text: %j', cell => {
    expect(neutraliseCell(cell)).toBe(`'${cell}`)
    expect(parseCsv(writeCsv(['x', 'y'], [[cell, '1']])).rows[0]!.cells[0]![0]).toBe("'")
  })

  test.each(['', 'Maya', 'a=b', '5-6', "'=1", 'mail@example.org', '¿qué?', '–', '3 + 4'])(
    'an ordinary cell stays as it is: %j',
    cell => {
      expect(neutraliseCell(cell)).toBe(cell)
    },
  )
})
