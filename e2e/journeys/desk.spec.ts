import { expect, test } from '../fixtures.ts'

test('the caseload works by keyboard, and sort and search live in the address', async ({ as }) => {
  const page = await as('amara')
  await page.goto('/caseload')
  const rows = page.locator('tbody tr')
  await expect(rows).toHaveCount(8)
  // An open flag is first, whatever else is due.
  await expect(rows.first()).toContainText('Zanele')

  await page
    .getByRole('searchbox', { name: 'Search couples' })
    .or(page.getByPlaceholder('Search couples'))
    .first()
    .fill('ines')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('Inês')
  await expect(page).toHaveURL(/ines/)
  await page.reload()
  await expect(rows).toHaveCount(1)

  await page.goto('/caseload')
  await expect(rows).toHaveCount(8)
  const second = await rows.nth(1).innerText()
  await rows.first().getByRole('link').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/couples\/[\w-]+/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(second.split(/[\s&]/)[0]!)
})

test('the brief of a demo couple is one printed page', async ({ as, demo }) => {
  const page = await as('amara')
  await page.goto(`/couples/${demo.member('maya').coupleId}/brief`)
  await expect(page.getByRole('heading', { name: 'Safety' })).toBeVisible()
  await expect(page.locator('svg.recharts-surface').first()).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('a cancelled appointment can be taken back; a future day for "asked alone" is refused', async ({
  as,
  demo,
}) => {
  const page = await as('amara')
  await page.goto(`/couples/${demo.member('wei').coupleId}/record`)
  const card = page.getByRole('region', { name: 'Appointments' })
  await card.getByRole('button', { name: 'Cancel it' }).click()
  await expect(card.getByText(/^Cancelled:/)).toBeVisible()
  await card.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByText(/^Next:/)).toBeVisible()

  await page.goto(`/couples/${demo.member('grace').coupleId}/record`)
  const asked = page.getByRole('region', { name: 'Asked alone: Grace' })
  const day = asked.getByLabel('Day', { exact: true })
  if (!(await day.isVisible())) await asked.getByText('Note something new').click()
  await day.evaluate(input => input.removeAttribute('max'))
  await day.fill('2026-03-25')
  await asked.getByRole('button', { name: 'Save the note' }).click()
  await expect(asked.getByText('That day is still to come.').first()).toBeVisible()
  await expect(asked.getByText('Nothing noted yet.')).toBeVisible()
})
