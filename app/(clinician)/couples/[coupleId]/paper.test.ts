import { createTranslator } from 'next-intl'
import { beforeAll, expect, test, vi } from 'vitest'
import { readBrief } from '#lib/data/briefs.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { daysBetween } from '#lib/domain/calendar.ts'
import { everyRecord, words } from '#lib/domain/record/record.fixture.ts'
import { recordSheet } from '#lib/export/record-sheet.ts'
import { loadMessages } from '#lib/i18n/messages.ts'
import { makePdf } from '#lib/pdf/make-pdf.ts'
import type { PdfBlock, PdfChart, PdfSheet } from '#lib/pdf/pdf-sheet.ts'
import { atDesk } from '#lib/testing/demo-desk.ts'
import { type Colour, inkIn, type RenderedPage, renderPdf } from '#lib/testing/render-pdf.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { plant } from '#prisma/seed.ts'
import { worldOf } from '#prisma/world.ts'
import { briefSheet } from './brief/brief-sheet.ts'
import { loadProgress } from './progress/load-progress.ts'
import { progressSheet } from './progress/progress-sheet.ts'

vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async (namespace?: string) =>
    createTranslator({
      locale: 'en',
      messages: await loadMessages('en'),
      onError: error => expect.fail(error.message),
      ...(namespace && ({ namespace } as object)),
    }),
}))

/** Every kind of document as another reader opens and draws it. */
const database = useTestDatabase()
const today = '2026-11-21'
useTestClock(`${today}T10:00:00Z`)
const world = worldOf({ today })
const sheets = new Map<string, PdfSheet>()

beforeAll(async () => {
  await plant({ databaseUrl: database.urls.databaseUrl, key: process.env.INTERLUDE_KEY!, today })
  // Measures with cut-off lines, a flag, a long text of changes: the fullest brief there is.
  const { couple } = world.couples.find(each => each.key === 'noor-sam')!
  const { brief, loaded } = await withActor(await atDesk(world, 'amara'), async tx => {
    const file = (await openCaseFile(tx, couple.id))!
    return { brief: await readBrief(file), loaded: await loadProgress(file, 'all') }
  })
  sheets.set('brief', await briefSheet(brief))
  sheets.set('progress', await progressSheet(loaded, { range: 'all', rules: {} }))
  const { record } = await loadMessages('en')
  const say = createTranslator({ locale: 'en', messages: record as never })
  sheets.set('record', recordSheet(await everyRecord(), { ...words, say: say as never }))
}, 120_000)

// Every page is drawn, and looked at to a third of a point.
test.each(['brief', 'progress', 'record'])(
  '%s: pages, words, margins and charts',
  { timeout: 120_000 },
  async kind => {
    const sheet = sheets.get(kind)!
    const pages = await renderPdf(await makePdf(sheet))
    if (kind === 'brief') expect(pages).toHaveLength(1)
    else expect(pages.length).toBeGreaterThan(1)
    for (const [index, page] of pages.entries()) {
      expect([page.width, page.height].map(Math.round)).toEqual([595, 842])
      // Of no page is the foot all that stands on it.
      expect(letters(page.text).length).toBeGreaterThan(40)
      expect(letters(page.text)).toContain(letters(sheet.foot(index + 1, pages.length)))
      expect(beyondMargins(page), `ink in the margins of page ${index + 1}`).toEqual([])
    }
    const all = letters(pages.map(each => each.text).join(''))
    for (const said of sheet.blocks.flatMap(wordsOf)) expect(all).toContain(letters(said))

    const charts = sheet.blocks.filter(each => each.kind === 'chart')
    expect(charts.length).toBeGreaterThan(kind === 'progress' ? 4 : 0)
    const found = placesOf(charts, pages)
    expect(found).toHaveLength(charts.length)
    for (const { chart, page, x, y } of found) {
      const box = {
        left: x(chart.from) - 3,
        right: x(chart.to) + 3,
        top: y(chart.high),
        bottom: y(chart.low),
      }
      expect(box.bottom - box.top).toBeGreaterThan(50)
      for (const side of ['a', 'b'] as const) {
        const dots = chart.points.filter(each => each[side] !== null)
        if (chart.names[side] === null || dots.length === 0) continue
        // Where both said the same, the second stands on the first.
        if (dots.some(each => each.a !== each.b))
          expect(inkIn(page, box, side === 'a' ? isA : isB), `ink of ${side}`).not.toBeNull()
        const missing = dots.filter(each => !isDot(page.at(x(each.day), y(each[side]!))))
        expect(missing, `dots of ${side} that are not where they belong`).toEqual([])
      }
    }
  },
)

const isA: Colour = ([red, , blue]) => blue - red > 60
const isB: Colour = ([red, , blue]) => red - blue > 60
/** Also under the other's line or dot; the band and the grid are paler. */
const isDot: Colour = rgb => Math.min(...rgb) < 180
const isInk: Colour = rgb => Math.min(...rgb) < 250

/** Lines break anywhere on paper, and what stands between pages belongs to no text. */
const letters = (text: string) => text.replace(/[\s→›]+/g, '')

/** What has to be read again as it is; a text that goes over a page has its foot in it. */
function wordsOf(block: PdfBlock): string[] {
  if (block.kind === 'list') return block.items.flatMap(each => each.split('\n'))
  if (block.kind === 'table') return block.columns.map(each => each.label)
  return block.kind === 'chart' ? Object.values(block.names).flatMap(each => each ?? []) : [block.text]
}

function beyondMargins({ width, height, ...page }: RenderedPage) {
  const [near, foot] = [45, 22]
  const whole = { left: 0, right: width, top: 0, bottom: height }
  return [
    { ...whole, right: near },
    { ...whole, left: width - near },
    { ...whole, bottom: near - 8 },
    { ...whole, top: height - foot },
  ].filter(edge => inkIn({ width, height, ...page }, edge, isInk) !== null)
}

/** Each chart where its axis is found, in the order of the document: a day and a value as places on its page. */
function placesOf(charts: readonly PdfChart[], pages: readonly RenderedPage[]) {
  const labels = pages.flatMap(page => page.placed.map(each => ({ ...each, page })))
  let from = 0
  return charts.flatMap(chart => {
    const axis = [chart.low, (chart.low + chart.high) / 2, chart.high].map(each =>
      String(Math.round(each * 10) / 10),
    )
    const at = labels.findIndex(
      (_, index) => index >= from && axis.every((label, step) => labels[index + step]?.text === label),
    )
    if (at < 0) return []
    from = at + 3
    const [low, , high] = labels.slice(at, at + 3)
    // The middle of a figure is half its height above its foot; the axis begins four points to its right.
    const [bottom, top] = [low!.y - 3.5, high!.y - 3.5]
    const left = low!.x + low!.width + 4 + 4
    const width = low!.page.width - 46 - 2 - 4 - left
    const days = Math.max(1, daysBetween(chart.from, chart.to))
    return {
      ...{ chart, page: low!.page },
      x: (day: string) => left + (width * daysBetween(chart.from, day)) / days,
      y: (value: number) => bottom + ((top - bottom) * (value - chart.low)) / (chart.high - chart.low),
    }
  })
}
