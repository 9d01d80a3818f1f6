/** Points of one partner, round for A and square for B: a path of lines of no length, which the caps make visible. */
export function SlotDots({ slot, d, isDense = false }: { slot: 'A' | 'B'; d: string; isDense?: boolean }) {
  const size = isDense ? 3.5 : 6
  return slot === 'A' ? (
    <path d={d} stroke="var(--partner-a)" strokeWidth={size + 0.5} strokeLinecap="round" />
  ) : (
    <path d={d} stroke="var(--partner-b)" strokeWidth={size - 0.5} strokeLinecap="square" />
  )
}
