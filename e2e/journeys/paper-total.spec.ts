import type { Page } from '@playwright/test'
import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'
import { expectReadable, watchPolicy } from '../sound-page.ts'

test.setTimeout(120_000)

const measure = 'Revised Dyadic Adjustment Scale (RDAS)'

test('a total from paper stands on the chart and in the brief, what cannot be is refused at its field, and it is taken back', async ({
  as,
  demo,
}) => {
  const desk = await as('mateo')
  await watchPolicy(desk)
  await desk.request.get('/language/en', { maxRedirects: 0 })
  const couple = coupleOf(demo, 'theo')
  await desk.goto(`${couple}/import`)
  const day = desk.getByLabel('Day', { exact: true })
  const total = desk.getByLabel('Total', { exact: true })

  await test.step('out of the range, on a day to come, and empty', async () => {
    await enter(desk, { day: '2026-02-10', total: '70' })
    await expect(total).toHaveAccessibleDescription(/This measure cannot give such a total/)
    await expectReadable(desk, 'a total that was refused')
    await enter(desk, { day: '2026-03-19', total: '40' })
    await expect(day).toHaveAccessibleDescription(/This day has not come yet/)
    await expect(total).toHaveAccessibleDescription('')
    await enter(desk, { day: '2026-02-10', total: '' })
    await expect(total).toHaveAccessibleDescription('This is needed.')
    await desk.reload()
    await expect(desk.getByText('Nothing has been imported for this couple.')).toBeVisible()
  })

  await test.step('the first, and a second for the same day', async () => {
    await enter(desk, { day: '2026-02-10', total: '40' })
    const kept = desk.getByRole('row', { name: `${measure} on paper: Theo, Feb 10, 40` })
    await expect(kept).toBeVisible()
    await enter(desk, { day: '2026-02-10', total: '41' })
    await expect(day).toHaveAccessibleDescription(/There is a total of this measure for that day already/)
    await desk.reload()
    await expect(desk.getByRole('row', { name: measure })).toHaveCount(1)
  })

  await test.step('with another it is a change, on the chart and in the brief', async () => {
    await enter(desk, { day: '2026-03-17', total: '54' })
    await expect(desk.getByRole('row', { name: measure })).toHaveCount(2)
    await expectReadable(desk, 'totals from paper')
    await desk.setViewportSize({ width: 360, height: 740 })
    for (const path of [`${couple}/import`, '/caseload']) {
      await desk.goto(path)
      const wider = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider, `${path} goes sideways on a phone`).toBe(0)
    }
    await desk.setViewportSize({ width: 1440, height: 900 })
    await desk.goto(`${couple}/progress?range=all`)
    const card = desk.getByRole('region', { name: measure })
    await expect(card).toContainText('RDAS 40 to 54 (+14')
    await card.scrollIntoViewIfNeeded()
    await expect(card.getByRole('application')).toBeVisible()
    await card.getByText('The same numbers as a table').click()
    await expect(card.getByRole('row', { name: /54/ })).toBeVisible()
    await desk.goto(`${couple}/brief`)
    await expect(desk.getByRole('region', { name: 'What changed' })).toContainText(
      'RDAS, Theo: 40 to 54 (+14; reliable from 12 points on; Feb 10 to Mar 17).',
    )
  })

  await test.step('what next is answered, where no rule suggests anything too', async () => {
    await expect(
      desk.getByRole('region', { name: 'For the next hour' }).getByRole('link').first(),
    ).toBeVisible()
  })

  await test.step('Theo is shown none of it', async () => {
    const theo = await as('theo', { phone: true })
    for (const path of ['/today', '/progress?range=all']) {
      await theo.goto(path)
      expect((await theo.content()).match(/RDAS|Dyadic Adjustment/), path).toBeNull()
    }
  })

  await test.step('a couple that is closed takes in nothing more, and says so', async () => {
    await desk.goto(`${coupleOf(demo, 'ana')}/import`)
    await expect(desk.getByText('This couple’s file is closed.')).toBeVisible()
    await expect(desk.getByLabel('Total', { exact: true })).toHaveCount(0)
    await expect(desk.getByLabel('CSV file')).toHaveCount(0)
  })

  await test.step('taken back one by one, and no trace on the chart', async () => {
    await desk.goto(`${couple}/import`)
    for (const [shown, gone] of [
      ['Mar 17, 54', 'Feb 10, 40'],
      ['Feb 10, 40', ''],
    ] as const) {
      await desk.getByRole('button', { name: `Undo import ${measure} on paper: Theo, ${shown}` }).click()
      await expect(desk.getByText('Taken back. Values removed: 1.')).toHaveCount(gone ? 1 : 2)
    }
    await desk.goto(`${couple}/progress?range=all`)
    await expect(desk.getByRole('region', { name: 'Closeness', exact: true })).toBeVisible()
    await expect(desk.getByRole('region', { name: measure })).toHaveCount(0)
  })
})

async function enter(desk: Page, { day, total }: { day: string; total: string }): Promise<void> {
  const form = desk.locator('form').filter({ has: desk.getByLabel('Total', { exact: true }) })
  await form.getByLabel('Measure', { exact: true }).selectOption('rdas')
  await form.getByLabel('Day', { exact: true }).fill(day)
  await form.getByLabel('Total', { exact: true }).fill(total)
  await form.getByRole('button', { name: 'Keep it' }).click()
}
