import { linePath } from './line-path.ts'

const box = { width: 160, height: 40, inset: 3 }

/**
 * Two small lines over the same days for a table cell: A solid, B dashed, gaps as gaps, the whole scale as height.
 * `label` says in words what a reader who cannot see it should know.
 */
export function SparkLines({
  a,
  b,
  low,
  high,
  label,
}: {
  a: readonly (number | null)[]
  b: readonly (number | null)[]
  low: number
  high: number
  label: string
}) {
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={label}
      className="block max-w-full"
      fill="none"
      strokeWidth={1.75}
      strokeLinejoin="round"
    >
      <path d={linePath(a, { low, high }, box)} stroke="var(--partner-a)" strokeLinecap="round" />
      <path
        d={linePath(b, { low, high }, box)}
        stroke="var(--partner-b)"
        strokeDasharray="3.5 4.5"
        strokeLinecap="square"
      />
    </svg>
  )
}
