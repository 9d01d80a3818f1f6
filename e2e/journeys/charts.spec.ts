import { Client } from 'pg'
import { daysBetween } from '#lib/domain/calendar.ts'
import { makeTrend } from '#lib/domain/trend.ts'
import { chartStates } from '../chart-states.ts'
import { coupleOf } from '../desk.ts'
import { type DrawnChart, drawnChart, piecesOf, stretchesOf, tableBeneath } from '../drawn-chart.ts'
import { type Demo, expect, test, today } from '../fixtures.ts'
import { plantPoints } from '../plant-points.ts'

test.setTimeout(120_000)

const stateOf = (name: string) => chartStates(today).find(each => each.name === name)!
const coupleId = (demo: Demo) => coupleOf(demo, 'maya').split('/').at(-1)!

/** The height of a value, by the ticks at both ends of the axis; they stand at the edges of the plot. */
function heightOf({ valueTicks, plot }: DrawnChart, low: number, high: number) {
  const [bottom, top] = [valueTicks[0]!.at, valueTicks.at(-1)!.at]
  expect([bottom, top]).toEqual([plot.bottom, plot.top])
  return (value: number) => bottom + ((value - low) / (high - low)) * (top - bottom)
}

/** The days on which the couple's charts have a line, as the database knows them; a theme comes before an appointment. */
async function markedDays(demo: Demo, from: string) {
  const database = new Client({ connectionString: demo.adminUrl })
  await database.connect()
  const { rows } = await database.query<{ day: string; kind: string }>(
    `select distinct on (day) day, kind from (
       select a.starts_on::text as day, 'theme' as kind
       from assignment a join exercise_definition d on d.id = a.definition_id
       where a.couple_id = $1 and d.slug like 'theme-%' and a.ended_at is null
       union all
       select (p.starts_at at time zone c.zone)::date::text, 'appointment'
       from appointment p join couple c on c.id = p.couple_id where p.couple_id = $1 and p.cancelled_at is null) marks
     where day between $2 and $3 order by day, kind desc`,
    [coupleId(demo), from, today],
  )
  await database.end()
  return rows
}

test('gaps are gaps, the axis is the whole scale, dots are the answered days, lines mark themes and appointments', async ({
  as,
  demo,
}) => {
  await plantPoints(demo.adminUrl, coupleId(demo), stateOf('gaps').points)
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'maya')}/progress?range=12w`)
  const card = desk.getByRole('region', { name: 'Closeness' })
  const chart = await drawnChart(card)
  const table = await tableBeneath(card)
  expect(table).toHaveLength(84)
  expect(chart.valueTicks.map(each => each.text)).toEqual(['0', '2', '4', '6', '8', '10'])

  const y = heightOf(chart, 0, 10)
  for (const [dots, values] of [
    [chart.circles, table.map(each => each.a)],
    [chart.squares, table.map(each => each.b)],
  ] as const) {
    const answered = values.filter(value => value !== null)
    expect(dots.length).toBe(answered.length)
    const off = answered.map((value, index) => Math.abs(dots[index]!.y - y(value)))
    expect(Math.max(...off)).toBeLessThan(1)
  }

  await test.step('line and band end and begin anew at every gap', async () => {
    for (const side of ['a', 'b'] as const) {
      const pieces = stretchesOf(table.map(each => each[`${side}Mean`]))
      expect(pieces).toBeGreaterThan(1)
      expect.soft(piecesOf(chart.lines[side]), `pieces of the line of ${side}`).toBe(pieces)
      expect.soft(piecesOf(chart.bands[side]), `pieces of the band of ${side}`).toBe(pieces)
    }
  })

  await test.step('a line for each theme and appointment, on its day', async () => {
    const from = table[0]!.day
    const marked = await markedDays(demo, from)
    expect(new Set(marked.map(each => each.kind))).toEqual(new Set(['theme', 'appointment']))
    const [first, last] = [chart.dayTicks[0]!.at, chart.dayTicks.at(-1)!.at]
    const drawn = chart.markers.toSorted((one, other) => one.x - other.x)
    expect(drawn.map(each => each.kind)).toEqual(marked.map(each => each.kind))
    for (const [index, { day }] of marked.entries()) {
      expect(drawn[index]!.x).toBeCloseTo(first + (daysBetween(from, day) / 83) * (last - first), 0)
    }
    const themes = drawn.filter(each => each.kind === 'theme')
    expect(themes.map(each => each.label)).toEqual(themes.map(() => 'Daily joys begins'))
  })
})

test('under seven answers there are dots and no line; with room enough an appointment is named', async ({
  as,
  demo,
}) => {
  await plantPoints(demo.adminUrl, coupleId(demo), stateOf('under-seven').points)
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'maya')}/progress?range=4w`)
  const chart = await drawnChart(desk.getByRole('region', { name: 'Closeness' }))
  expect([chart.circles.length, chart.squares.length]).toEqual([6, 5])
  expect([chart.valueTicks[0]!.text, chart.valueTicks.at(-1)!.text]).toEqual(['0', '10'])
  heightOf(chart, 0, 10)
  expect([chart.lines, chart.bands, chart.errorBars, chart.cutoff]).toEqual([
    { a: '', b: '' },
    { a: '', b: '' },
    0,
    null,
  ])
  const labels = chart.markers.map(each => each.label)
  expect(labels).toContain('Daily joys begins')
  expect(labels).toContain('Appointment')
})

