import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { plantPoints } from '../plant-points.ts'

test('the caseload by keyboard: arrows walk the rows, Enter opens one', async ({ as }) => {
  const desk = await as('amara')
  await desk.goto('/caseload')
  const rows = desk.getByRole('row').filter({ has: desk.getByRole('cell') })
  const link = (index: number) => rows.nth(index).getByRole('link')
  await expect(rows).toHaveCount(8)
  await link(0).focus()
  await expect(async () => {
    await desk.keyboard.press('ArrowDown')
    await expect(link(1)).toBeFocused({ timeout: 500 })
    await desk.keyboard.press('ArrowUp')
  }).toPass()
  await expect(link(0)).toBeFocused()
  // The ends hold.
  await desk.keyboard.press('ArrowUp')
  await expect(link(0)).toBeFocused()
  await desk.keyboard.press('End')
  await expect(link(7)).toBeFocused()
  await desk.keyboard.press('ArrowUp')
  await expect(link(6)).toBeFocused()
  const couple = await link(6).getAttribute('href')
  await desk.keyboard.press('Enter')
  await expect(desk).toHaveURL(new RegExp(`${couple}(/brief)?$`))
})

test('how the caseload is sorted and searched stands in the address, and a reload keeps it', async ({
  as,
}) => {
  const desk = await as('amara')
  await desk.goto('/caseload')
  const rows = desk.getByRole('row').filter({ has: desk.getByRole('cell') })
  const head = desk.getByRole('columnheader', { name: 'Couple' })
  await expect(async () => {
    await head.getByRole('button').click()
    await expect(desk).toHaveURL(/sort=couple/, { timeout: 500 })
  }).toPass()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows.first()).toContainText('Elif')
  await head.getByRole('button').click()
  await expect(desk).toHaveURL(/sort=-couple/)
  await expect(rows.first()).toContainText('Zanele')

  // Accents and case do not matter.
  await desk.getByRole('searchbox').fill('INES')
  await expect(rows).toHaveCount(1)
  await desk.getByRole('searchbox').fill('an')
  await expect(desk).toHaveURL(/search=an/)
  const shown = await rows.allInnerTexts()
  expect(shown.length).toBeGreaterThan(1)
  await desk.reload()
  await expect(desk.getByRole('searchbox')).toHaveValue('an')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(() => rows.allInnerTexts()).toEqual(shown)
})

test('a hidden column and dense rows stand in the address, and a reload keeps them', async ({ as }) => {
  const desk = await as('amara')
  await desk.goto('/caseload')
  const head = desk.getByRole('columnheader', { name: 'Next appointment' })
  const row = desk
    .getByRole('row')
    .filter({ has: desk.getByRole('cell') })
    .first()
  const menu = desk.locator('details', { hasText: 'Dense rows' })
  await expect(head).toBeVisible()
  const roomy = (await row.getByRole('cell').first().boundingBox())!.height
  await expect(async () => {
    if (!(await menu.evaluate(node => (node as HTMLDetailsElement).open)))
      await menu.getByText('Columns', { exact: true }).click()
    await menu.getByLabel('Next appointment').uncheck()
    await expect(desk).toHaveURL(/hide=next/, { timeout: 500 })
  }).toPass()
  await expect(head).toHaveCount(0)
  await menu.getByLabel('Dense rows').check()
  await expect(desk).toHaveURL(/hide=next&density=dense/)
  expect((await row.getByRole('cell').first().boundingBox())!.height).toBeLessThan(roomy)

  await desk.reload()
  await expect(desk.getByRole('columnheader', { name: 'Couple' })).toBeVisible()
  await expect(head).toHaveCount(0)
  expect((await row.getByRole('cell').first().boundingBox())!.height).toBeLessThan(roomy)
  await menu.getByText('Columns', { exact: true }).click()
  await expect(menu.getByLabel('Next appointment')).not.toBeChecked()
  await expect(menu.getByLabel('Dense rows')).toBeChecked()
})

test('six weeks of each couple stand in its row as a small chart with words; without numbers it says so', async ({
  as,
  demo,
}) => {
  const grace = coupleOf(demo, 'grace')
  await plantPoints(demo.adminUrl, grace.split('/').at(-1)!, [])
  const desk = await as('amara')
  await desk.goto('/caseload')
  const rows = desk.getByRole('row').filter({ has: desk.getByRole('cell') })
  await expect(rows).toHaveCount(8)
  const small = desk.getByRole('img', { name: /^Closeness, Feb 5 to Mar 18\. / })
  await expect(small).toHaveCount(7)
  const noor = rows.filter({ hasText: 'Noor' }).getByRole('img', { name: /^Closeness/ })
  await expect(noor).toHaveAccessibleName('Closeness, Feb 5 to Mar 18. Noor: 35 days. Sam: 27 days.')
  // Two lines, each by its colour and one dashed, and days without an answer are gaps in them.
  const lines = await noor
    .locator('path')
    .evaluateAll(found =>
      found.map(node => ['stroke', 'stroke-dasharray'].map(name => node.getAttribute(name))),
    )
  expect(lines).toEqual([
    ['var(--partner-a)', null],
    ['var(--partner-b)', '3.5 4.5'],
  ])
  expect((await noor.locator('path').last().getAttribute('d'))!.match(/M/g)!.length).toBeGreaterThan(1)

  const bare = rows.filter({ hasText: 'Grace' })
  await expect(bare.getByRole('cell').filter({ hasText: 'No numbers yet' })).toHaveCount(1)
  await expect(bare.locator('svg[viewBox="0 0 160 40"]')).toHaveCount(0)
})

test('asked alone on a day that has not come is refused, and nothing is noted', async ({ as, demo }) => {
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'grace')}/record`)
  const card = desk.getByRole('region', { name: 'Asked alone: Grace' })
  await expect(card.getByRole('button', { name: 'Save the note' })).toBeEnabled()
  await card.getByLabel('Day', { exact: true }).fill('2026-03-19')
  await card.getByRole('button', { name: 'Save the note' }).click()
  await expect(card.getByText('That day is still to come.').first()).toBeVisible()
  // What was entered stays; the record has nothing.
  await expect(card.getByLabel('Day', { exact: true })).toHaveValue('2026-03-19')
  await desk.reload()
  await expect(card).toContainText('Nothing noted yet.')

  await card.getByLabel('Day', { exact: true }).fill('2026-03-18')
  await card.getByRole('button', { name: 'Save the note' }).click()
  await expect(card).toContainText('Asked alone on March 18.')
})

test('an appointment is cancelled, and taken back', async ({ as, demo }) => {
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'tom')}/record`)
  const card = desk.getByRole('region', { name: 'Appointments' })
  await expect(card).toContainText('Next: Thu 17:00, 60 minutes')
  await card.getByRole('button', { name: 'Cancel it' }).click()
  await expect(card).toContainText('Cancelled: Thu 17:00.')
  await expect(desk.getByText('No next appointment')).toBeVisible()
  await card.getByRole('button', { name: 'Undo' }).click()
  await expect(card).toContainText('Next: Thu 17:00, 60 minutes')
  await expect(card.getByText('Cancelled')).toHaveCount(0)
})
