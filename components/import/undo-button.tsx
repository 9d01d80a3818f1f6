'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { Button } from '#components/ui/button.tsx'
import { fill } from './fill.ts'

/** The numbers that the text of it has places for. */
type Undone = { [name: string]: number }

/** Takes an import back, or drops a file that was not taken in, and says in its place that it did. */
export function UndoButton({
  action,
  fileName,
  texts,
  children,
}: {
  /** The handler that undoes it. */
  action: string
  /** Read with the button where several stand in a table. */
  fileName?: string
  texts: { undo: string; undoing: string; undone: string; lost: string }
  /** What else can be done with it, as long as it is there. */
  children?: ReactNode
}) {
  const [state, setState] = useState<'loading' | 'ready' | 'sending' | 'lost'>('loading')
  const [undone, setUndone] = useState<Undone | null>(null)
  const key = useRef<string | null>(null)
  const result = useRef<HTMLParagraphElement>(null)
  useEffect(() => setState('ready'), [])
  useEffect(() => {
    if (undone) result.current?.focus()
  }, [undone])

  async function undo() {
    setState('sending')
    key.current ??= crypto.randomUUID()
    const sent = await send<Undone>(action, {
      key: key.current,
      patience: 130_000,
    })
    if (sent.ok) setUndone(sent.data)
    setState(sent.ok ? 'ready' : 'lost')
  }

  if (undone) {
    return (
      <p ref={result} tabIndex={-1} role="status">
        {fill(texts.undone, undone)}
      </p>
    )
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      {children}
      <Button disabled={state === 'loading' || state === 'sending'} onClick={undo}>
        {state === 'sending' ? texts.undoing : texts.undo}
        {fileName && <span className="sr-only"> {fileName}</span>}
      </Button>
      {state === 'lost' && (
        <span role="alert" className="text-sm text-notice">
          {texts.lost}
        </span>
      )}
    </span>
  )
}
