import type { Page } from '@playwright/test'
import { briefWords } from '../brief-words.ts'
import { couples, throughBriefs } from '../demo-briefs.ts'
import { expect, test } from '../fixtures.ts'

test.setTimeout(180_000)

test('every sentence of the twelve briefs leads to its data', async ({ as }) => {
  const desks = { ruth: null, amara: await as('amara'), mateo: await as('mateo') }
  for (const { key, path, clinician } of couples) {
    const desk = desks[clinician]!
    await desk.goto(path)
    const { links, lines, bare } = await desk.locator('main').evaluate(briefWords)
    expect(lines, key).toBeGreaterThan(6)
    expect(links, `a link for each line of ${key}`).toHaveLength(lines)
    expect(bare, `said without a link in ${key}`).toEqual([])
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

test('a brief is one screen of 1440 by 900, its notes closed, and one printed page', async ({ as }) => {
  await throughBriefs(as, async ({ desk, key, language }) => {
    expect.soft(await lowest(desk), `the screen of ${key} in ${language}`).toBeLessThanOrEqual(900)
    expect.soft(await printedPages(desk), `printed pages of ${key} in ${language}`).toBe(1)
    await desk.emulateMedia({ media: 'print' })
    const next = desk.locator('section[aria-labelledby="brief-next"] li')
    const rules = next.locator('[data-rule]').filter({ visible: true })
    await expect(rules, `rules on the paper of ${key}`).toHaveCount(await next.count())
    const quoted = desk.locator('section[aria-labelledby="brief-topics"] li').filter({ hasText: '“' })
    await expect(quoted.locator('[data-reads]').filter({ visible: true })).toHaveCount(await quoted.count())
    await desk.emulateMedia({ media: null })
  })
  // All charts are more than one page: the count counts.
  const desk = await as('amara')
  await desk.goto(couples[0]!.path.replace(/brief$/, 'progress'))
  expect(await printedPages(desk)).toBeGreaterThan(1)
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

/** Where all that the page says ends, from its top: both columns, the notes' one line and the buttons with them. */
function lowest(page: Page): Promise<number> {
  return page
    .locator('section[aria-labelledby="brief-safety"]')
    .locator('xpath=../..')
    .evaluate(brief => brief.getBoundingClientRect().bottom + scrollY)
}

async function printedPages(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
