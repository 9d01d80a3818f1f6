import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { type Planted, plant } from '#prisma/seed.ts'
import { worldOf } from '#prisma/world.ts'
import { openStage } from './stage.ts'

/**
 * The pictures of the README, from the demo world on a production build: `npm run screenshots`.
 * `CHROMIUM_PATH` names the browser.
 */
const folder = fileURLToPath(new URL('screenshots', import.meta.url))
const today = '2026-03-18'
const couple = worldOf({ today }).couples.find(each => each.key === 'maya-jonas')!.couple.id
const desk = { width: 1440, height: 900 }
const phone = { width: 360, height: 740 }
/** Half an hour before the couple's appointment, and the evening of that day. */
const noon = `${today}T13:30:00Z`
const evening = `${today}T20:10:00Z`

const pictures = [
  { name: 'caseload', who: 'amara', path: '/caseload', size: desk, at: noon, theme: 'light' },
  { name: 'brief', who: 'amara', path: `/couples/${couple}/brief`, size: desk, at: noon, theme: 'light' },
  {
    name: 'progress',
    who: 'amara',
    path: `/couples/${couple}/progress`,
    size: desk,
    at: noon,
    theme: 'dark',
  },
  { name: 'today', who: 'maya', path: '/today', size: phone, at: evening, theme: 'light' },
  { name: 'today-dark', who: 'maya', path: '/today', size: phone, at: evening, theme: 'dark' },
] as const

let planted: Planted | undefined
const stage = await openStage({
  name: 'pictures',
  at: noon,
  prepare: async place => {
    planted = await plant({ ...place, today })
  },
})
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
mkdirSync(folder, { recursive: true })
try {
  for (const { name, who, path, size, at, theme } of pictures) {
    stage.setClock(at)
    const { userId } = planted!.cast.find(each => each.key === who)!
    const context = await browser.newContext({
      baseURL: stage.url,
      viewport: size,
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    const session = await stage.sessionOf(userId)
    await context.addCookies(
      [session, { name: 'theme', value: theme }].map(cookie => ({ ...cookie, url: stage.url })),
    )
    const page = await context.newPage()
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.screenshot({ path: `${folder}/${name}.png` })
    await context.close()
    console.log(`e2e/screenshots/${name}.png`)
  }
} finally {
  await browser.close()
  await stage.close()
}
