import type { Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { awake, wordsOf } from '../phone.ts'

test.setTimeout(120_000)

const checkIn = 'Evening check-in'

test('not now: one tap, a thank you, set aside for today; the therapist reads why, and it can be taken back', async ({
  as,
  demo,
}) => {
  const priya = await as('priya', { phone: true })
  const tom = await as('tom', { phone: true })
  const toms = await wordsOf(tom, '/today')

  await say(priya, 'No time')
  await expect(priya.getByText('Thank you for saying so. Nothing is lost.')).toBeVisible()
  await expect(priya.locator('main')).toContainText('You said: No time.')
  await expect(priya.locator('main')).toContainText('Tom is not told.')
  await priya.getByRole('link', { name: 'Back to today' }).click()
  await expect(priya.getByRole('link', { name: `Begin: ${checkIn}` })).toBeHidden()
  await priya.getByText(/^More for later/).click()
  await expect(priya.getByText('Not now, for today')).toBeVisible()
  await expect(priya.getByRole('link', { name: `Begin: ${checkIn}` })).toBeVisible()

  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'priya')}/brief`)
  await expect(desk.locator('section[aria-labelledby="brief-since"]')).toContainText('Priya: no time')
  expect(await wordsOf(tom, '/today')).toBe(toms)

  const takeBack = priya.getByRole('button', { name: 'Take it back' })
  await awake(takeBack)
  await takeBack.click()
  await expect(priya.getByText('Not now, for today')).toBeHidden()
  await expect(priya.getByRole('link', { name: `Begin: ${checkIn}` })).toBeVisible()
  await desk.reload()
  await expect(desk.locator('main')).not.toContainText('Priya: no time')
})

test('"I did not feel safe" sends nothing, and leads to the private page', async ({ as, demo }) => {
  const luis = await as('luis', { phone: true })
  const sent: string[] = []
  luis.on('request', request => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await luis.goto('/today')
  await luis
    .getByRole('link', { name: /^(Not now|Ahora no) \(/ })
    .first()
    .click()
  await luis.getByRole('link', { name: /did not feel safe|a salvo/ }).click()
  await expect(luis).toHaveURL(`${demo.url}/support`)
  await expect(luis.getByRole('button', { name: /feel safe|a salvo/ })).toBeVisible()
  expect(sent.filter(url => url.includes('/api/'))).toEqual([])
})

async function say(phone: Page, reason: string): Promise<void> {
  await phone.goto('/today')
  await phone.getByRole('link', { name: `Not now (${checkIn})` }).click()
  await expect(phone.getByText('Not now is a good answer.')).toBeVisible()
  const button = phone.getByRole('button', { name: reason })
  await awake(button)
  await button.click()
}
