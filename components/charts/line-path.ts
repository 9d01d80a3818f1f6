/**
 * The SVG path of a row of values over a box: one step a value, `low` at the bottom and `high` at the top. A null is a
 * gap: the line ends and begins anew. A value alone between gaps becomes a point (a line of no length, which round
 * caps draw). Values outside the scale stand at its edge.
 */
export function linePath(
  values: readonly (number | null)[],
  scale: { low: number; high: number },
  box: { width: number; height: number; inset: number },
): string {
  const step = (box.width - 2 * box.inset) / Math.max(1, values.length - 1)
  const rise = (box.height - 2 * box.inset) / (scale.high - scale.low)
  return values
    .map((value, index) => {
      if (value === null) return ''
      const held = Math.min(Math.max(value, scale.low), scale.high)
      const point = `${round(box.inset + index * step)} ${round(box.inset + (scale.high - held) * rise)}`
      const begins = index === 0 || values[index - 1] === null
      const alone = begins && (values[index + 1] ?? null) === null
      return alone ? `M${point}h0` : `${begins ? 'M' : 'L'}${point}`
    })
    .join('')
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
