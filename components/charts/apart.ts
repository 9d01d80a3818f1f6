/**
 * Two label heights moved apart until `gap` lies between them, evenly, and kept between `top` and `bottom`; pixels
 * downwards. A height that is null (no such label) stays null.
 */
export function apart(
  heights: readonly [number | null, number | null],
  gap: number,
  top: number,
  bottom: number,
): [number | null, number | null] {
  const [a, b] = heights
  if (a === null || b === null || Math.abs(a - b) >= gap) return [a, b]
  const middle = Math.min(Math.max((a + b) / 2, top + gap / 2), bottom - gap / 2)
  return a <= b ? [middle - gap / 2, middle + gap / 2] : [middle + gap / 2, middle - gap / 2]
}
