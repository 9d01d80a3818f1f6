import { existsSync, readFileSync, statSync } from 'node:fs'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type Planted, plant, type SignIn } from '#prisma/seed.ts'
import { openStage, type Stage } from './stage.ts'

/** A Wednesday evening in Lisbon; the demo world is planted relative to its day. */
export const evening = '2026-03-18T19:00:00Z'
export const today = '2026-03-18'

/** The demo world on a stage of its own. Tests name its people by key: `amara`, `maya`, `jonas` … */
export type Demo = Stage & { readonly planted: Planted; member(key: string): SignIn }

type Look = {
  readonly phone?: boolean
  readonly locale?: string
  readonly dark?: boolean
  /** The one foreign address that may be asked for: where the quick exit leads. Route it, so that nothing leaves. */
  readonly elsewhere?: string
}

type Fixtures = {
  /** Every test begins on the same evening, in the demo world as planted: none depends on one before it. */
  beginAgain: undefined
  /** A failed test shows what the server said meanwhile. */
  serverLog: undefined
  /** A page of somebody signed in, in a browser of their own. Errors in its console fail the test. */
  as: (key: string, options?: Look) => Promise<Page>
  /** A browser in which nobody is signed in. */
  stranger: (options?: Look) => Promise<Page>
}

export const test = base.extend<Fixtures, { demo: Demo }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from its pattern
    async ({}, use, { parallelIndex }) => {
      let planted: Planted | undefined
      const stage = await openStage({
        name: `journeys-${parallelIndex}`,
        at: evening,
        prepare: async place => {
          planted = await plant({ ...place, today })
        },
      })
      const member = (key: string) => planted?.cast.find(each => each.key === key) ?? unknown(key)
      await use({ ...stage, planted: planted!, member })
      await stage.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  beginAgain: [
    async ({ demo }, use) => {
      demo.setClock(evening)
      await demo.beginAgain()
      await use(undefined)
    },
    { auto: true },
  ],
  serverLog: [
    async ({ demo }, use, testInfo) => {
      const before = sizeOf(demo.log)
      await use(undefined)
      if (testInfo.status === testInfo.expectedStatus) return
      const body = existsSync(demo.log) ? readFileSync(demo.log).subarray(before) : Buffer.from('')
      await testInfo.attach('what the server said', { body, contentType: 'text/plain' })
    },
    { auto: true },
  ],
  stranger: async ({ browser, demo }, use) => {
    const contexts: BrowserContext[] = []
    const errors: string[] = []
    await use(async ({ phone = false, locale = 'en-GB', dark = false, elsewhere } = {}) => {
      const context = await browser.newContext({
        baseURL: demo.url,
        locale,
        viewport: phone ? { width: 360, height: 740 } : { width: 1440, height: 900 },
        hasTouch: phone,
        reducedMotion: 'reduce',
        colorScheme: dark ? 'dark' : 'light',
      })
      contexts.push(context)
      const page = await context.newPage()
      watch(page, elsewhere ? [demo.url, elsewhere] : [demo.url], errors)
      return page
    })
    await Promise.all(contexts.map(context => context.close()))
    expect(errors).toEqual([])
  },
  as: async ({ stranger, demo }, use) => {
    await use(async (key, options) => {
      const page = await stranger(options)
      const { name, value } = await demo.sessionOf(demo.member(key).userId)
      await page.context().addCookies([{ name, value, url: demo.url, httpOnly: true, sameSite: 'Lax' }])
      return page
    })
  },
})

export { expect }

/** An unexpected error in a page, and any request to another origin, fails the test. */
function watch(page: Page, own: readonly string[], errors: string[]): void {
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => {
    // A refused request is what several tests are about; the browser reports each as an error of its own.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      errors.push(message.text())
  })
  page.on('request', request => {
    if (![...own, 'data:'].some(start => request.url().startsWith(start)))
      errors.push(`foreign: ${request.url()}`)
  })
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

function unknown(key: string): never {
  throw new Error(`nobody in the cast is called ${key}`)
}
