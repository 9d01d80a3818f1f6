import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Demo, expect, test } from '../fixtures.ts'

test.setTimeout(240_000)

const looks = [
  { locale: 'en-GB', theme: 'light' },
  { locale: 'es-ES', theme: 'dark' },
] as const

for (const look of looks) {
  const name = `${look.locale.slice(0, 2)}, ${look.theme}`

  test(`every page before sign-in is sound (${name})`, async ({ stranger }) => {
    const page = await dressed(await stranger({ phone: true, locale: look.locale }), look)
    for (const path of ['/sign-in', '/invitation', '/help', '/no-such-page']) await inspect(page, path)
  })

  test(`every page of the portal is sound (${name})`, async ({ as, demo }) => {
    const page = await dressed(await as('maya', { phone: true, locale: look.locale }), look)
    const exercises = await linksOn(page, '/today', /^\/exercises\//)
    expect(exercises.length).toBeGreaterThan(2)
    const fixed = ['/today', '/opened', '/progress', '/support', '/settings', '/consent', '/exercises/none']
    for (const path of [...fixed, ...exercises]) await inspect(page, path)
    expect(demo.url).toContain('localhost')
  })

  test(`every page of the desk is sound (${name})`, async ({ as, demo }) => {
    const page = await dressed(await as('amara', { locale: look.locale }), look)
    const flagged = coupleOf(demo, 'zanele')
    const fresh = coupleOf(demo, 'grace')
    const paths = [
      'brief',
      'progress',
      'plan',
      'plan/assign',
      'answers',
      'record',
      'record/settings',
      'import',
    ]
    await inspect(page, '/caseload')
    await inspect(page, '/couples/new')
    await inspect(page, '/library')
    await inspect(page, '/account')
    for (const path of paths) await inspect(page, `/couples/${flagged}/${path}`)
    for (const path of ['brief', 'progress', 'plan/assign?exercise=weekly-reflection', 'record/partners/a']) {
      await inspect(page, `/couples/${fresh}/${path}`)
    }
    await inspect(page, '/couples/none/brief')
  })

  test(`the owner’s page is sound (${name})`, async ({ as }) => {
    await inspect(await dressed(await as('ruth', { locale: look.locale }), look), '/practice')
  })
}

/** In the look of the test, and noting every breach of the content policy. */
async function dressed(page: Page, look: (typeof looks)[number]): Promise<Page> {
  const url = new URL(await page.evaluate(() => location.href).catch(() => 'about:blank'))
  expect(url.protocol).toBe('about:')
  await page.context().addInitScript(theme => {
    // biome-ignore lint/suspicious/noDocumentCookie: what the theme switch does
    document.cookie = `theme=${theme}; path=/`
    const breaches: string[] = []
    Object.assign(window, { breaches })
    document.addEventListener('securitypolicyviolation', event => breaches.push(event.violatedDirective))
  }, look.theme)
  return page
}

async function linksOn(page: Page, path: string, wanted: RegExp): Promise<string[]> {
  await page.goto(path)
  const hrefs = await page
    .locator('a')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  return [...new Set(hrefs.filter(href => wanted.test(href)))]
}

function coupleOf(demo: Demo, key: string): string {
  return demo.member(key).coupleId!
}

/** Headers, nonces, one heading, nothing wider than the screen, nothing that axe objects to. */
async function inspect(page: Page, path: string): Promise<void> {
  await test.step(path.replace(/[\w-]{36}/, '…'), async () => {
    const answer = await page.goto(path, { waitUntil: 'networkidle' })
    const headers = answer!.headers()
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1]
    expect(nonce).toBeTruthy()
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-powered-by']).toBeUndefined()
    // The browser hides a nonce's attribute from scripts, so the markup that was sent is read.
    const scripts = [...(await answer!.text()).matchAll(/<script\b[^>]*>/g)].map(match => match[0])
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter(script => !script.includes(`nonce="${nonce}"`))).toEqual([])

    expect(await page.evaluate(() => (window as unknown as { breaches: string[] }).breaches)).toEqual([])
    await expect(page.locator('h1')).toHaveCount(1)
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(each => `${each.id}: ${each.nodes.map(node => node.target.join(' ')).join(', ')}`),
    ).toEqual([])
  })
}
