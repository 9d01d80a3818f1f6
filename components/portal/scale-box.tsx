import type { ReactNode } from 'react'

/** The size of every chart of the portal, in units of its own: it fills the width that there is. */
export const box = { width: 340, height: 180, inset: 8 }

/** The frame of a chart on a phone: the whole scale as its height, both ends named. Drawn on the server. */
export function ScaleBox({
  low,
  high,
  label,
  children,
}: {
  low: number
  high: number
  label: string
  children: ReactNode
}) {
  return (
    <div className="flex gap-2" dir="ltr">
      <div aria-hidden className="flex flex-col justify-between text-xs text-ink-soft tabular-nums">
        <span>{high}</span>
        <span>{low}</span>
      </div>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={label}
        className="w-full"
        fill="none"
      >
        <path
          d={`M0 ${box.inset}H${box.width}M0 ${box.height - box.inset}H${box.width}`}
          stroke="var(--line)"
        />
        {children}
      </svg>
    </div>
  )
}
