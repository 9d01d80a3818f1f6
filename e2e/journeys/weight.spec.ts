import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { expect, test } from '../fixtures.ts'
import { beginTogether, openDoorway } from '../together.ts'

/** Kilobytes of script, gzipped, that a page may load at first beyond what an empty page of this Next loads. */
const mostKilobytes = 40

/** What every page of the build loads, an empty one included. */
const everywhere: string[] = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')).rootMainFiles

/** Words that stand in the code of libraries the portal must not carry, and in no sentence of ours. */
const strangers = ['recharts', 'getCoreRowModel', 'createTable', 'ZodError']

/** The phone between two is one page for a whole evening without a connection: every screen of it comes at first. */
const pages: readonly [name: string, who: string, find: (page: Page) => Promise<string>][] = [
  ['Today', 'maya', async () => '/today'],
  ['own progress', 'maya', async () => '/progress'],
  ['the check-in', 'maya', firstExercise],
  ['the page before a session together', 'ines', doorway],
  ['a session together', 'ines', begun],
]

for (const [name, who, find] of pages) {
  test(`${name} loads little at first, and no catalogue, chart or table`, async ({ as }) => {
    const page = await as(who, { phone: true })
    const open = await find(page)
    // What the page before still loads is not this one's.
    await page.goto('about:blank')
    const asked = new Set<string>()
    page.on('request', request => {
      if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname)
    })
    await page.goto(open, { waitUntil: 'load' })
    await page.waitForLoadState('networkidle')
    const scripts = new Map<string, Buffer>()
    for (const path of asked) scripts.set(path, await (await page.request.get(path)).body())
    const size = (of: (path: string) => boolean) =>
      [...scripts].filter(([path]) => of(path)).reduce((sum, [, body]) => sum + gzipSync(body).length, 0) /
      1000
    const shared = (path: string) => everywhere.some(each => path.endsWith(each))
    const own = size(path => !shared(path))
    console.log(`${name}: ${own.toFixed(1)} kB above the ${size(shared).toFixed(1)} kB of an empty page`)
    expect(size(shared)).toBeGreaterThan(90)
    expect(own).toBeLessThanOrEqual(mostKilobytes)
    const code = [...scripts.values()].map(each => each.toString()).join('\n')
    for (const word of strangers) expect(code.includes(word), word).toBe(false)
    for (const { title, steps, script = [], after = [] } of exercises) {
      if (title.en.length > 12) expect(code.includes(title.es), title.es).toBe(false)
      for (const step of [...steps, ...script, ...after])
        if ('prompt' in step) expect(code.includes(step.prompt.es), step.id).toBe(false)
    }
  })
}

async function firstExercise(page: Page): Promise<string> {
  await page.goto('/today')
  return (await page.locator('a[href^="/exercises/"]').first().getAttribute('href'))!
}

/** Where the two of the demo world meet for what they have to do together. */
async function doorway(page: Page): Promise<string> {
  await page.goto('/today')
  const title = await page
    .locator('section')
    .filter({ hasText: /min, together/ })
    .first()
    .getByRole('heading')
    .innerText()
  return openDoorway(page, title)
}

async function begun(page: Page): Promise<string> {
  const place = await doorway(page)
  await beginTogether(page, place)
  return place
}
