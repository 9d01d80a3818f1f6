import { expect, test } from 'vitest'
import type { BriefInput, BriefObservation } from './brief.ts'
import { differLines } from './brief-differ.ts'
import { guessLines } from './brief-guesses.ts'
import { addDays } from './calendar.ts'

/**
 * How often two people who feel the same are said to differ (R13). Both have the same mean; each day has noise of its
 * own that carries over to the next by .2, as real diaries have (CLINICAL.md, R9). Four observations of one person go
 * together (.5), as real ones do. A couple counts if anything at all is said of it.
 */
const COUPLES = 30_000
const DAYS = 20
const first = '2026-10-01'
const days = Array.from({ length: DAYS }, (_, index) => addDays(first, index))

type Shape = { name: string; observations: number; guesses?: true; shown: (noise: number) => number }

const shapes: readonly Shape[] = [
  { name: 'one observation, 0 to 10 with fractions', observations: 1, shown: noise => 5 + 1.5 * noise },
  {
    name: 'one observation, whole numbers from 0 to 10',
    observations: 1,
    shown: noise => clamped(Math.round(6 + 1.5 * noise)),
  },
  { name: 'four that go together, with fractions', observations: 4, shown: noise => 5 + 1.5 * noise },
  {
    name: 'four that go together, whole numbers',
    observations: 4,
    shown: noise => clamped(Math.round(6 + 1.5 * noise)),
  },
  {
    name: 'four that go together, near the top of the scale',
    observations: 4,
    shown: noise => clamped(Math.round(9 + 1.5 * noise)),
  },
  {
    name: 'one, at which each also guesses',
    observations: 1,
    guesses: true,
    shown: noise => 5 + 1.5 * noise,
  },
  {
    name: 'three, at one of which each also guesses, whole numbers',
    observations: 3,
    guesses: true,
    shown: noise => clamped(Math.round(6 + 1.5 * noise)),
  },
]

test.each(shapes)('identical partners differ beyond error in at most 5 % of couples: $name', shape => {
  const normal = generator(20261121)
  let said = 0
  for (let couple = 0; couple < COUPLES; couple++) {
    const [a, b] = [person(normal, shape.observations), person(normal, shape.observations)]
    const observations = a.map((noise, index) => observation(`o${index}`, noise, b[index]!, shape.shown))
    const guessed = shape.guesses ? [guess(observations[0]!, normal, shape.shown)] : []
    const input = inputOf([...observations, ...guessed])
    const lines = [...differLines(input), ...guessLines(input)]
    if (lines.some(line => line.key === 'brief.differ.gap' || line.key === 'brief.differ.guess')) said++
  }
  console.log(`${shape.name}: ${((100 * said) / COUPLES).toFixed(2)} % of ${COUPLES} couples`)
  expect(said / COUPLES).toBeLessThanOrEqual(0.05)
  expect(said).toBeGreaterThan(0)
})

test('the control: partners who differ by a standard deviation are mostly said to', () => {
  const normal = generator(7)
  let said = 0
  for (let couple = 0; couple < 500; couple++) {
    const [[a], [b]] = [person(normal, 1), person(normal, 1)]
    const lower = b!.map(noise => noise - 1.5)
    const lines = differLines(inputOf([observation('o', a!, lower, noise => 5 + 1.5 * noise)]))
    if (lines.some(line => line.key === 'brief.differ.gap')) said++
  }
  console.log(`a gap of 1.5 SD is said of ${((100 * said) / 500).toFixed(1)} % of couples`)
  expect(said / 500).toBeGreaterThan(0.8)
})

/** The noise of one person, day by day, of several observations that share half of their variance. */
function person(normal: () => number, observations: number): number[][] {
  const series = Array.from({ length: observations }, (): number[] => [])
  const last = series.map(() => normal())
  for (let day = 0; day < DAYS; day++) {
    const shared = normal()
    for (const [index, own] of series.entries()) {
      const fresh = observations === 1 ? shared : Math.SQRT1_2 * shared + Math.SQRT1_2 * normal()
      last[index] = 0.2 * last[index]! + Math.sqrt(1 - 0.2 ** 2) * fresh
      own.push(last[index]!)
    }
  }
  return series
}

function observation(
  name: string,
  a: readonly number[],
  b: readonly number[],
  shown: (noise: number) => number,
): BriefObservation {
  const side = (noise: readonly number[]) =>
    noise.map((each, index) => ({ day: days[index]!, value: shown(each) }))
  return { name, low: 0, high: 10, favourable: 'higher', series: { A: side(a), B: side(b) } }
}

/** What each guesses of the other is right on average, with noise of its own. */
function guess(
  { name }: BriefObservation,
  normal: () => number,
  shown: (noise: number) => number,
): BriefObservation {
  const [a, b] = [person(normal, 1)[0]!, person(normal, 1)[0]!]
  return { ...observation('guess', a, b, shown), guesses: name }
}

/** differLines looks at what was observed, and at nothing else of a couple. */
function inputOf(observations: readonly BriefObservation[]): BriefInput {
  return { observations, outcome: observations[0]!.name, today: days.at(-1)! } as unknown as BriefInput
}

function clamped(value: number): number {
  return Math.min(10, Math.max(0, value))
}

/** Normal numbers by Box and Muller from mulberry32: the same in every run. */
function generator(seed: number): () => number {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}
