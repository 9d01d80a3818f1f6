'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { Settle } from '#components/exercises/settle.tsx'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { speakerOf } from '#lib/domain/together.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import type { TogetherState } from '#lib/domain/together-state.ts'
import { DoneScreen } from './done-screen.tsx'
import type { Laid } from './laid.ts'
import { type Tap, type TogetherStep, walkThrough } from './machine.ts'
import { PauseChooser } from './pause-chooser.tsx'
import { PauseScreen } from './pause-screen.tsx'
import { RecapScreen } from './recap-screen.tsx'
import type { Stood, SyncStatus } from './session-sync.ts'
import { StaleScreen } from './stale-screen.tsx'
import { StepScreen } from './step-screen.tsx'
import type { TogetherStrings } from './together-strings.ts'
import { useSession } from './use-session.ts'
import { useWakeLock } from './use-wake-lock.ts'

type TogetherRunProps = {
  sessionId: string
  stood: Stood
  steps: readonly TogetherStep[]
  names: Readonly<Record<Slot, string>>
  /** Whose phone it is: whoever is signed in. */
  self: Slot
  laid: Laid
  /** The private word of whoever is signed in; null once it is given. */
  wordHref: string | null
  /** The local day, and the region for hours. */
  today: string
  region: string
  strings: TogetherStrings
}

/**
 * The phone between the two. Every tap stands at once and is sent behind; a lock, the background or a lost connection
 * changes nothing of where they are. Nothing private is on it and no number is asked.
 */
export function TogetherRun(props: TogetherRunProps) {
  const { sessionId, stood, steps, names, self, laid, wordHref, today, region, strings } = props
  const [walk] = useState(() => walkThrough(steps))
  const { state, status, tap, adopt } = useSession(sessionId, stood, walk)
  const [pausing, setPausing] = useState(false)
  const [moved, setMoved] = useState(false)
  const awake = useAwake()
  useWakeLock()
  useTop(`${state.step} ${state.aside?.kind} ${pausing}`)

  const slot = speakerOf(state)
  const step = steps[state.step]
  const say = sayFor(state, names)

  function go(...taps: readonly Tap[]) {
    setMoved(true)
    tap(...taps)
  }
  function pause(chosen: Tap) {
    setPausing(false)
    go(chosen)
  }

  if (status.kind === 'stale') {
    const there = status.stood.state
    return (
      <StaleScreen
        strings={strings.sync}
        stands={headingOf(steps[there.step], sayFor(there, names), strings)}
        onAdopt={adopt}
      />
    )
  }
  if (!step) {
    return (
      <Wide disabled={!awake} sync={status.kind}>
        <DoneScreen strings={strings.done} wordHref={wordHref} focused={moved} />
      </Wide>
    )
  }
  const { aside } = state
  if (pausing) {
    return (
      <Wide disabled={!awake} sync={status.kind}>
        <PauseChooser strings={strings.pause} say={say} onChoose={pause} onCancel={() => setPausing(false)} />
      </Wide>
    )
  }
  if (aside?.kind === 'ground') {
    return (
      <Wide disabled={!awake} sync={status.kind}>
        <Settle strings={strings.settle} breathe={strings.breathe} onBack={() => go({ kind: 'resume' })} />
      </Wide>
    )
  }
  return (
    <Wide disabled={!awake} sync={status.kind}>
      <div className="flex items-center gap-3">
        <div className="min-w-0 grow">
          <ProgressBar
            value={state.step}
            max={steps.length}
            label={strings.progressLabel}
            text={[
              say(strings.progress, { at: state.step + 1, of: steps.length }),
              say(strings.onPhone, { name: names[self] }),
            ].join(' · ')}
          />
        </div>
        <Button variant="quiet" className="-my-2 flex-none px-2" onClick={() => go({ kind: 'ground' })}>
          {strings.settle.open}
        </Button>
      </div>
      <p role="status" className="mt-1 text-sm text-notice">
        {status.kind === 'lost' && strings.sync.lost}
        {status.kind === 'refused' && strings.sync.refused}
      </p>
      {aside?.kind === 'pause' && (
        <PauseScreen
          aside={aside}
          strings={strings.pause}
          say={say}
          region={region}
          focused={moved}
          tap={go}
          onLonger={() => setPausing(true)}
        />
      )}
      {aside?.kind === 'recap' && (
        <RecapScreen
          first={slot}
          names={names}
          strings={strings.recap}
          turn={strings.turn}
          say={say}
          focused={moved}
          onDone={() => go({ kind: 'resume' })}
          onLater={() => setPausing(true)}
        />
      )}
      {aside === null && (
        <StepScreen
          key={step.id}
          step={step}
          state={state}
          walk={walk}
          names={names}
          slot={slot}
          say={say}
          laid={laid}
          today={today}
          region={region}
          strings={strings}
          bar={{
            strings,
            ...(state.step > 0 && { onBack: () => go({ kind: 'back' }) }),
            onSkip: () => go(...skipping(step)),
            onPause: () => setPausing(true),
          }}
          tap={go}
          focused={moved}
        />
      )}
    </Wide>
  )
}

/** A day that was kept before is let go with its step; a text that was written is not made an agreement of. */
function skipping(step: TogetherStep): Tap[] {
  const skip: Tap = { kind: 'skip' }
  return step.kind === 'when' ? [{ kind: 'when', on: null, minute: null }, skip] : [skip]
}

/** Nothing can be tapped before the script has come. On a tablet between two it is wider than the other pages. */
function Wide({
  disabled,
  sync,
  children,
}: {
  disabled: boolean
  /** What became of the last taps, for whoever looks on from outside. */
  sync: SyncStatus['kind']
  children: ReactNode
}) {
  return (
    <fieldset disabled={disabled} className="contents">
      <div
        data-sync={sync}
        className="flex min-w-0 grow flex-col md:-ms-[7.25rem] md:w-[40rem] md:[--size-prompt:2.25rem]"
      >
        {children}
      </div>
    </fieldset>
  )
}

/** Another screen begins at its top; the one that the page was loaded with stays where the browser put it. */
function useTop(screen: string): void {
  const before = useRef(screen)
  useEffect(() => {
    if (before.current !== screen) window.scrollTo({ top: 0 })
    before.current = screen
  }, [screen])
}

function sayFor(state: TogetherState, names: Readonly<Record<Slot, string>>) {
  const speaker = speakerOf(state)
  const who = { speaker: names[speaker], listener: names[otherSlot(speaker)], opener: names[state.opener] }
  return (sentence: string, more: Record<string, string | number> = {}) =>
    fillIn(sentence, { ...who, ...more })
}

/** What stands at the top of a screen, as the other phone's is named; null when there is no further one. */
function headingOf(
  step: TogetherStep | undefined,
  say: (sentence: string, more?: Record<string, string>) => string,
  strings: TogetherStrings,
): string | null {
  if (!step) return null
  if (step.kind === 'tell') return say(step.title)
  return step.kind === 'swap' ? say(strings.swap.title, { name: say('{listener}') }) : say(step.prompt)
}
