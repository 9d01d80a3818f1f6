/** For sentences only; objects keep the raw number. */
export function rounded(value: number, decimals = 1): number {
  const factor = 10 ** decimals
  // Adding zero turns -0, which prints as "-0", into 0.
  return Math.round(value * factor) / factor + 0
}
