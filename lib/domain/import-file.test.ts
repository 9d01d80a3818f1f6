import { expect, test } from 'vitest'
import { confirmText, FILE_LIMITS, lineOfNoText, piecesOf } from './import-file.ts'

const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length - 2

test.each([
  ['plain', 'day,a,b\n'.repeat(20_000)],
  ['quotes', '"'.repeat(100_000)],
  ['three bytes a character', '€'.repeat(100_000)],
  ['pairs, off by one', `x${'😀'.repeat(60_000)}`],
  ['empty', ''],
])('pieces join to the whole and fit a body: %s', (_, text) => {
  const pieces = piecesOf(text)
  expect(pieces.join('')).toBe(text)
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(FILE_LIMITS.partCharacters)
    expect(bytesOf(piece)).toBeLessThanOrEqual(FILE_LIMITS.partBytes)
    expect(piece.isWellFormed()).toBe(true)
  }
})

test('the largest file of the worst characters has no more pieces than may be announced', () => {
  expect(piecesOf('"'.repeat(FILE_LIMITS.bytes)).length).toBeLessThanOrEqual(FILE_LIMITS.parts)
})

test('what no text has is found by line, whatever the line ends', () => {
  expect(lineOfNoText('day,a\r\n1,\t5\r\n2,"ñ 😀"\n')).toBeNull()
  expect(lineOfNoText('a\r\nb\r\nc\u0000')).toBe(3)
  expect(lineOfNoText('a\rb\u0085')).toBe(2)
  expect(lineOfNoText('\ud800')).toBe(1)
  expect(() => confirmText('a\n\u0001')).toThrow(
    expect.objectContaining({ reason: 'file-not-text', detail: { line: 2 } }),
  )
  expect(() => confirmText('x'.repeat(FILE_LIMITS.bytes + 1))).toThrow('file-too-large')
})
