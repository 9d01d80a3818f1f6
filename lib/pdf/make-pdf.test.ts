import { expect, test } from 'vitest'
import { readPdf } from '#lib/testing/read-pdf.ts'
import { makePdf } from './make-pdf.ts'
import type { PdfBlock, PdfChart, PdfSheet } from './pdf-sheet.ts'

const sheet = (...blocks: PdfBlock[]): PdfSheet => ({
  title: 'A title',
  language: 'es',
  madeOn: '2026-03-18',
  foot: (page, pages) => `Página ${page} de ${pages}`,
  blocks,
})
const read = async (...blocks: PdfBlock[]) => readPdf(await makePdf(sheet(...blocks)))
const chart: PdfChart = {
  kind: 'chart',
  height: 120,
  ...{ low: 0, high: 10, from: '2026-03-01', to: '2026-03-14', markers: [], cutoff: null },
  names: { a: 'Maya', b: 'Jonas' },
  days: [{ day: '2026-03-01', label: '1 mar' }],
  points: Array.from({ length: 14 }, (_, index) => ({
    day: `2026-03-${String(index + 1).padStart(2, '0')}`,
    a: index === 6 ? null : 5,
    b: 7,
    aMean: index < 4 || index === 8 ? null : 5,
    bMean: 6,
    aError: null,
    bError: index < 4 ? null : 0.5,
  })),
}

test('words come out as they went in, accents, quotes and other alphabets with them', async () => {
  const text = '¿Qué cambió? “Niño” – años… Łódź, Жанна, Ελένη, über'
  const { pages, title } = await read({ kind: 'title', text: 'Cercanía' }, { kind: 'text', text })
  expect(title).toBe('A title')
  expect(pages).toHaveLength(1)
  expect(pages[0]!.replaceAll('\n', '')).toContain(text.replaceAll('\n', ''))
  expect(pages[0]).toContain('Cercanía')
  expect(pages[0]).toContain('Página 1 de 1')
})

test('what no font has is said by what says the same, or by a question mark', async () => {
  const { pages } = await read({ kind: 'text', text: '6.1 → 6.4 😀' })
  expect(pages[0]!.replaceAll('\n', '')).toContain('6.1 › 6.4 ?')
})

test('nothing is lost where a page ends: long texts, long tables, one cell longer than a page', async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `w${index}`)
  const table: PdfBlock = {
    kind: 'table',
    columns: [
      { label: 'Day', share: 1 },
      { label: 'Text', share: 2 },
    ],
    rows: [['1', words.join(' ')], ...words.slice(0, 120).map(word => [word, `cell ${word}`])],
  }
  const { pages } = await read({ kind: 'text', text: words.join(' ') }, table)
  expect(pages.length).toBeGreaterThan(6)
  const whole = pages.join('\n').split(/[\s]+/)
  for (const word of words) expect(whole.filter(each => each === word).length).toBeGreaterThanOrEqual(2)
  expect(pages.every((page, index) => page.includes(`Página ${index + 1} de ${pages.length}`))).toBe(true)
})

test('a word longer than a line is cut, not lost', async () => {
  const { pages } = await read({ kind: 'text', text: 'x'.repeat(500) })
  expect([...pages[0]!].filter(letter => letter === 'x')).toHaveLength(500)
})

test('a chart is vectors: circles and squares where there are answers, a line that stops at a gap', async () => {
  const bytes = await makePdf(sheet(chart))
  const { pages } = readPdf(bytes)
  expect(pages[0]).toContain('Maya')
  expect(pages[0]).toContain('1 mar')
  expect(Buffer.from(bytes).includes('/Subtype /Image')).toBe(false)
  const { circles, squares, lines } = shapesOf(bytes)
  // One of each stands in the key.
  expect(circles).toBe(13 + 1)
  expect(squares).toBe(14 + 1)
  // Three of the grid; of the key one a side; the mean of A in two stretches, that of B in one.
  expect(lines).toBe(3 + 2 + 2 + 1)
  // Of one person alone there is nothing of the other.
  const alone = shapesOf(await makePdf(sheet({ ...chart, names: { a: 'Maya', b: null } })))
  expect(alone).toEqual({ circles: 14, squares: 0, lines: 3 + 1 + 2 })
})

test('the same sheet gives the same bytes', async () => {
  const blocks: PdfBlock[] = [{ kind: 'text', text: 'One ñ' }, chart]
  const [one, other] = [await makePdf(sheet(...blocks)), await makePdf(sheet(...blocks))]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

function shapesOf(bytes: Uint8Array) {
  const drawn = readPdf(bytes).drawn.join('\n')
  const count = (pattern: RegExp) => (drawn.match(pattern) ?? []).length
  // A circle is four curves; a square is a rectangle filled; a line is what is stroked.
  return { circles: count(/ c\n/g) / 4, squares: count(/ re\n/g), lines: count(/\nS\n/g) }
}
