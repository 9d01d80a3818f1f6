/** R6: two people's numbers side by side. Nothing here depends on which of the two is named first. */

export type CoupleScores = {
  /** Reported, never classified: one partner's distress hides in it. */
  mean: number
  absoluteDifference: number
  /** From each partner's own cut-off: how many of the two are on its clinical side. Null where there is none. */
  pattern: 'neither' | 'one' | 'both' | null
}

/** `isClinical` is the measure's own cut-off on one person's total; null where the measure knows none. */
export function coupleScores(
  a: number,
  b: number,
  isClinical: (total: number) => boolean | null,
): CoupleScores {
  const sides = [a, b].map(isClinical)
  const clinical = sides.filter(side => side === true).length
  return {
    mean: (a + b) / 2,
    absoluteDifference: Math.abs(a - b),
    pattern: sides.includes(null) ? null : (['neither', 'one', 'both'] as const)[clinical]!,
  }
}

export type Pair = readonly [number, number]

/** Pearson's r of first and second numbers, -1 to 1; three pairs or more that are not all the same (else NaN). */
export function correlation(pairs: readonly Pair[]): number {
  const meanX = mean(pairs.map(([x]) => x))
  const meanY = mean(pairs.map(([, y]) => y))
  const sxy = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)))
  const sxx = sum(pairs.map(([x]) => (x - meanX) ** 2))
  const syy = sum(pairs.map(([, y]) => (y - meanY) ** 2))
  return sxy / Math.sqrt(sxx * syy)
}

/** Partners' likeness over couples, each couple entered both ways round. */
export function doubleEntryCorrelation(couples: readonly Pair[]): number {
  return correlation(
    couples.flatMap(([a, b]): Pair[] => [
      [a, b],
      [b, a],
    ]),
  )
}

/** (MSB - MSW) / (MSB + MSW), with MSB = 2 var(couple means) and MSW = sum of squared differences / 2 / couples. */
export function anovaCorrelation(couples: readonly Pair[]): number {
  const means = couples.map(([a, b]) => (a + b) / 2)
  const middle = mean(means)
  const between = (2 * sum(means.map(each => (each - middle) ** 2))) / (means.length - 1)
  const within = sum(couples.map(([a, b]) => (a - b) ** 2)) / 2 / couples.length
  return (between - within) / (between + within)
}

/** R12: reliability of the mean of `days` days when one day has the person-mean ICC `icc` (Spearman-Brown). */
export function reliabilityOfMean(icc: number, days: number): number {
  return (days * icc) / (1 + (days - 1) * icc)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
