import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { addDays } from '#lib/domain/calendar.ts'
import { coupleOf } from '../desk.ts'
import { expect, test } from '../fixtures.ts'

test.setTimeout(120_000)

test('a diary file comes in whole or not at all, once, and goes out again', async ({ as, demo }) => {
  const diary = twoCouples()
  const couple = coupleOf(demo, 'theo')
  const desk = await as('mateo')

  await test.step('rows that cannot be right are named by line and reason, and nothing is taken in', async () => {
    const lines = diary.csv.split('\n')
    lines[4] = lines[4]!.replace(/,[^,]*,[^,]*$/, ',seven,6')
    lines[6] = lines[6]!.replace(/2026-\d\d-\d\d/, '2027-01-31')
    lines[9] = lines[8]!
    await choose(desk, couple, 'pairs.csv', lines.join('\n'))
    await mapPair(desk, '101')
    const refused = desk.getByRole('table', { name: /4 things in the file are refused/ })
    await expect(refused.getByRole('row')).toHaveCount(5)
    await expect(refused.getByRole('row', { name: /^5 a_fondness “seven” is not a number/ })).toBeVisible()
    await expect(refused.getByRole('row', { name: /^7 day 2027-01-31 has not come yet/ })).toBeVisible()
    await expect(
      refused.getByRole('row', { name: /^10 [ab]_fondness This day already has a value/ }),
    ).toHaveCount(2)
    await expect(desk.getByRole('button', { name: /^Import/ })).toHaveCount(0)
    expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([])
    await desk.goto(`${couple}/progress`)
    await expect(desk.getByRole('heading', { name: 'Closeness', exact: true })).toBeVisible()
    await expect(desk.getByRole('region', { name: 'Fondness' })).toHaveCount(0)
  })

  await test.step('the corrected file is checked, taken in, and stands in the trend with its gaps', async () => {
    await choose(desk, couple, 'pairs.csv', diary.csv)
    await mapPair(desk, '101')
    await expect(desk.getByText(`${2 * diary.rows} rows read, ${diary.rows} for this couple.`)).toBeVisible()
    await expect(desk.getByText(`${diary.values} new values, ${diary.gaps} gaps.`)).toBeVisible()
    await desk.getByRole('button', { name: `Import ${diary.values} values` }).click()
    await expect(desk.getByText(`Values added: ${diary.values}.`)).toBeVisible()

    await desk.getByRole('link', { name: 'See the progress' }).click()
    const fondness = desk.getByRole('region', { name: 'Fondness' })
    await expect(fondness).toContainText(`: rising trend, about ${diary.slope} a week`)
    await expect(fondness).toContainText('Theo’s fondness')
    await expect(fondness).toContainText('Seen by you only: from a file')
    await fondness.getByText('The same numbers as a table').click()
    await expect(dayRow(fondness, diary.first)).toContainText(/3\s*not answered/)
    await expect(dayRow(fondness, diary.missing)).toContainText(/not answered\s*not answered/)
  })

  await test.step('a second time it changes nothing', async () => {
    await choose(desk, couple, 'pairs again.csv', diary.csv)
    await mapPair(desk, '101')
    await expect(desk.getByText('All of it is here already. Importing changes nothing.')).toBeVisible()
    await desk.getByRole('button', { name: 'Finish' }).click()
    await expect(desk.getByText('Nothing changed: all of it was here already.')).toBeVisible()
  })

  await test.step('it is taken back, and the trend with it', async () => {
    await desk.goto(`${couple}/import`)
    await desk.getByRole('button', { name: 'Undo import pairs.csv' }).click()
    await expect(desk.getByText(`Taken back. Values removed: ${diary.values}.`)).toBeVisible()
    await desk.goto(`${couple}/progress`)
    await expect(desk.getByRole('heading', { name: 'Closeness', exact: true })).toBeVisible()
    await expect(desk.getByRole('region', { name: 'Fondness' })).toHaveCount(0)
  })
})

test('nobody but the care team finds the import of a couple', async ({ as, demo }) => {
  const couple = coupleOf(demo, 'theo')
  for (const key of ['amara', 'ruth', 'theo']) {
    const page = await as(key)
    const answer = await page.goto(`${couple}/import`)
    expect(answer!.status()).toBe(404)
  }
})

