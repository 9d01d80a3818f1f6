'use client'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import { useAwake } from './use-awake.ts'
import { type Undoable, useUndoable } from './use-undoable.ts'

/** One button that does one thing at once and then offers to take it back for a while. */
export function UndoableAction({
  strings,
  variant,
  size,
  wide,
  children,
  ...undoable
}: Undoable & {
  /** `done` is said with the offer, `problem` when it was not done or could not be taken back. */
  strings: { done: string; problem: string; undo: string; dismiss: string }
  variant?: 'primary' | 'secondary' | 'quiet'
  size?: 'normal' | 'big'
  wide?: boolean
  children: ReactNode
}) {
  const { state, act, takeBack, settle } = useUndoable(undoable)
  const awake = useAwake()
  const idle = state === 'ready' || state === 'refused'
  return (
    <span className="inline-flex flex-col gap-1">
      <Button variant={variant} size={size} wide={wide} disabled={!awake || !idle} onClick={act}>
        {children}
      </Button>
      <span role="alert" className="text-sm text-notice">
        {state === 'refused' || state === 'stuck' ? strings.problem : ''}
      </span>
      <UndoToast
        message={state === 'done' ? strings.done : null}
        strings={strings}
        onUndo={takeBack}
        onGone={settle}
      />
    </span>
  )
}
