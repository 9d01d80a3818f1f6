'use client'
import { type MouseEvent, useEffect } from 'react'
import { threeShifts } from './three-shifts.ts'

/**
 * Leaves at once: one tap, or Shift three times. Blank first, then the session is ended, then the neutral site takes
 * this page's place in the history. Fixed in the same corner of every page; inside a dialog (`corner`) pass `inline`.
 * It is a true link, so that it works before the script has come. Nothing here may wait or throw.
 */
export function QuickExit({
  href,
  endUrl,
  label,
  inline = false,
}: {
  href: string
  endUrl: string
  label: string
  inline?: boolean
}) {
  useEffect(() => {
    if (inline) return
    const pressed = threeShifts()
    const listen = (event: KeyboardEvent) => {
      if (pressed(event.key, event.repeat, event.timeStamp)) leave(href, endUrl)
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [href, endUrl, inline])

  function tap(event: MouseEvent) {
    event.preventDefault()
    leave(href, endUrl)
  }

  return (
    <a
      href={href}
      rel="noreferrer"
      onClick={tap}
      className={`button bg-surface text-sm text-ink no-print ${inline ? '' : 'fixed end-3 top-2 z-50'}`}
      data-variant="secondary"
    >
      {label}
      <svg viewBox="0 0 10 10" aria-hidden className="size-2.5">
        <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </a>
  )
}

function leave(href: string, endUrl: string) {
  document.title = ''
  document.body.replaceChildren()
  try {
    fetch(endUrl, {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: '{}',
    }).catch(() => undefined)
  } finally {
    location.replace(href)
  }
}
