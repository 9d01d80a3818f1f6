import type { Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { awake, begin, finish, tap, wordsOf } from '../phone.ts'

test.setTimeout(120_000)

const wish = 'I would like my therapist to know I do not feel safe'
const neutral = 'https://www.wikipedia.org/'

test('not feeling safe: the therapist is told without a word of it, and the partner’s pages stay the same', async ({
  as,
  demo,
}) => {
  const carla = await as('carla', { phone: true })
  const pages = ['/today', '/opened', '/progress', '/support', '/settings']
  const seen = async (phone: Page) => {
    const words: string[] = []
    for (const page of pages) words.push(await wordsOf(phone, page))
    return words
  }
  const before = await seen(carla)
  const ines = await as('ines', { phone: true })
  const own = await seen(ines)

  await test.step('first who reads it and whom to call, then the sending', async () => {
    await ines.goto('/support')
    await ines.getByRole('button', { name: wish }).click()
    const asking = ines
      .locator('section')
      .filter({ has: ines.getByRole('heading', { name: /^Tell Dr Amara/ }) })
    await expect(asking).toContainText('Carla is told nothing')
    await expect(asking.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112')
    await asking.getByRole('button', { name: 'Tell them' }).click()
    await expect(ines.getByText('Dr Amara Okafor will be told.')).toBeVisible()
  })

  await test.step('nothing of it stays on her pages, and nothing comes to the other’s', async () => {
    await ines.reload()
    await expect(ines.getByRole('button', { name: wish })).toBeVisible()
    await expect(ines.getByText('will be told')).toHaveCount(0)
    expect(await seen(ines)).toEqual(own)
    expect(await seen(carla)).toEqual(before)
  })

  await test.step('the mail says that there is something to read, and nothing else', async () => {
    await demo.startWorker()
    await expect.poll(() => demo.mails.length, { timeout: 30_000 }).toBe(1)
    const mail = decode(demo.mails[0]!)
    expect(mail).toMatch(/^To: amara@example\.org/im)
    expect(mail).toContain('You have something to read in Interlude.')
    expect(mail).not.toMatch(/In[eê]s|Carla|Okafor|coupl|therap|partner|safe|flag|relation|session|http/i)
  })

  await test.step('it stands first in the caseload and above the couple, until it is read', async () => {
    const desk = await as('amara')
    await desk.goto('/caseload')
    const top = desk.getByRole('row').filter({ hasText: 'Private flag, not yet read' })
    await expect(top.filter({ hasText: 'Inês' })).toHaveCount(1)
    // Others of this world have flags as well: all of them stand first.
    const flagged = await top.count()
    expect(flagged).toBeGreaterThan(1)
    for (let row = 1; row <= flagged; row++) {
      await expect(desk.getByRole('row').nth(row)).toContainText('Private flag, not yet read')
    }

    await desk.goto(`${coupleOf(demo, 'ines')}/progress`)
    const flag = desk.locator('#flags')
    await expect(flag).toContainText('Inês told you privately that they do not feel safe')
    await flag.getByRole('button', { name: 'I have read this' }).click()
    await expect(desk.getByText('told you privately')).toHaveCount(0)
    await desk.goto('/caseload')
    await expect(top).toHaveCount(flagged - 1)
    await expect(top.filter({ hasText: 'Inês' })).toHaveCount(0)
    expect(await seen(carla)).toEqual(before)
  })
})

for (const { way, leave } of [
  { way: 'one click', leave: (page: Page) => page.getByRole('link', { name: 'Leave' }).click() },
  { way: 'Shift three times', leave: shifts },
]) {
  test(`${way} blanks the page, ends the session and opens an everyday site`, async ({ as }) => {
    const maya = await as('maya', { phone: true, elsewhere: neutral })
    const copied = await maya.context().cookies()
    await maya.context().route(`${neutral}**`, route =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Encyclopedia</title><p>Everyday things.</p>',
      }),
    )
    await maya.goto('/progress')
    await maya.goto('/today')
    await expect(maya.getByRole('heading', { name: /Maya/ })).toBeVisible()

    await awake(maya.getByRole('link', { name: 'Leave' }))
    const ended = maya.waitForRequest('**/api/sessions/leave')
    await leave(maya)
    await ended
    await expect(maya).toHaveURL(neutral)
    await expect(maya.getByText('Everyday things.')).toBeVisible()
    await expect
      .poll(async () => (await maya.context().cookies()).filter(each => each.name === 'interlude'))
      .toEqual([])

    // The page that was left has lost its place in the history; the one before shows nothing any more.
    await maya.goBack()
    await expect(maya).toHaveURL(/\/sign-in$/)
    await expect(maya.getByText('Maya')).toHaveCount(0)
    await maya.context().addCookies(copied)
    await maya.goto('/today')
    await expect(maya).toHaveURL(/\/sign-in$/)
  })
}

test('nothing of it all is kept in the browser', async ({ as }) => {
  const zanele = await as('zanele', { phone: true })
  for (const page of ['/today', '/opened', '/progress', '/support', '/settings', '/consent']) {
    await zanele.goto(page)
    expect(await keptBy(zanele)).toEqual(nothing)
  }
  await begin(zanele, 'Evening check-in')
  for (const value of [4, 4, 6]) await tap(zanele, value)
  await zanele.getByText('Not today', { exact: true }).click()
  await zanele.getByRole('textbox').fill('Only on the server.')
  await expect(zanele.getByText('Saved', { exact: true })).toBeVisible()
  expect(await keptBy(zanele)).toEqual(nothing)
  await finish(zanele)
  expect(await keptBy(zanele)).toEqual(nothing)
  // What a page set for itself may not be read by its scripts either.
  expect(await zanele.evaluate(() => document.cookie)).toBe('')
})

const nothing = { local: 0, session: 0, databases: [], caches: [], workers: 0 }

/** All that a page could leave on a phone that somebody else picks up. */
function keptBy(phone: Page) {
  return phone.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(each => each.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

async function shifts(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
}

/** A mail as it is read: headers and text, with quoted-printable undone. */
function decode(mail: string): string {
  return mail
    .replace(/=\r?\n/g, '')
    .replace(/(=[0-9A-F]{2})+/g, bytes => decodeURIComponent(bytes.replaceAll('=', '%')))
}
