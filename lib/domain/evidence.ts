/** The house statistics R7–R11 and R13 on plain numbers: what a couple's few weeks of answers allow to be said. */

export type EvidenceLevel = 'points' | 'average' | 'compare' | 'trend'

/** `before` and `latest` are the two means that `difference` lies between. */
export type Comparison = {
  before: number
  latest: number
  difference: number
  se: number
  verdict: 'higher' | 'lower' | 'no-clear-change'
}

export type LinearTrend = {
  slopePerWeek: number
  sePerWeek: number
  n: number
  verdict: 'rising' | 'falling' | 'no-clear-trend'
}

/** Signed is A minus B; both in the units of the observation. */
export type Gap = { pairedDays: number; signed: number; absolute: number }

/**
 * sqrt((1 + rho) / (1 - rho)) with rho .205, the mean lag-1 autocorrelation of eight daily scales: yesterday is in
 * today's answer, so plain standard errors are too small by this factor.
 */
const AUTOCORRELATION = 1.23

/** Days of evidence that a level, a comparison or a trend may use, ending at the last answer (R8). */
export const EVIDENCE_DAYS = 42

/** R7: over consecutive calendar days, the mean of a day and the six before it if four of the seven were answered. */
export function trailingMean(days: readonly (number | null)[]): (number | null)[] {
  return days.map((_, index) => {
    const answered = days.slice(Math.max(0, index - 6), index + 1).filter(value => value !== null)
    return answered.length >= 4 ? mean(answered) : null
  })
}

/**
 * The standard error of each trailing mean, null where there is none: s / sqrt(answered of the seven) x 1.23, where s is
 * the standard deviation of the answered days among the 42 that end there, seven or more.
 */
export function trailingError(days: readonly (number | null)[]): (number | null)[] {
  const sums = runningSums(days)
  return days.map((_, index) => {
    const week = sumsOver(sums, index, 7)
    const known = sumsOver(sums, index, EVIDENCE_DAYS)
    if (week.count < 4 || known.count < 7) return null
    // What rounding leaves of steady answers may be below zero.
    const squares = Math.max(0, known.squares - known.total ** 2 / known.count)
    return Math.sqrt(squares / (known.count - 1) / week.count) * AUTOCORRELATION
  })
}

/** How many of the 42 days that end on each day were answered. */
export function trailingAnswered(days: readonly (number | null)[]): number[] {
  const sums = runningSums(days)
  return days.map((_, index) => sumsOver(sums, index, EVIDENCE_DAYS).count)
}

type Sums = { count: number; total: number; squares: number }

/** Sums up to each day, so that those of a window are two look-ups however many years there are. */
function runningSums(days: readonly (number | null)[]): Sums[] {
  const sums: Sums[] = [{ count: 0, total: 0, squares: 0 }]
  for (const value of days) {
    const { count, total, squares } = sums.at(-1)!
    if (value === null) sums.push({ count, total, squares })
    else sums.push({ count: count + 1, total: total + value, squares: squares + value ** 2 })
  }
  return sums
}

function sumsOver(sums: readonly Sums[], index: number, days: number): Sums {
  const end = sums[index + 1]!
  const start = sums[Math.max(0, index + 1 - days)]!
  return {
    count: end.count - start.count,
    total: end.total - start.total,
    squares: end.squares - start.squares,
  }
}

/** R8: what the number of answered days in the last 42 allows to be said. */
export function evidenceLevel(answered: number): EvidenceLevel {
  if (answered < 7) return 'points'
  if (answered < 14) return 'average'
  return answered < 28 ? 'compare' : 'trend'
}

/** R9: the last seven answers against the seven before. Values in the order of days, 14 or more (else RangeError). */
export function compareWeeks(answered: readonly number[]): Comparison {
  if (answered.length < 14) throw new RangeError('compareWeeks needs 14 answered days')
  const earlier = answered.slice(-14, -7)
  const later = answered.slice(-7)
  const before = mean(earlier)
  const latest = mean(later)
  const difference = latest - before
  const se = Math.sqrt((variance(later) + variance(earlier)) / 2) * Math.sqrt(2 / 7) * AUTOCORRELATION
  const changed = difference > 0 ? 'higher' : 'lower'
  const verdict = isBeyond(difference, se) ? changed : 'no-clear-change'
  return { before, latest, difference, se, verdict }
}

