/**
 * Ticks of a value axis over its whole range, both ends included: steps of 1, 2 or 5 × a power of ten, seven ticks at
 * most. A tick closer to the end than half a step gives way to the end.
 */
export function valueTicks(low: number, high: number): number[] {
  const range = high - low
  if (range <= 0) return [low]
  const step = niceSteps(range).find(each => range / each <= 6) ?? range
  const ticks: number[] = []
  for (let index = 0; low + index * step < high - step / 2; index++) {
    ticks.push(Number((low + index * step).toPrecision(12)))
  }
  return [...ticks, high]
}

function niceSteps(range: number): number[] {
  const power = 10 ** Math.floor(Math.log10(range) - 1)
  return [1, 2, 5, 10, 20, 50].map(factor => factor * power)
}

/** At most `count` of the days, evenly apart, the first and the last among them. */
export function dayTicks(days: readonly string[], count: number): string[] {
  if (days.length <= count) return [...days]
  const places = Array.from({ length: count }, (_, index) =>
    Math.round((index * (days.length - 1)) / (count - 1)),
  )
  return places.map(place => days[place] as string)
}
