import type { Slot } from '#lib/domain/access.ts'
import { addDays } from '#lib/domain/calendar.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import { advance, begin, mayAdd } from '#lib/domain/together.ts'
import type { TogetherEvent, TogetherState } from '#lib/domain/together-state.ts'

type Without<Event> = Event extends TogetherEvent ? Omit<Event, 'at'> : never
type Tap = Without<TogetherEvent>

const MINUTE = 60_000

/**
 * The taps of two who go through a whole script and leave nothing out, and the state to which they come: settling at
 * the first step, a pause with its recap at the last, every timer used, every mirror said back twice, everything that
 * can be written written with `mark` in it.
 */
export function playThrough(
  script: readonly ScriptStep[],
  opener: Slot,
  { now, today, mark }: { now: Date; today: string; mark: string },
): { events: TogetherEvent[]; state: TogetherState } {
  let state = begin(script, opener)
  let at = now.getTime()
  const events: TogetherEvent[] = []

  function tap(what: Tap): void {
    const event = { ...what, at } as TogetherEvent
    const after = advance(script, state, event)
    if (after === state) throw new Error(`${event.kind} does nothing at step ${script[state.step]?.id}`)
    state = after
    events.push(event)
    at += 1_000
  }

  function useTimer(): void {
    if (Object.keys(state.more).length === 0 && mayAdd(script, state) > 0) tap({ kind: 'more', minutes: 1 })
    tap({ kind: 'start' })
    at += state.timer!.minutes * MINUTE
    tap({ kind: 'stop' })
  }

  tap({ kind: 'ground' })
  tap({ kind: 'resume' })
  for (const step of script) {
    if (step === script.at(-1)) {
      tap({ kind: 'pause', minutes: 5 })
      at += 5 * MINUTE
      tap({ kind: 'return' })
      tap({ kind: 'resume' })
    }
    if (state.timer !== null) useTimer()
    for (const each of marksOf(step, today, mark)) tap(each)
    if (step.kind !== 'mirror') tap({ kind: 'next' })
  }
  if (!state.finished) throw new Error('the script is not at its end')
  return { events, state }
}

/** What is said or written down on a step. */
function marksOf(step: ScriptStep, today: string, mark: string): Tap[] {
  switch (step.kind) {
    case 'mirror':
      return [
        { kind: 'heard', answer: 'almost' },
        { kind: 'heard', answer: 'yes' },
      ]
    case 'choose':
      return [{ kind: 'choose', option: step.options.at(-1)!.id }]
    case 'when':
      return [{ kind: 'when', on: addDays(today, 2), minute: 20 * 60 + 30 }]
    case 'agree': {
      const reviewOn = addDays(today, REVIEW_DAYS)
      return [{ kind: 'write', text: `Ours of ${step.id} ${mark}`, reviewOn }]
    }
    case 'close':
      return [
        { kind: 'line', slot: 'A', text: `First of ${step.id} ${mark}` },
        { kind: 'line', slot: 'B', text: `Second of ${step.id} ${mark}` },
      ]
    default:
      return []
  }
}

/** After so many days the two look again at what they wrote. */
export const REVIEW_DAYS = 2
