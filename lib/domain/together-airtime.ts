import type { Slot } from './access.ts'
import type { ScriptStep } from './exercises/script.ts'
import type { TogetherState } from './together-state.ts'

type Turn = { id: string; step: number; slot: Slot; minutes: number }

type Given = Pick<TogetherState, 'opener' | 'more'>

export function otherSlot(slot: Slot): Slot {
  return slot === 'A' ? 'B' : 'A'
}

/** Who speaks on a step of the script. */
export function slotAt(script: readonly ScriptStep[], step: number, opener: Slot): Slot {
  return swapsBefore(script, step) % 2 === 0 ? opener : otherSlot(opener)
}

export function swapsBefore(script: readonly ScriptStep[], step: number): number {
  return script.slice(0, step).filter(each => each.kind === 'swap').length
}

/** The turns of a script as one after the other, each with whose it is. */
export function turnsOf(script: readonly ScriptStep[], opener: Slot): Turn[] {
  return script.flatMap((each, step) =>
    each.kind === 'turn'
      ? [{ id: each.id, step, slot: slotAt(script, step, opener), minutes: each.minutes }]
      : [],
  )
}

/**
 * The minutes of every turn, by step id. What one was given on top, the other's next turn begins with: whoever speaks
 * second starts at the same minutes.
 */
export function turnMinutes(script: readonly ScriptStep[], { opener, more }: Given): Record<string, number> {
  const added = { A: 0, B: 0 }
  const minutes: Record<string, number> = {}
  for (const turn of turnsOf(script, opener)) {
    const owed = Math.max(0, added[otherSlot(turn.slot)] - added[turn.slot])
    const extra = owed + (more[turn.id] ?? 0)
    added[turn.slot] += extra
    minutes[turn.id] = turn.minutes + extra
  }
  return minutes
}

/** The minutes of talk that each was given over the whole script: the same for both. */
export function airtime(script: readonly ScriptStep[], given: Given): Record<Slot, number> {
  const minutes = turnMinutes(script, given)
  const sum = (slot: Slot) =>
    turnsOf(script, given.opener)
      .filter(turn => turn.slot === slot)
      .reduce((total, turn) => total + minutes[turn.id]!, 0)
  return { A: sum('A'), B: sum('B') }
}

/** The milliseconds that each spoke by the timer. */
export function talked(
  script: readonly ScriptStep[],
  { opener, spent, timer, step }: TogetherState,
): Record<Slot, number> {
  const of = (turn: Turn) => (turn.step === step && timer ? timer.spentMs : (spent[turn.id] ?? 0))
  const sum = (slot: Slot) =>
    turnsOf(script, opener)
      .filter(turn => turn.slot === slot)
      .reduce((total, turn) => total + of(turn), 0)
  return { A: sum('A'), B: sum('B') }
}