/**
 * R10: least squares on day number; three points on two days or more (else RangeError). `critical` is 1.96 on the
 * progress page and stricter where several series are looked at (R13).
 */
export function linearTrend(points: readonly { x: number; y: number }[], critical = 1.96): LinearTrend {
  const n = points.length
  const meanX = mean(points.map(point => point.x))
  const meanY = mean(points.map(point => point.y))
  const sxx = sum(points.map(point => (point.x - meanX) ** 2))
  if (n < 3 || sxx === 0) throw new RangeError('linearTrend needs three points on two days')
  const slope = sum(points.map(point => (point.x - meanX) * (point.y - meanY))) / sxx
  const residual = sum(points.map(point => (point.y - meanY - slope * (point.x - meanX)) ** 2))
  const slopePerWeek = slope * 7
  const sePerWeek = Math.sqrt(residual / (n - 2) / sxx) * AUTOCORRELATION * 7
  const changed = slopePerWeek > 0 ? 'rising' : 'falling'
  return {
    slopePerWeek,
    sePerWeek,
    n,
    verdict: isBeyond(slopePerWeek, sePerWeek, critical) ? changed : 'no-clear-trend',
  }
}

/** R11: gaps (A minus B) of days both answered, one number a day; null under seven of them. */
export function meanGap(gaps: readonly number[]): Gap | null {
  if (gaps.length < 7) return null
  return { pairedDays: gaps.length, signed: mean(gaps), absolute: mean(gaps.map(Math.abs)) }
}

/** R13: mean and standard error (sd / sqrt(n) x 1.23) of gaps; two or more (else RangeError). */
export function gapError(gaps: readonly number[]): { gap: number; se: number } {
  if (gaps.length < 2) throw new RangeError('gapError needs two gaps')
  return { gap: mean(gaps), se: Math.sqrt(variance(gaps) / gaps.length) * AUTOCORRELATION }
}

/** Beyond measurement error. Rounding noise around a flat line is no change, however small its error. */
export function isBeyond(estimate: number, se: number, critical = 1.96): boolean {
  return Math.abs(estimate) > critical * se && Math.abs(estimate) > 1e-9
}

/**
 * The two-sided critical value of the normal distribution for `alpha` (1e-8 to 1), at the two decimals
 * that are printed: .05 gives 1.96, .01 gives 2.58. With m series looked at, pass alpha / m.
 */
export function criticalValue(alpha: number): number {
  let low = 0
  let high = 6
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (twoSidedTail(middle) > alpha) low = middle
    else high = middle
  }
  return Math.round(low * 100) / 100
}

/**
 * As criticalValue, where the standard error is itself estimated from few days: of Student's t with `freedom` degrees
 * (1 or more). .05 with 13 gives 2.16, .0125 gives 2.90.
 */
export function criticalT(alpha: number, freedom: number): number {
  let low = 0
  let high = 700
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (studentTail(middle, freedom) > alpha) low = middle
    else high = middle
  }
  return Math.round(low * 100) / 100
}

/** P(|T| > t): the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4, for whole degrees of freedom. */
function studentTail(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom))
  const isOdd = freedom % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let series = freedom === 1 ? 0 : term
  for (let k = isOdd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= ((k - 1) / k) * Math.cos(angle) ** 2
    series += term
  }
  const inside = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * series) : Math.sin(angle) * series
  return 1 - inside
}

/** P(|Z| > z) by its continued fraction above 1, by its power series below. */
function twoSidedTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z > 1) {
    let fraction = z
    for (let k = 60; k >= 1; k--) fraction = z + k / fraction
    return (2 * density) / fraction
  }
  let term = z
  let series = z
  for (let k = 1; k < 30; k++) {
    term *= (z * z) / (2 * k + 1)
    series += term
  }
  return 1 - 2 * density * series
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function variance(values: readonly number[]): number {
  const center = mean(values)
  return sum(values.map(value => (value - center) ** 2)) / (values.length - 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
