import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

test.setTimeout(180_000)

test('from a new couple to the new point in the trend: assign, do, see, decide', async ({ as, stranger }) => {
  const desk = await as('mateo')
  await desk.goto('/caseload')
  await desk.getByRole('link', { name: 'New couple' }).click()

  const coupleUrl =
    await test.step('the clinician adds a couple; one mailbox for both is refused', async () => {
      const first = desk.getByRole('region', { name: 'First partner' })
      const second = desk.getByRole('region', { name: 'Second partner' })
      await first.getByLabel('Name, as they want to be called').fill('Ada')
      await first.getByLabel('Their own e-mail address').fill('ada@example.net')
      await first.getByLabel('Country').selectOption('PT')
      await second.getByLabel('Name, as they want to be called').fill('Bo')
      await second.getByLabel('Their own e-mail address').fill('Ada+bo＠example.net')
      await second.getByLabel('Country').selectOption('ES')
      await desk.getByLabel('No secrets').check()
      await desk.getByRole('button', { name: 'Add this couple' }).click()
      await expect(desk.getByText('Each needs an address of their own').first()).toBeVisible()
      await expect(first.getByLabel('Name, as they want to be called')).toHaveValue('Ada')

      await second.getByLabel('Their own e-mail address').fill('')
      await desk.getByRole('button', { name: 'Add this couple' }).click()
      await expect(desk).toHaveURL(/\/couples\/[\w-]+\/record$/)
      return desk.url().replace(/\/record$/, '')
    })

  const ada = await stranger({ phone: true })
  const bo = await stranger({ phone: true })
  await test.step('each partner accepts with link and code, on their own phone', async () => {
    await invite(desk, 'Ada', ada)
    await invite(desk, 'Bo', bo)
  })

  await test.step('the next appointment', async () => {
    const card = desk.getByRole('region', { name: 'Appointments' })
    await card.getByLabel('Day').fill('2026-03-26')
    await card.getByLabel('Time').fill('14:00')
    await card.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByText('14:00')).toBeVisible()
  })

  await test.step('nothing together before each was asked alone', async () => {
    await desk.goto(`${coupleUrl}/plan/assign`)
    await expect(desk.getByText('asked alone first').first()).toBeVisible()
  })

  await test.step('the evening check-in, daily', async () => {
    await desk.goto(`${coupleUrl}/plan`)
    await desk
      .getByRole('link', { name: /^Assign/ })
      .first()
      .click()
    await desk.getByRole('link', { name: /Evening check-in/ }).click()
    await desk.getByLabel('Why this, why now').fill('To see the week as it is, before anything changes.')
    await desk.getByRole('button', { name: 'Assign', exact: true }).click()
    await expect(desk.getByText('Evening check-in is assigned.')).toBeVisible()
  })

  await test.step('Ada does it in a few taps', async () => {
    await ada.goto('/today')
    await ada.getByRole('link', { name: 'Begin' }).first().click()
    await ada.getByText('A note from Dr Mateo Ferrer').click()
    await expect(ada.getByText('To see the week as it is, before anything changes.')).toBeVisible()
    await answerScale(ada, 7)
    await answerScale(ada, 8)
    await answerScale(ada, 2)
    await ada
      .getByRole('button', { name: 'I did' })
      .or(ada.getByRole('radio', { name: 'I did' }))
      .click()
    await ada.getByRole('textbox').fill('We laughed at the same thing.')
    await expect(ada.getByText('Saved', { exact: true })).toBeVisible()
    await ada.getByRole('button', { name: 'Done' }).click()
    await expect(ada.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  })

  await test.step('nothing of it shows on Bo’s phone', async () => {
    await bo.goto('/today')
    await expect(bo.getByRole('heading', { name: 'Evening check-in' })).toBeVisible()
    for (const page of ['/today', '/opened', '/progress']) {
      await bo.goto(page)
      expect(await bo.content()).not.toContain('laughed')
    }
  })

  await test.step('the new point stands in the trend, the same number in the table', async () => {
    await desk.goto(`${coupleUrl}/progress`)
    const closeness = desk.getByRole('region', { name: 'Closeness' })
    await expect(closeness).toContainText('Ada’s closeness: 1 day answered')
    await closeness.getByText('The same numbers as a table').click()
    await expect(closeness.getByRole('row', { name: /Mar 18|18 Mar/ })).toContainText('7')
    // One answered day is a dot: no line, no average, no verdict.
    await expect(closeness.locator('svg[role="application"], svg.recharts-surface').first()).toBeVisible()
  })

  await test.step('the answer can be read, and what comes next is decided: the check-in ends', async () => {
    await desk.goto(`${coupleUrl}/answers`)
    await expect(desk.getByText('We laughed at the same thing.')).toBeVisible()
    await desk.goto(`${coupleUrl}/plan`)
    await desk.getByRole('button', { name: 'End Evening check-in' }).click()
    await expect(desk.getByText('Evening check-in has ended. What was answered stays.')).toBeVisible()
    await desk.goto(`${coupleUrl}/answers`)
    await expect(desk.getByText('We laughed at the same thing.')).toBeVisible()
  })
})

const password = 'wet grass under bare feet'

async function invite(desk: Page, name: string, phone: Page): Promise<void> {
  await desk.getByRole('button', { name: `Make an invitation for ${name}` }).click()
  await expect(desk.getByText(`For ${name}`, { exact: true })).toBeVisible()
  const text = (await desk.locator('body').innerText()).replace(/\s+/g, ' ')
  const link = /http:\/\/localhost:\d+\/invitation\/[\w-]{43}/.exec(text)![0]
  const code = new RegExp(`Six digits for ${name}\\s+(\\d{3}\\s?\\d{3})`).exec(text)![1]!.replace(/\s/g, '')
  await phone.goto(link)
  await phone.getByLabel('Six-digit code').fill(code)
  await phone.getByRole('button', { name: 'Continue' }).click()
  await phone.getByLabel('Choose a password').fill(password)
  await phone.getByLabel('I have read this and agree').check()
  await phone.getByRole('button', { name: 'Begin' }).click()
  await expect(phone).toHaveURL(/\/today$/)
  await expect(phone.getByRole('heading', { name: new RegExp(name) })).toBeVisible()
  await desk.getByRole('button', { name: 'Done' }).click()
  await expect(desk.getByRole('button', { name: 'Print the card' })).toHaveCount(0)
  await expect(desk.getByRole('button', { name: `Make an invitation for ${name}` })).toHaveCount(0)
}

async function answerScale(phone: Page, value: number): Promise<void> {
  const grid = phone.getByRole('radiogroup').first()
  await expect(grid).toBeVisible()
  const prompt = await phone.locator('.prompt').innerText()
  await grid.getByText(String(value), { exact: true }).click()
  await expect(phone.locator('.prompt')).not.toHaveText(prompt)
}
