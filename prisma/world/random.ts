import { createHash } from 'node:crypto'

/** Chance that depends on a seed and a path alone: a change in one partner's story moves nobody else's numbers. */
export type Dice = {
  /** True with probability `p`. */
  chance(p: number): boolean
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number
  /** Mean 0, standard deviation 1. */
  normal(): number
}

/** A uuid (version 4 in shape) that is always the same for this seed and path. */
export function idOf(seed: number, path: string): string {
  const bytes = digest(seed, `id ${path}`).subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

export function diceOf(seed: number, path: string): Dice {
  const next = mulberry32(digest(seed, `dice ${path}`).readUInt32LE())
  return {
    chance: p => next() < p,
    below: limit => Math.floor(next() * limit),
    // Box and Muller; 1 - u keeps the logarithm off zero.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const deck = [...list]
  for (let last = deck.length - 1; last > 0; last--) {
    const other = dice.below(last + 1)
    ;[deck[last], deck[other]] = [deck[other]!, deck[last]!]
  }
  return deck
}

function digest(seed: number, path: string): Buffer {
  return createHash('sha256').update(`${seed} ${path}`).digest()
}

/** The small generator of T. Ettinger: uniform in [0, 1), 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
