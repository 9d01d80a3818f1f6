import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Response } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Notes what the page's own policy refuses, from the first line of the document on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', event => {
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

type Theme = 'light' | 'dark'

/**
 * Opens a page in one language and finds nothing wrong with it: headers, scripts, outline, width, axe. Without a
 * theme in both; `awaits` is what has to stand there first.
 */
export async function expectSound(
  page: Page,
  path: string,
  look: { language: string; theme?: Theme; awaits?: string },
): Promise<void> {
  await inColours(page, look.theme ?? 'light')
  const answer = (await page.goto(path))!
  if (look.awaits) await expect(page.locator(look.awaits).first()).toBeVisible()
  expect.soft(await page.locator('html').getAttribute('lang'), `language of ${path}`).toBe(look.language)
  await expectSafe(answer, path)
  await expectReadable(page, path, look.theme)
}

/** Headers, and a nonce on every script that the server sent. */
async function expectSafe(answer: Response, path: string): Promise<void> {
  const headers = answer.headers()
  const policy = headers['content-security-policy'] ?? ''
  expect.soft(headers, `headers of ${path}`).toMatchObject({
    'strict-transport-security': expect.stringContaining('max-age='),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex',
    'cache-control': expect.stringMatching(/^private\b.*\bno-store\b/),
  })
  expect.soft(headers, `headers of ${path}`).not.toHaveProperty('x-powered-by')
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect.soft(nonce, `policy of ${path}`).toBeTruthy()
  expect.soft(policy, `policy of ${path}`).not.toMatch(/script-src[^;]*unsafe/)
  const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect.soft(scripts.length, `scripts of ${path}`).toBeGreaterThan(0)
  const without = scripts.filter(tag => !tag.includes(`nonce="${nonce}"`))
  expect.soft(without, `scripts without the nonce in ${path}`).toEqual([])
}

/** What stands on the screen now: one heading, nothing wider than the screen, nothing that axe finds. */
export async function expectReadable(page: Page, path: string, theme?: Theme): Promise<void> {
  await expect.soft(page.locator('h1'), `h1 of ${path}`).toHaveCount(1)
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect.soft(await page.evaluate(wider), `pixels that ${path} is too wide`).toBe(0)
  const refused = () => (window as unknown as { refused: string[] }).refused
  expect.soft(await page.evaluate(refused), `refused by the policy of ${path}`).toEqual([])

  await inColours(page, theme ?? 'light')
  expect.soft(await wrong(page), `axe in ${path}, ${theme ?? 'light'}`).toEqual([])
  if (theme) return
  // The theme changes colours alone.
  await inColours(page, 'dark')
  expect.soft(await wrong(page, ['color-contrast']), `axe in ${path}, dark`).toEqual([])
}

/** Until the next frame is drawn, a part of the page may still have the colours of the theme before. */
async function inColours(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

async function wrong(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`))
}
