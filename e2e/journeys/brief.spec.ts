import type { Page } from '@playwright/test'
import { worldOf } from '#prisma/world.ts'
import { coupleOf } from '../desk.ts'
import { expect, test, today } from '../fixtures.ts'

test.setTimeout(180_000)

const couples = worldOf({ today }).couples.map(({ key, couple }) => ({ key, id: couple.id }))
const mateos = ['lucia-andres', 'theo-malik', 'ana-duarte', 'aiko-rafael']

test('every sentence of the twelve briefs leads to its data', async ({ as }) => {
  const desks = { amara: await as('amara'), mateo: await as('mateo') }
  for (const { key, id } of couples) {
    const desk = desks[mateos.includes(key) ? 'mateo' : 'amara']
    await desk.goto(`/couples/${id}/brief`)
    const links = await desk
      .locator('main section[aria-labelledby^="brief-"] a')
      .evaluateAll(all =>
        all.map(link => ({ href: (link as HTMLAnchorElement).href, text: link.textContent })),
      )
    expect(links.length, key).toBeGreaterThan(6)
    const pages = new Map<string, string>()
    for (const { href, text } of links) {
      const { pathname, search, hash } = new URL(href)
      const address = pathname + search
      if (!pages.has(address)) {
        const reply = await desk.request.get(address)
        expect.soft(reply.status(), `${key}: ${text}`).toBe(200)
        pages.set(address, await reply.text())
      }
      if (hash)
        expect.soft(pages.get(address), `${key}: ${text} → ${href}`).toContain(`id="${hash.slice(1)}"`)
    }
  }
})

test('a brief fits one screen of 1440 by 900, its notes closed', async ({ as, demo }) => {
  const desk = await as('amara')
  for (const language of ['en', 'es']) {
    await desk.request.get(`/language/${language}`, { maxRedirects: 0 })
    for (const partner of ['maya', 'zanele', 'tom', 'wei', 'noor', 'ines', 'elif', 'grace']) {
      await desk.goto(`${coupleOf(demo, partner)}/brief`)
      const bottom = await lowest(desk)
      expect.soft(bottom, `the brief of ${partner} in ${language}`).toBeLessThanOrEqual(900)
    }
  }
})

test('the caseload as a file holds what is shown', async ({ as }) => {
  const desk = await as('amara')
  await desk.goto('/caseload?search=ma&hide=look')
  const shown = await desk
    .getByRole('row')
    .filter({ has: desk.getByRole('cell') })
    .count()
  const href = await desk.getByRole('link', { name: 'CSV' }).getAttribute('href')
  const reply = await desk.request.get(href!)
  expect(reply.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'private, no-store',
  })
  const [header, ...rows] = (await reply.text()).trimEnd().split('\r\n')
  expect(shown).toBeGreaterThan(0)
  expect(rows).toHaveLength(shown)
  expect(header).not.toContain('Needs a look')
  expect(header).toContain('"Done, A","Due, A"')
  expect(rows.every(row => !/(^|,)"?[=+@]/.test(row))).toBe(true)
})

/** Where the lowest thing of the brief ends, from the top of the page. */
function lowest(page: Page): Promise<number> {
  return page
    .locator('main section[aria-labelledby^="brief-"]')
    .evaluateAll(all => Math.max(...all.map(each => each.getBoundingClientRect().bottom + scrollY)))
}
