import { expect, test } from 'vitest'
import { type Box, type Colour, inkIn, type RenderedPage, renderPdf } from '#lib/testing/render-pdf.ts'
import { makePdf } from './make-pdf.ts'
import type { PdfChart, PdfPoint } from './pdf-sheet.ts'

/** As another reader draws it: places on paper, in points from the top. */
const point = (day: string, a: number | null, b: number | null): PdfPoint => ({
  ...{ day, a, b },
  ...{ aMean: null, bMean: null, aError: null, bError: null },
})
const chart: PdfChart = {
  kind: 'chart',
  height: 140,
  ...{ low: 0, high: 10, from: '2026-03-01', to: '2026-03-15' },
  names: { a: 'Maya', b: 'Jonas' },
  days: [{ day: '2026-03-01', label: '1 mar' }],
  points: [point('2026-03-02', 9, 1), point('2026-03-13', null, 1)],
  markers: [
    { day: '2026-03-08', label: 'Appointment' },
    { day: '2026-03-09', label: 'Too near' },
  ],
  cutoff: { value: 4, label: '4: a published line' },
}
const isA: Colour = ([red, , blue]) => blue - red > 60
const isB: Colour = ([red, , blue]) => red - blue > 60
const isGrid: Colour = ([red, , blue]) => red > 200 && red < 235 && red - blue > 8 && red - blue < 30
const isDark: Colour = rgb => Math.max(...rgb) < 110
const isGrey: Colour = rgb => Math.max(...rgb) < 200

async function drawn(wish: Partial<PdfChart> = {}) {
  const bytes = await makePdf({
    ...{ title: 'A chart', language: 'en', madeOn: '2026-03-18', foot: () => '' },
    blocks: [{ ...chart, ...wish }],
  })
  const [page] = await renderPdf(bytes)
  const yOf = scaleOf(page!, '0', '10')
  const frame = inkIn(page!, { left: 60, right: page!.width, top: 0, bottom: page!.height }, isGrid)!
  return { page: page!, yOf, box: { ...frame, top: yOf(10), bottom: yOf(0) } }
}

/** Where a value stands, by the words beside the axis. */
function scaleOf(page: RenderedPage, low: string, high: string): (value: number) => number {
  const middle = (label: string) => page.placed.find(each => each.text === label)!.y - 3.5
  const [bottom, top] = [middle(low), middle(high)]
  return value => bottom + ((top - bottom) * (value - Number(low))) / (Number(high) - Number(low))
}

const centre = ({ top, bottom }: Box) => (top + bottom) / 2

test('high is above low, each dot at the height of its value and on its day', async () => {
  const { page, yOf, box } = await drawn()
  expect(yOf(10)).toBeLessThan(yOf(0) - 100)
  const [a, b] = [inkIn(page, box, isA)!, inkIn(page, box, isB)!]
  expect(centre(a)).toBeCloseTo(yOf(9), 0)
  expect(centre(b)).toBeCloseTo(yOf(1), 0)
  expect(centre(a)).toBeLessThan(centre(b))
  // A of one day is one dot; B of two is two, far apart.
  expect(a.right - a.left).toBeLessThan(6)
  expect(b.right - b.left).toBeCloseTo(((box.right - box.left - 8) * 11) / 14 + 3.4, 0)
  expect(Math.abs(a.left - b.left)).toBeLessThan(1)

  const turned = await drawn({ points: [point('2026-03-02', 1, 9)] })
  expect(centre(inkIn(turned.page, turned.box, isA)!)).toBeCloseTo(yOf(1), 0)
  expect(centre(inkIn(turned.page, turned.box, isB)!)).toBeCloseTo(yOf(9), 0)
})

test('the line of a cut-off is drawn at its value from one side to the other, its words above it', async () => {
  const { page, yOf, box } = await drawn()
  const row = { ...box, top: yOf(4) - 0.6, bottom: yOf(4) + 0.6 }
  const line = inkIn(page, row, isDark)!
  expect(line.right - line.left).toBeGreaterThan((box.right - box.left) * 0.97)
  const label = page.placed.find(each => each.text === '4: a published line')!
  expect(label.y).toBeLessThan(yOf(4))
  expect(label.y).toBeGreaterThan(yOf(4) - 10)

  const higher = await drawn({ cutoff: { value: 7, label: 'seven' } })
  expect(inkIn(higher.page, row, isDark)).toBeNull()
  expect(inkIn(higher.page, { ...box, top: yOf(7) - 0.6, bottom: yOf(7) + 0.6 }, isDark)).not.toBeNull()
  const without = await drawn({ cutoff: null })
  expect(inkIn(without.page, row, isDark)).toBeNull()
})

test('a marker is a line on its day with its word beside it; of two that would run into each other one has a word', async () => {
  const { page, box } = await drawn({ cutoff: null, points: [] })
  // The eighth of fifteen days is the middle.
  const middle = (box.left + box.right) / 2
  const below = { ...box, top: box.top + 12, left: middle - 1, right: middle + 1 }
  const line = inkIn(page, below, isGrey)!
  expect(line.bottom - line.top).toBeGreaterThan((box.bottom - box.top) * 0.8)
  const label = page.placed.find(each => each.text === 'Appointment')!
  expect(label.x).toBeCloseTo(middle + 3, 0)
  expect(label.y).toBeGreaterThan(box.top)
  expect(label.y).toBeLessThan(box.top + 12)
  expect(page.text).not.toContain('Too near')
  const next = middle + (box.right - box.left - 8) / 14
  expect(inkIn(page, { ...below, left: next - 1, right: next + 1 }, isGrey)).not.toBeNull()

  const none = await drawn({ cutoff: null, points: [], markers: [] })
  expect(inkIn(none.page, below, isGrey)).toBeNull()
})
