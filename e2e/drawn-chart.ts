import { expect, type Locator } from '@playwright/test'

type Place = { x: number; y: number }
type Tick = { text: string; at: number }

/** What stands in the SVG of one chart, in its own pixels. */
export type DrawnChart = {
  /** From the bottom up. */
  valueTicks: Tick[]
  dayTicks: Tick[]
  /** Heights of the plot's own edges. */
  plot: { top: number; bottom: number }
  /** Answered days of A and B, in the order in which they are drawn. */
  circles: Place[]
  squares: Place[]
  /** Outlines of every line and band that is drawn at all, by the partner whose colour it has. */
  lines: { a: string; b: string }
  bands: { a: string; b: string }
  /** Bars of error around single totals. */
  errorBars: number
  /** Lines of themes (dashed) and appointments (dotted); an empty label is one that found no room. */
  markers: { kind: 'theme' | 'appointment'; x: number; label: string }[]
  /** The line of the cut-off, null without one. */
  cutoff: { y: number; label: string } | null
}

/** Reads the chart of a card once it is drawn. */
export async function drawnChart(card: Locator): Promise<DrawnChart> {
  const chart = card.locator('[data-chart=dyad]')
  await chart.scrollIntoViewIfNeeded()
  await chart.locator('.recharts-line-dots :is(circle, rect)').first().waitFor()
  return chart.evaluate(root => {
    const all = (selector: string) => [...root.querySelectorAll(selector)]
    const number = (node: Element, name: string) => Number(node.getAttribute(name))
    const path = (selector: string) =>
      all(selector)
        .map(node => node.getAttribute('d') ?? '')
        .join('')
    const ticks = (axis: 'x' | 'y') =>
      all(`.recharts-${axis}Axis-tick-labels text`).map(node => ({
        text: node.textContent ?? '',
        at: number(node, axis),
      }))
    const edges = root.querySelector('clipPath rect')!
    const cutoff = root.querySelector('path[stroke="var(--ink-soft)"][stroke-dasharray="2 3"]')
    return {
      valueTicks: ticks('y').toSorted((one, other) => other.at - one.at),
      dayTicks: ticks('x').toSorted((one, other) => one.at - other.at),
      plot: { top: number(edges, 'y'), bottom: number(edges, 'y') + number(edges, 'height') },
      circles: all('.recharts-line-dots circle').map(node => ({
        x: number(node, 'cx'),
        y: number(node, 'cy'),
      })),
      squares: all('.recharts-line-dots rect').map(node => ({
        x: number(node, 'x') + number(node, 'width') / 2,
        y: number(node, 'y') + number(node, 'height') / 2,
      })),
      lines: {
        a: path('.recharts-line-curve[stroke="var(--partner-a)"]'),
        b: path('.recharts-line-curve[stroke="var(--partner-b)"]'),
      },
      bands: {
        a: path('.recharts-area-area[fill="var(--partner-a)"]'),
        b: path('.recharts-area-area[fill="var(--partner-b)"]'),
      },
      errorBars: all('.recharts-line-dots g > path').length,
      markers: all('path[stroke="var(--line-strong)"]').map(node => ({
        kind: node.getAttribute('stroke-dasharray') === '6 3' ? 'theme' : 'appointment',
        x: Number(/^M([\d.]+)/.exec(node.getAttribute('d') ?? '')?.[1]),
        label: node.parentElement?.querySelector('text')?.textContent ?? '',
      })),
      cutoff: cutoff && {
        y: Number(/^M[\d.]+ ([\d.]+)/.exec(cutoff.getAttribute('d') ?? '')?.[1]),
        label: cutoff.parentElement?.querySelector('text')?.textContent ?? '',
      },
    }
  })
}

/** How many strokes a path is drawn in. */
export function piecesOf(path: string): number {
  return path.match(/M/g)?.length ?? 0
}

/** The table beneath a chart, oldest first; what is not answered or has no mean is null. */
export async function tableBeneath(card: Locator) {
  await card.getByText('The same numbers as a table').click()
  await expect(card.getByRole('table')).toBeVisible()
  const rows = await card.getByRole('row').evaluateAll(found =>
    found.slice(1).map(row => ({
      day: row.querySelector('time')!.dateTime,
      cells: [...row.querySelectorAll('td')].map(cell => cell.textContent ?? ''),
    })),
  )
  const value = (cell = '') => (/^-?\d/.test(cell) ? Number.parseFloat(cell) : null)
  return rows.toReversed().map(({ day, cells }) => ({
    day,
    a: value(cells[0]),
    b: value(cells[1]),
    aMean: value(cells[2]),
    bMean: value(cells[3]),
  }))
}

/** Stretches without a null in them. */
export function stretchesOf(values: readonly (number | null)[]): number {
  return values.filter((value, index) => value !== null && (values[index - 1] ?? null) === null).length
}
