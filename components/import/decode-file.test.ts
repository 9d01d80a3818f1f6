import { expect, test } from 'vitest'
import { decodeFile } from './decode-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('UTF-8 with and without its mark, and UTF-16 with one', () => {
  expect(decodeFile(utf8('día,a\n'))).toEqual({ text: 'día,a\n' })
  expect(decodeFile(utf8('\ufeffday'))).toEqual({ text: 'day' })
  expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x64, 0, 0x6f, 0]))).toEqual({ text: 'do' })
  expect(decodeFile(new Uint8Array([0xfe, 0xff, 0, 0x64, 0, 0x6f]))).toEqual({ text: 'do' })
})

test.each([
  ['nothing', new Uint8Array(), 'file-empty', 1],
  ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'file-spreadsheet', 1],
  ['an old spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-spreadsheet', 1],
  [
    'Latin letters of another encoding',
    new Uint8Array([0x61, 0x0a, 0x62, 0x0a, 0xf1, 0x0a, 0xf1]),
    'file-encoding',
    3,
  ],
  ['the same on the last line', new Uint8Array([0x61, 0x0a, 0xf1]), 'file-encoding', 2],
  ['a picture', new Uint8Array([0x61, 0x0a, 0, 1, 2]), 'file-not-text', 2],
  ['more than 5 MB', new Uint8Array(5_000_001).fill(0x61), 'file-too-large', 1],
])('%s is refused with its line', (_, bytes, reason, line) => {
  expect(decodeFile(bytes)).toEqual({ reason, line })
})
