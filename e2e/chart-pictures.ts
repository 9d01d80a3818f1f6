import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { Client } from 'pg'
import { addDays } from '#lib/domain/calendar.ts'
import { csi16 } from '#lib/domain/measures/csi.ts'
import { exerciseOf } from '#lib/domain/measures/exercise.ts'
import { type Planted, plant } from '#prisma/seed.ts'
import { type ChartState, chartStates, fiveThousandPoints, fiveYears, type Point } from './chart-states.ts'
import { giveNumbers } from './give-numbers.ts'
import { plantPoints } from './plant-points.ts'
import { openStage } from './stage.ts'

/**
 * Pictures of every state that a chart can be in, at 1440 and 360 px, to be looked at in e2e/.screens; then how long
 * years of daily numbers take. `npm run chart-pictures [state …]`; `CHROMIUM_PATH` names the browser. Ends with 1 when a
 * page was wider than its screen.
 */
const folder = fileURLToPath(new URL('.screens', import.meta.url))
const today = '2026-03-18'
const wished = process.argv.slice(2)
const sizes = { 1440: { width: 1440, height: 900 }, 360: { width: 360, height: 740 } }

let planted: Planted | undefined
const stage = await openStage({
  name: 'charts',
  at: `${today}T21:30:00Z`,
  prepare: async place => {
    planted = await plant({ ...place, today })
  },
})
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
const database = new Client({ connectionString: stage.adminUrl })
await database.connect()
mkdirSync(folder, { recursive: true })
const { coupleId } = planted!.cast.find(each => each.key === 'maya')!
const progress = `/couples/${coupleId}/progress`

/** A second version of a measure, as a later release would bring it. */
async function plantSecondVersion(): Promise<void> {
  const body = exerciseOf({ ...csi16, version: 2 })
  await database.query(
    `insert into exercise_definition (practice_id, slug, version, origin, body)
     select practice_id, $2, 2, 'built-in', $3 from couple where id = $1`,
    [coupleId, csi16.id, JSON.stringify(body)],
  )
}

/** These numbers and no others; `weekly` adds an appointment every week of five years. */
async function prepare(points: readonly Point[], weekly = false): Promise<void> {
  await plantPoints(stage.adminUrl, coupleId!, points)
  await database.query('delete from appointment where couple_id = $1 and minutes = 49', [coupleId])
  if (!weekly) return
  await database.query(
    `insert into appointment (practice_id, couple_id, starts_at, minutes, created_by)
     select c.practice_id, c.id, $2::timestamptz - n * interval '1 week', 49, t.user_id
     from couple c join care_team t on t.couple_id = c.id and t.role = 'lead', generate_series(1, 260) n where c.id = $1`,
    [coupleId, `${today}T14:00:00Z`],
  )
}

async function contextOf(key: string, width: 360 | 1440, state: Pick<ChartState, 'dark' | 'language'>) {
  const { userId } = planted!.cast.find(each => each.key === key)!
  const context = await browser.newContext({
    baseURL: stage.url,
    viewport: sizes[width],
    locale: state.language === 'es' ? 'es-ES' : 'en-GB',
    colorScheme: state.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const cookies = [await stage.sessionOf(userId), { name: 'theme', value: state.dark ? 'dark' : 'light' }]
  if (state.language) cookies.push({ name: 'language', value: state.language })
  await context.addCookies(cookies.map(cookie => ({ ...cookie, url: stage.url })))
  return context
}

/** Down the page and up again, so that every chart has been near the screen. */
async function drawAll(page: Page): Promise<void> {
  const charts = page.locator('[data-place=chart]')
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded()
    await chart.locator('svg').first().waitFor()
  }
  await page.evaluate(() => scrollTo(0, 0))
}

async function look(context: BrowserContext, address: string, name: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  await drawAll(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  console.log(`${name}${wide > 0 ? `: WIDER THAN THE SCREEN by ${wide}` : ''}`)
  if (wide > 0) process.exitCode = 1
  return page
}

async function pictures(state: ChartState): Promise<void> {
  await prepare(state.points, state.weekly)
  for (const width of [1440, 360] as const) {
    const desk = await contextOf('amara', width, state)
    await look(desk, `${progress}${state.query}`, `chart-${state.name}-${width}`)
    await desk.close()
  }
  const phone = await contextOf('maya', 360, state)
  await look(phone, `/progress${state.query}`, `chart-${state.name}-portal`)
  await phone.close()
}

/** What the two gave each other, on both phones: the same card, in both languages and schemes. */
async function jointPictures(): Promise<void> {
  await prepare([])
  const { rows } = await database.query('select id, slot from partner where couple_id = $1 order by slot', [
    coupleId,
  ])
  const member = (key: string) => planted!.cast.find(each => each.key === key)!.userId
  await giveNumbers(stage, addDays(today, 1), [
    { partnerId: rows[0].id, userId: member('maya'), given: [6, 7, null, 5, 8, 8, null, 6, 7, 9, 0, 10] },
    { partnerId: rows[1].id, userId: member('jonas'), given: [4, 7, 5, null, 6, 8, 7, null, null, 8, 0, 10] },
  ])
  for (const language of ['en', 'es'] as const) {
    for (const dark of [false, true]) {
      for (const key of ['maya', 'jonas']) {
        const phone = await contextOf(key, 360, { dark, ...(language === 'es' && { language }) })
        const name = `chart-joint-${key}-${language}-${dark ? 'dark' : 'light'}`
        await look(phone, '/progress?range=4w', name)
        await phone.close()
      }
    }
  }
}

/** The middle of nine answers of the server, and what is drawn when all of the page has been seen. */
async function measure(name: string, points: readonly Point[]): Promise<void> {
  await prepare(points, true)
  const desk = await contextOf('amara', 1440, {})
  const took: number[] = []
  let bytes = 0
  for (let run = 0; run < 9; run += 1) {
    const begun = performance.now()
    const answer = await desk.request.get(`${progress}?range=all`)
    bytes = (await answer.body()).length
    took.push(performance.now() - begun)
  }
  const page = await desk.newPage()
  const begun = performance.now()
  await page.goto(`${progress}?range=all`)
  if (points.length > 0) await page.locator('[data-chart=dyad] svg').first().waitFor()
  const first = performance.now() - begun
  await drawAll(page)
  const counts = await page.evaluate(() => ({
    nodes: document.querySelectorAll('[data-place=chart] svg *').length,
    charts: document.querySelectorAll('[data-place=chart]').length,
  }))
  const middle = took.toSorted((a, b) => a - b)[4]!
  console.log(
    `${name}: ${points.length} observations; page ${middle.toFixed(0)} ms and ${(bytes / 1024).toFixed(0)} KB, ` +
      `first chart after ${first.toFixed(0)} ms, ${counts.nodes} nodes in ${counts.charts} charts`,
  )
  await desk.close()
}

try {
  await plantSecondVersion()
  for (const state of chartStates(today)) {
    if (wished.length === 0 || wished.includes(state.name)) await pictures(state)
  }
  if (wished.length === 0 || wished.includes('measure')) {
    await measure('no numbers', [])
    await measure('five years, two partners, six series', fiveYears(today))
    await measure('five thousand days, two partners, one series', fiveThousandPoints(today))
  }
  // Last: it moves the clock on.
  if (wished.length === 0 || wished.includes('joint')) await jointPictures()
} finally {
  await database.end()
  await browser.close()
  await stage.close()
}
