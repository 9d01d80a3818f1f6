/** How long a 1 waits for the 0 of a 10, in milliseconds. */
export const TEN_WAIT = 600

/** `answer`: this is the answer. `wait`: it is 1 unless a 0 follows within TEN_WAIT. Null: a key that says nothing. */
type ScaleKey = { answer: number } | { wait: true } | null

/**
 * What a key says on a scale of 0 to 10, `waiting` being true while a 1 waits. After it a 0 makes ten, Enter or a
 * second 1 makes one at once, and any other digit takes its place: a slip that was put right.
 */
export function scaleKey(key: string, waiting: boolean): ScaleKey {
  if (waiting && (key === 'Enter' || key === ' ' || key === '1')) return { answer: 1 }
  if (!/^\d$/.test(key)) return null
  if (waiting && key === '0') return { answer: 10 }
  return key === '1' ? { wait: true } : { answer: Number(key) }
}

/** The place among 0–10 to which an arrow key leads in four columns; null for another key. The ends hold. */
export function scaleStep(key: string, from: number, rightToLeft: boolean): number | null {
  const ahead = rightToLeft ? -1 : 1
  const steps: Record<string, number> = { ArrowRight: ahead, ArrowLeft: -ahead, ArrowDown: 4, ArrowUp: -4 }
  if (key === 'Home') return 0
  if (key === 'End') return 10
  const step = steps[key]
  if (step === undefined) return null
  const to = from + step
  return to < 0 || to > 10 ? from : to
}
