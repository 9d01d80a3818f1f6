import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addDays } from '#lib/domain/calendar.ts'
import { expect, test, today } from '../fixtures.ts'

test.setTimeout(120_000)

/** Real diaries of 80 couples; the folder is not part of the repository. */
const folder = process.env.INTERLUDE_DATA

if (folder) {
  test('eighty couples come in with one mapping, a second file joins them, and again nothing changes', async ({
    as,
  }) => {
    const file = (name: string) => readFileSync(join(folder, 'data', name), 'utf8')
    const desk = await as('mateo')
    await desk.request.get('/language/en', { maxRedirects: 0 })
    // The longest diary has 44 days.
    const firstDay = addDays(today, -45)

    await test.step('what is missing in the mapping is named before it is sent', async () => {
      await choose(desk, 'couple-diary-35d.csv', file('couple-diary-35d.csv'))
      await expect(desk.getByLabel('A column that tells couples apart')).toHaveValue('couple_id')
      await desk.getByRole('button', { name: 'Check it' }).click()
      await expect(desk.getByText('Say on which day the diary began.').first()).toBeVisible()
      expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])
    })

    await test.step('the diary: eighty couples, 22,120 values', async () => {
      await mapDiary(desk, firstDay)
      await expect(desk.getByText(/2,765 rows read\. 80 couples are new and will be made/)).toBeVisible()
      await expect(desk.getByRole('row', { name: /^201 .*201 A .*201 B new 280/ })).toBeVisible()
      expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])
      await desk.getByRole('button', { name: 'Import 80 couples, 22,120 values' }).click()
      await expect(desk.getByRole('progressbar', { name: 'Importing …' })).toBeVisible()
      await expect(desk.getByText('Couples made: 80. Values added: 22,120.')).toBeVisible({ timeout: 30_000 })
    })

    await test.step('satisfaction before and after, as CSI-16 totals, joins them', async () => {
      await choose(desk, 'couple-diary-35d-satisfaction.csv', file('couple-diary-35d-satisfaction.csv'))
      await desk.getByLabel('Whose is m_pre_csi?').selectOption('First partner')
      await desk.getByLabel('Whose is w_pre_csi?').selectOption('Second partner')
      for (const [index, day] of [firstDay, addDays(today, -1)].entries()) {
        await desk.getByLabel('What it is').nth(index).selectOption({ value: 'csi-16' })
        await desk.getByLabel('The day of these numbers').nth(index).fill(day)
      }
      await desk.getByLabel('Country').selectOption('US')
      await desk.getByRole('button', { name: 'Check it' }).click()
      await expect(desk.getByText('80 rows read. No couple is new.')).toBeVisible()
      await expect(desk.getByText(/^80 couples are known/)).toBeVisible()
      await desk.getByRole('button', { name: 'Import 320 values' }).click()
      await expect(desk.getByText('Couples that were known: 80. Values added: 320.')).toBeVisible()
    })

    await test.step('the caseload lists them, and their briefs open', async () => {
      await expect(desk.getByRole('link', { name: 'See the caseload' })).toBeVisible()
      for (const couple of ['201', '202', '250']) {
        await desk.goto(`/caseload?search=${couple}`)
        const link = desk
          .getByRole('table')
          .getByRole('link', { name: `${couple} A` })
          .first()
        const answer = await desk.goto((await link.getAttribute('href'))!)
        expect(answer!.status()).toBe(200)
        await expect(desk.getByText(`Contentment, ${couple} A:`).first()).toBeVisible()
      }
    })

    await test.step('not invited yet, they stand in a list of their own and not among what needs a look', async () => {
      await desk.goto('/caseload')
      const rows = desk.getByRole('row').filter({ has: desk.getByRole('cell') })
      const shows = desk.getByRole('group', { name: 'Which couples' })
      await shows.getByRole('button', { name: /^Needs a look/ }).click()
      await expect(desk.getByRole('link', { name: '201 A' })).toHaveCount(0)
      await shows.getByRole('button', { name: 'Not invited yet 80' }).click()
      await expect(desk).toHaveURL(/show=uninvited/)
      await expect(rows).toHaveCount(80)
      await desk.reload()
      await expect(rows).toHaveCount(80)
      expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])
    })

    await test.step('the same file again: everything in it is here already', async () => {
      await choose(desk, 'couple-diary-35d.csv', file('couple-diary-35d.csv'))
      await mapDiary(desk, firstDay)
      await expect(desk.getByText('All of it is here already. Importing changes nothing.')).toBeVisible()
      await desk.getByRole('button', { name: 'Finish' }).click()
      await expect(desk.getByText('Nothing changed: everything in it was here already.')).toBeVisible()
    })

    await test.step('taken back, the couples are gone with their numbers', async () => {
      await desk.goto('/caseload/import')
      const undo = (name: string) =>
        desk.getByRole('row', { name }).getByRole('button', { name: /^Undo import/ })
      await undo('320').click()
      await expect(desk.getByText(/^Taken back\. Values removed: 320\. Couples removed: 0\./)).toBeVisible()
      await undo('22,120').click()
      await expect(desk.getByText(/Values removed: 22120\. Couples removed: 80\./)).toBeVisible({
        timeout: 30_000,
      })
      await desk.goto('/caseload?search=201')
      await expect(desk.getByRole('link', { name: '201 A' })).toHaveCount(0)
    })
  })
}

async function choose(desk: Page, name: string, csv: string): Promise<void> {
  await desk.goto('/caseload/import')
  await desk.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await desk.getByRole('button', { name: 'Read the file' }).click()
  await expect(desk.getByRole('button', { name: 'Check it' })).toBeEnabled()
}

async function mapDiary(desk: Page, firstDay: string): Promise<void> {
  await desk.getByLabel('First day of the diary').fill(firstDay)
  // Whose one column is goes for all that begin alike.
  await desk.getByLabel('Whose is m_contentment?').selectOption('First partner')
  await desk.getByLabel('Whose is w_contentment?').selectOption('Second partner')
  await desk.getByLabel('The outcome chosen in advance').selectOption('Contentment')
  await desk.getByLabel('Country').selectOption('US')
  await desk.getByRole('button', { name: 'Check it' }).click()
  await expect(desk.getByRole('heading', { name: 'Check before it is imported' })).toBeVisible()
}
