/**
 * The sign of a partner: slot A is a circle, slot B a square, each in its colour. Drawn in SVG, so that forced
 * colours and printing keep it. Without `label` it is decoration beside a name that is read anyway.
 */
export function PartnerMark({ slot, label }: { slot: 'A' | 'B'; label?: string }) {
  return (
    <svg
      viewBox="0 0 10 10"
      className="inline-block size-[0.62em] flex-none align-baseline"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {slot === 'A' ? (
        <circle cx="5" cy="5" r="5" fill="var(--partner-a)" />
      ) : (
        <rect x="0.5" y="0.5" width="9" height="9" fill="var(--partner-b)" />
      )}
    </svg>
  )
}
