import type { Page } from '@playwright/test'
import { addDays } from '#lib/domain/calendar.ts'
import { readPdf } from '#lib/testing/read-pdf.ts'
import { coupleOf } from '../desk.ts'
import { expect, test, today } from '../fixtures.ts'

test.setTimeout(120_000)

/** CSI-16 on paper, 45 then 54: beyond 6.66, the bound by alpha, and within 13.4, the cautious one. */
async function enterTotals(desk: Page, couple: string, url: string): Promise<void> {
  const coupleId = couple.split('/').at(-1)!
  for (const [ago, total] of [
    [60, 45],
    [2, 54],
  ] as const) {
    const reply = await desk.request.post('/api/paper-totals', {
      headers: { origin: url, 'idempotency-key': crypto.randomUUID() },
      data: { coupleId, measureId: 'csi-16', slot: 'A', day: addDays(today, -ago), total },
    })
    expect(reply.status()).toBe(200)
  }
}

test('a clinician chooses outcome and rule; the brief goes by them and says the day; undo puts them back', async ({
  as,
  demo,
}) => {
  const couple = coupleOf(demo, 'tom')
  const desk = await as('amara')
  await enterTotals(desk, couple, demo.url)
  const changed = desk.locator('main section[aria-labelledby="brief-changed"]')
  const brief = async () => {
    await desk.goto(`${couple}/brief`)
    return changed.innerText()
  }
  const usual = await brief()
  expect(usual).toContain('smallest reliable change 6.7, SD 17, r 0.98')
  expect(usual).toContain('reliably higher')
  expect(usual).not.toContain('Chosen as the outcome')

  await desk.goto(`${couple}/record`)
  await desk.getByRole('region', { name: 'How it is set up' }).getByRole('link', { name: 'Change' }).click()
  const card = desk.getByRole('region', { name: 'What is judged' })
  await expect(card.getByText('SD 17, reliability 0.98; smallest reliable change 6.66 points.')).toBeVisible()
  await expect(card.getByText('Reliable from 13.4 points on.')).toBeVisible()
  await choose(card)
  const toast = desk.getByText('Saved. The brief and the caseload go by it now.')
  await expect(toast).toBeVisible()

  await test.step('the brief stands by the outcome and the rule, and says when they were chosen', async () => {
    const text = await brief()
    expect(text.indexOf('CSI-16')).toBeLessThan(text.indexOf('Chosen as the outcome on'))
    expect(text).toContain('reliable from 13.4 points on')
    expect(text).toContain('but within measurement error')
    expect(text).not.toContain('reliably higher')
    await expect(desk.getByRole('heading', { name: /CSI-16/ })).toBeVisible()
    await expect(desk.getByText('51.5: Funk & Rogge (2007)')).toBeVisible()
    const { pages } = readPdf(await (await desk.request.get(`${couple}/brief/brief.pdf`)).body())
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Couples Satisfaction Index (CSI-16)')
    expect(pages[0]).toContain('Chosen as the outcome on')
    await desk.goto('/caseload')
    const row = desk.getByRole('row').filter({ hasText: 'Tom' })
    await expect(row).toContainText('No clear change')
    await expect(row).toContainText('45 → 54')
  })

  await test.step('charts begin with it, an address may look at another, and a button takes that', async () => {
    await desk.goto(`${couple}/progress?range=all`)
    const chart = desk.getByRole('region', { name: /CSI-16/ })
    await expect(chart).toContainText('The brief and the caseload use this rule.')
    await expect(chart).toContainText('within measurement error')
    await chart.getByRole('link', { name: 'usual: norm SD and alpha' }).click()
    await expect(chart).toContainText('The brief and the caseload use another one (cautious')
    await expect(chart).toContainText('reliably higher')
    expect(await brief()).toContain('reliable from 13.4 points on')
    await desk.goBack()
    const use = chart.getByRole('button', { name: 'Use this rule for this couple' })
    await use.click()
    await expect(desk.getByText('From now on the brief and the caseload use this rule.')).toBeVisible()
    await desk.getByRole('button', { name: 'Undo' }).click()
    await expect(use).toBeEnabled()
    await expect(chart).toContainText('The brief and the caseload use another one (cautious')
  })

  await test.step('other numbers are tried at the chart, taken for the couple, and taken back', async () => {
    await desk.goto(`${couple}/progress?range=all`)
    const chart = desk.getByRole('region', { name: /CSI-16/ })
    await chart.getByText('Judge by other numbers').click()
    await chart.getByLabel('SD').fill('5')
    await chart.getByLabel('Reliability').fill('.9')
    await chart.getByRole('button', { name: 'Show' }).click()
    await expect(desk).toHaveURL(
      /range=all&.*sd\.csi-16=5&r\.csi-16=\.9|sd\.csi-16=5&r\.csi-16=\.9.*range=all/,
    )
    // 1.96 x 5 x sqrt(2 x .1) = 4.4: nine points are more.
    await expect(chart).toContainText('smallest reliable change 4.4, SD 5')
    await expect(chart).toContainText('reliably higher')
    await expect(chart).toContainText('own numbers: SD 5, r 0.9')
    await chart.getByRole('button', { name: 'Use this rule for this couple' }).click()
    await expect(desk.getByText('From now on the brief and the caseload use this rule.')).toBeVisible()
    expect(await brief()).toContain('smallest reliable change 4.4, SD 5, r 0.9')
    await desk.goto(`${couple}/record/settings#judged`)
    await expect(card.getByLabel('own numbers: SD 5, r 0.9')).toBeChecked()
  })

  await test.step('going back on the same day is as if nobody had chosen', async () => {
    await desk.goto(`${couple}/record/settings#judged`)
    await expect(card.getByText('Chosen on March 18', { exact: false })).toBeVisible()
    await card.getByLabel('Outcome').selectOption({ label: 'Closeness' })
    await card.getByLabel('usual: norm SD and alpha').check()
    await card.getByRole('button', { name: 'Save what is judged' }).click()
    await expect(toast).toBeVisible()
    expect(await brief()).toBe(usual)
  })

  await test.step('undo beside the saving does the same', async () => {
    await desk.goto(`${couple}/record/settings#judged`)
    await choose(card)
    await expect(toast).toBeVisible()
    await desk.getByRole('button', { name: 'Undo' }).click()
    await expect(card.getByText('has stood here since the couple was added')).toBeVisible()
    await expect(card.getByLabel('usual: norm SD and alpha')).toBeChecked()
    expect(await brief()).toBe(usual)
  })
})

test('nothing of what is judged is on a partner’s pages', async ({ as, demo }) => {
  const couple = coupleOf(demo, 'maya')
  const maya = await as('maya', { phone: true })
  const pages = ['/today', '/progress', '/settings', '/opened']
  const read = async () => {
    const texts: string[] = []
    for (const page of pages) {
      await maya.goto(page)
      texts.push(await maya.locator('main').innerText())
    }
    return texts
  }
  const before = await read()
  const desk = await as('amara')
  await desk.goto(`${couple}/record/settings#judged`)
  const card = desk.getByRole('region', { name: 'What is judged' })
  await card.getByLabel('Outcome').selectOption({ label: 'Tension' })
  await card.getByRole('button', { name: 'Save what is judged' }).click()
  await expect(desk.getByText('Saved. The brief and the caseload go by it now.')).toBeVisible()
  expect(await read()).toEqual(before)
})

async function choose(card: ReturnType<Page['getByRole']>): Promise<void> {
  await card.getByLabel('Outcome').selectOption({ label: 'CSI-16 (measure)' })
  await card.getByLabel('cautious', { exact: false }).check()
  await card.getByRole('button', { name: 'Save what is judged' }).click()
}
