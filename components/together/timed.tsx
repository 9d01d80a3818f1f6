'use client'
import type { Slot } from '#lib/domain/access.ts'
import { spentBy } from '#lib/domain/together.ts'
import type { StepTimer } from '#lib/domain/together-state.ts'
import { clockOf } from './clock-words.ts'
import type { TogetherStrings } from './together-strings.ts'
import { TurnRing } from './turn-ring.tsx'
import { useNow } from './use-now.ts'

/** The ring of a step's timer. Full at the end it says so in words, without a sound. */
export function Timed({
  timer,
  slot,
  guide,
  strings,
  say,
}: {
  timer: StepTimer
  slot: Slot | null
  /** What stands below while there is time left. */
  guide?: string
  strings: TogetherStrings['turn']
  say: (sentence: string, more: Record<string, string | number>) => string
}) {
  const now = useNow(timer.startedAt !== null)
  const spent = now === null ? null : spentBy(timer, now)
  const part = (spent ?? 0) / (timer.minutes * 60_000)
  const minutes = timer.minutes
  const time = spent === null ? '' : clockOf(spent)
  return (
    <div className="text-center">
      <TurnRing
        part={part}
        slot={slot}
        time={time}
        note={say(strings.of, { minutes })}
        label={say(strings.time, { minutes, spent: time })}
      />
      <p role="status" className={part >= 1 ? 'mt-1.5 font-semibold' : 'mt-1.5 text-sm text-ink-soft'}>
        {part >= 1 ? strings.ready : guide}
      </p>
    </div>
  )
}
