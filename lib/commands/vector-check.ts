import { topics } from './vector-topics.ts'

export type Vector = {
  id: string
  topic: string
  input: Record<string, unknown>
  expect: Record<string, unknown>
}

/**
 * Compares what the product says with what a vector expects, each expected field: numbers to the decimals that the
 * vector gives, whole ones and everything else exactly. A line for each field that differs, beginning with the
 * vector's id; none when all agree. A topic that is not known and an error are failures like any other.
 */
export function checkVector({ id, topic, input, expect }: Vector, data: string): string[] {
  const run = topics[topic]
  if (!run) return [`${id} ${topic}: no such topic`]
  let found: Record<string, unknown>
  try {
    found = run(input, data)
  } catch (error) {
    return [`${id} ${topic}: ${error instanceof Error ? error.message : error}`]
  }
  return Object.entries(expect).flatMap(([field, expected]) =>
    isSame(found[field], expected)
      ? []
      : [`${id} ${topic}: ${field} is ${JSON.stringify(found[field])}, not ${JSON.stringify(expected)}`],
  )
}

function isSame(found: unknown, expected: unknown): boolean {
  if (typeof expected === 'number') return typeof found === 'number' && isRounded(found, expected)
  if (typeof expected !== 'object' || expected === null) return found === expected
  if (typeof found !== 'object' || found === null || Array.isArray(found) !== Array.isArray(expected))
    return false
  // Of counts, one that is not named is none.
  const none = (value: unknown) => value ?? (Array.isArray(expected) ? undefined : 0)
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...keys].every(key => isSame(none(Reflect.get(found, key)), none(Reflect.get(expected, key))))
}

/** Decimals that vectors are printed with at most. */
const MOST_DECIMALS = 4

/**
 * Half a unit of the last digit given, and what binary numbers add to it. A whole number is itself, a total of 14.625
 * no 15: only of one whose four decimals were zeros, which JSON drops, is there anything to round.
 */
function isRounded(found: number, expected: number): boolean {
  const decimals = String(expected).split('.')[1]?.length ?? MOST_DECIMALS
  return Math.abs(found - expected) <= 0.5 * 10 ** -decimals + 1e-9
}