test('a measure stands on its whole range, each total with its error, the cut-off at its own value', async ({
  as,
  demo,
}) => {
  await plantPoints(demo.adminUrl, coupleId(demo), stateOf('cut-off').points)
  const desk = await as('amara')
  await desk.goto(`${coupleOf(demo, 'maya')}/progress?range=all`)
  const card = desk.getByRole('region', { name: 'Couples Satisfaction Index (CSI-16)' })
  const chart = await drawnChart(card)
  const table = await tableBeneath(card)
  expect([chart.valueTicks[0]!.text, chart.valueTicks.at(-1)!.text]).toEqual(['0', '81'])
  expect(table.map(each => each.a)).toEqual([38, 45, 47, 52])
  expect([chart.circles.length, chart.squares.length, chart.errorBars]).toEqual([4, 4, 8])
  const y = heightOf(chart, 0, 81)
  for (const [index, { a, b }] of table.entries()) {
    expect(Math.abs(chart.circles[index]!.y - y(a!))).toBeLessThan(1)
    expect(Math.abs(chart.squares[index]!.y - y(b!))).toBeLessThan(1)
  }
  expect(chart.cutoff!.label).toBe('51.5: Funk & Rogge (2007)')
  expect(Math.abs(chart.cutoff!.y - y(51.5))).toBeLessThan(1)
  // Every total of A but the last stands beneath the line, every one of B above it (y counts downwards).
  expect(chart.circles.map(each => each.y > chart.cutoff!.y)).toEqual([true, true, true, false])
  expect(chart.squares.every(each => each.y < chart.cutoff!.y)).toBe(true)
})

test('a partner’s own chart has the same honesty: both ends of the scale, a dot a day, gaps in line and band', async ({
  as,
  demo,
}) => {
  const { points } = stateOf('gaps')
  await plantPoints(demo.adminUrl, coupleId(demo), points)
  const maya = await as('maya', { phone: true })
  await maya.goto('/progress?range=12w')
  const card = maya.locator('section', { has: maya.getByRole('heading', { name: 'Closeness' }) })
  const chart = card.getByRole('img', { name: /^Closeness: your answers/ })
  const pathsOf = (selector: string) =>
    chart.locator(selector).evaluateAll(found => found.map(node => node.getAttribute('d') ?? ''))
  const own = points.filter(each => each.slot === 'A')
  const from = '2025-12-25'
  const { days } = makeTrend({
    name: 'closeness',
    low: 0,
    high: 10,
    favourable: 'higher',
    from,
    to: today,
    series: { A: own, B: [] },
  })
  const pieces = stretchesOf(days.map(each => each.aMean))
  expect(pieces).toBeGreaterThan(1)
  const [line] = await pathsOf('path[stroke="var(--partner-a)"][stroke-width="2"]')
  const [dots] = await pathsOf('path[stroke="var(--partner-a)"][stroke-width="6.5"]')
  const [band] = await pathsOf('path[fill="var(--partner-a)"]')
  expect([piecesOf(line!), piecesOf(band!)]).toEqual([pieces, pieces])
  expect(piecesOf(dots!)).toBe(own.length)
  await expect(chart.locator('xpath=..').locator('span')).toHaveText(['10', '0'])
  // The top of the scale is the top line of the box, its foot the lower one: 0 to 10 over 172 to 8.
  const heights = [...dots!.matchAll(/M[\d.]+ ([\d.]+)h0/g)].map(each => Number(each[1]))
  const off = own.map((each, index) => Math.abs(heights[index]! - (172 - each.value * 16.4)))
  expect(Math.max(...off)).toBeLessThan(0.2)
  await card.getByText('The numbers', { exact: true }).click()
  await expect(card.getByRole('row')).toHaveCount(1 + own.length)
  // Nothing of the other partner's colour, and no square.
  expect(await chart.innerHTML()).not.toContain('partner-b')
})
