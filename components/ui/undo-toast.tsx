'use client'
import { useEffect, useRef, useState } from 'react'

/**
 * "Done. Undo?" instead of "are you sure". Mount it with `message` null and set the message when something was
 * done: the region must stand before its text for it to be read. It goes after `seconds` (10), not while it has the
 * pointer or the focus, or when dismissed. A new message starts a new time. `corner` of the window: bottom, start.
 */
export function UndoToast({
  message,
  strings,
  onUndo,
  onGone,
  seconds = 10,
}: {
  message: string | null
  strings: { undo: string; dismiss: string }
  onUndo?: () => void
  onGone: () => void
  seconds?: number
}) {
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  })
  useEffect(() => {
    if (message === null || held) return
    const timer = setTimeout(() => gone.current(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [message, held, seconds])

  function close(act?: () => void) {
    setHeld(false)
    act?.()
    onGone()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the pointer or the focus rests on it
    <div
      className="fixed start-4 end-4 bottom-4 z-40 mx-auto max-w-lg print:hidden"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div aria-live="polite">
        {message !== null && (
          <div className="flex items-center gap-2 rounded-card border border-line-strong bg-surface py-2 ps-5 pe-2 shadow-card">
            <p className="min-w-0 grow">{message}</p>
            {onUndo && (
              <button type="button" className="button" data-variant="secondary" onClick={() => close(onUndo)}>
                {strings.undo}
              </button>
            )}
            <button type="button" className="button" onClick={() => close()}>
              {strings.dismiss}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
