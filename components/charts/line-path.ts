type Scale = { low: number; high: number }
type Box = { width: number; height: number; inset: number }

/**
 * The SVG path of a row of values over a box: one step a value, `low` at the bottom and `high` at the top. A null is a
 * gap: the line ends and begins anew. A value alone between gaps becomes a point (a line of no length, which round
 * caps draw). Values outside the scale stand at its edge.
 */
export function linePath(values: readonly (number | null)[], scale: Scale, box: Box): string {
  const at = placesOf(values.length, scale, box)
  return values
    .map((value, index) => {
      if (value === null) return ''
      const point = `${at.x(index)} ${at.y(value)}`
      const begins = index === 0 || values[index - 1] === null
      const alone = begins && (values[index + 1] ?? null) === null
      return alone ? `M${point}h0` : `${begins ? 'M' : 'L'}${point}`
    })
    .join('')
}

/** A point for each value (a line of no length, which round caps draw); null draws none. Places as in linePath. */
export function dotsPath(values: readonly (number | null)[], scale: Scale, box: Box): string {
  const at = placesOf(values.length, scale, box)
  return values.map((value, index) => (value === null ? '' : `M${at.x(index)} ${at.y(value)}h0`)).join('')
}

/**
 * The points of two rows, as dotsPath: where two of one place would lie on each other (nearer than `room` pixels), they
 * stand side by side, A before B, so that neither hides the other.
 */
export function pairedDots(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  { scale, box, room }: { scale: Scale; box: Box; room: number },
): { a: string; b: string } {
  const at = placesOf(a.length, scale, box)
  const path = (own: typeof a, other: typeof a, way: 1 | -1) =>
    own
      .map((value, index) => {
        if (value === null) return ''
        const beside = other[index] ?? null
        const meets = beside !== null && Math.abs(at.y(value) - at.y(beside)) < room
        return `M${round(at.x(index) + (meets ? (way * room) / 2 : 0))} ${at.y(value)}h0`
      })
      .join('')
  return { a: path(a, b, -1), b: path(b, a, 1) }
}

/** The area from one error below to one above, an outline for each stretch without a gap. */
export function bandPath(
  values: readonly ({ mean: number; error: number } | null)[],
  scale: Scale,
  box: Box,
): string {
  const at = placesOf(values.length, scale, box)
  const stretches: number[][] = []
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    if (index > 0 && values[index - 1] != null) stretches.at(-1)!.push(index)
    else stretches.push([index])
  }
  const edge = (index: number, way: 1 | -1) => {
    const { mean, error } = values[index]!
    return `${at.x(index)} ${at.y(mean + way * error)}`
  }
  return stretches
    .filter(each => each.length > 1)
    .map(each => {
      const above = each.map(index => edge(index, 1))
      const below = each.toReversed().map(index => edge(index, -1))
      return `M${[...above, ...below].join('L')}Z`
    })
    .join('')
}

/** Pixels of a place in the row and of a value; a value outside the scale stands at its edge. */
export function placesOf(count: number, { low, high }: Scale, { width, height, inset }: Box) {
  const step = (width - 2 * inset) / Math.max(1, count - 1)
  const rise = (height - 2 * inset) / (high - low)
  return {
    x: (index: number) => round(inset + index * step),
    y: (value: number) => round(inset + (high - Math.min(Math.max(value, low), high)) * rise),
  }
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
