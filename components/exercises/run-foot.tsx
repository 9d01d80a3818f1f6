'use client'
import { Button } from '#components/ui/button.tsx'
import { isAsk, isGrid, type RunStep } from './run-step.ts'
import type { RunStrings } from './run-strings.ts'

/** The buttons below a screen: back, on, skip, save and leave; and on the last one what sends it all. */
export function RunFoot({
  step,
  first,
  busy,
  mayMove,
  maySend,
  next,
  send,
  strings,
  onBack,
  onNext,
  onSkip,
  onLeave,
  onSend,
}: {
  /** Undefined on the last screen. */
  step: RunStep | undefined
  first: boolean
  busy: boolean
  /** Whether going on is the main thing to do here: where a tap moves on, it is not. */
  mayMove: boolean
  maySend: boolean
  next: string
  send: string
  strings: Pick<RunStrings, 'back' | 'leave' | 'skip'>
  onBack: () => void
  onNext: () => void
  onSkip: () => void
  onLeave: () => void
  onSend: () => void
}) {
  const grid = step !== undefined && isGrid(step)
  const leave = (
    <Button
      variant={grid ? 'secondary' : 'quiet'}
      className={grid ? 'grow' : ''}
      disabled={busy}
      onClick={onLeave}
    >
      {strings.leave}
    </Button>
  )
  return (
    <>
      <div className="flex flex-wrap gap-2.5 pt-1">
        {!first && <Button onClick={onBack}>{strings.back}</Button>}
        {grid && leave}
        {step && !grid && (
          <Button
            variant={mayMove ? 'primary' : 'secondary'}
            className="grow"
            disabled={busy}
            onClick={onNext}
          >
            {next}
          </Button>
        )}
        {!step && (
          <Button variant="primary" className="grow" disabled={busy || !maySend} onClick={onSend}>
            {send}
          </Button>
        )}
      </div>
      {!grid && (
        <div className="flex flex-wrap justify-between gap-2 pt-1">
          {leave}
          {step && isAsk(step) && (
            <Button variant="quiet" onClick={onSkip}>
              {strings.skip}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
