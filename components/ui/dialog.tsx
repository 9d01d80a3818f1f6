'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

const places = {
  centre: 'm-auto w-[min(36rem,calc(100vw-2rem))] max-h-[calc(100dvh-2rem)] rounded-card border border-line',
  side: 'ms-auto me-0 my-0 h-dvh max-h-none w-[min(34rem,100vw)] border-s border-line',
}

/**
 * The native modal dialog: Escape closes it, the rest of the page is inert, focus goes back to where it was.
 * A tap beside it does not close it: a slipped thumb must not lose a half-written text. The children stay mounted.
 * `corner` stands at the end of the title row: the quick exit of the portal, which a modal would cover otherwise.
 */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  place = 'centre',
  corner,
  footer,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  place?: keyof typeof places
  corner?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) element.showModal()
    if (!open && element.open) element.close()
  }, [open])

  // Removed while open, the browser would not give the focus back.
  useEffect(() => {
    const element = dialog.current
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`bg-surface p-0 text-ink shadow-card ${places[place]}`}
    >
      <div className={`flex flex-col ${place === 'side' ? 'h-full' : 'max-h-[calc(100dvh-2rem)]'}`}>
        <header className="flex items-center gap-3 border-b border-line px-5 py-3">
          <h2 id={titleId} className="min-w-0 grow text-lg">
            {title}
          </h2>
          {corner}
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </header>
        <div className="min-h-0 grow overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
        {footer && (
          <footer className="flex flex-wrap justify-end gap-3 border-t border-line px-5 py-3">
            {footer}
          </footer>
        )}
      </div>
    </dialog>
  )
}