/** Real diaries of 80 couples; the folder is not part of the repository. */
const folder = process.env.INTERLUDE_DATA

if (folder) {
  test('two couples of a real diary study come in, and their trends are the known ones', async ({
    as,
    demo,
  }) => {
    const csv = readFileSync(join(folder, 'data/couple-diary-35d.csv'), 'utf8')
    const { vectors } = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as {
      vectors: Vector[]
    }
    const desk = await as('amara')
    for (const [number, partner, id] of [
      ['201', 'elif', 'O30'],
      ['202', 'wei', 'O31'],
    ] as const) {
      const known = vectors.find(each => each.id === id)!.expect
      const couple = coupleOf(demo, partner)
      await choose(desk, couple, 'couple-diary-35d.csv', csv)
      await desk.getByLabel('Value of this couple').selectOption(number)
      await desk.getByLabel('First day of the diary').fill('2026-01-20')
      // Whose one column is goes for all that begin alike.
      await desk.getByLabel('Whose is m_contentment?').selectOption({ index: 1 })
      await desk.getByLabel('Whose is w_contentment?').selectOption({ index: 2 })
      await desk.getByRole('button', { name: 'Check it' }).click()
      await expect(desk.getByText(/^2,?765 rows read, 35 for this couple\.$/)).toBeVisible()
      await desk.getByRole('button', { name: 'Import 280 values' }).click()
      await expect(desk.getByText('Values added: 280.')).toBeVisible()
      await desk.getByRole('link', { name: 'See the progress' }).click()
      const said = desk.getByRole('region', { name: 'Contentment' })
      const slope = Number(known.slopePerWeek.toFixed(2))
      const se = Number(known.sePerWeek.toFixed(2))
      const error = `standard error ${se}; ${known.n} days answered)`
      await expect(said.getByRole('listitem').first()).toContainText(
        known.verdict === 'rising'
          ? `: rising trend, about ${slope} a week (${error}`
          : `: no clear trend (${slope} a week, within what varies by itself; ${error}`,
      )
    }
  })
}

type Vector = {
  id: string
  expect: { n: number; slopePerWeek: number; sePerWeek: number; verdict: string }
}

/**
 * Six weeks of two couples, both in one file: for pair 101 the first partner rises by a tenth a day, every fifth cell
 * of the second is empty, and every seventh day has no row.
 */
function twoCouples() {
  const first = '2026-02-02'
  const days = Array.from({ length: 40 }, (_, index) => index).filter(index => index % 7 !== 3)
  const rows = days.flatMap(index => {
    const day = addDays(first, index)
    const a = 3 + index / 10
    const b = index % 5 === 0 ? '' : String(6 + (index % 2))
    return [`101,${day},${a},${b}`, `102,${day},${index % 3},${index % 4}`]
  })
  // Pair by pair, as such files are.
  const csv = [
    'pair,day,a_fondness,b_fondness',
    ...rows.toSorted((x, y) => Number(x.slice(0, 3)) - Number(y.slice(0, 3))),
  ]
  const gaps = days.filter(index => index % 5 === 0).length
  return {
    csv: `${csv.join('\n')}\n`,
    first,
    missing: addDays(first, 3),
    rows: days.length,
    gaps,
    values: 2 * days.length - gaps,
    slope: 0.7,
  }
}

async function choose(desk: Page, couple: string, name: string, csv: string): Promise<void> {
  await desk.goto(`${couple}/import`)
  await desk.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await desk.getByRole('button', { name: 'Read the file' }).click()
  await expect(desk.getByRole('button', { name: 'Check it' })).toBeEnabled()
}

async function mapPair(desk: Page, pair: string): Promise<void> {
  await expect(desk.getByLabel('A column that tells couples apart')).toHaveValue('pair')
  await desk.getByLabel('Value of this couple').selectOption(pair)
  await desk.getByLabel('Whose is a_fondness?').selectOption('Theo')
  await desk.getByLabel('Whose is b_fondness?').selectOption('Malik')
  await desk.getByRole('button', { name: 'Check it' }).click()
  await expect(desk.getByRole('heading', { name: 'Check before it is imported' })).toBeVisible()
}

function dayRow(card: Locator, day: string): Locator {
  return card.getByRole('row').filter({ has: card.page().locator(`time[datetime="${day}"]`) })
}
