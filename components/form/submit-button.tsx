'use client'
import type { ReactNode } from 'react'
import { useFormState } from './form-context.ts'

/**
 * Sends the form around it. While it sends it keeps its width and its focus, and a second press does nothing; what
 * goes on is said in words beside it, only when it takes longer than 300 ms.
 */
export function SubmitButton({
  children,
  variant = 'primary',
  wide = false,
}: {
  children: ReactNode
  variant?: 'primary' | 'secondary' | 'quiet'
  wide?: boolean
}) {
  const { phase, strings } = useFormState()
  const busy = phase === 'sending' || phase === 'retrying'
  return (
    <span className={wide ? 'block' : 'inline-flex flex-wrap items-center gap-x-3'}>
      <button
        type="submit"
        className={`button ${wide ? 'w-full' : ''}`}
        data-variant={variant}
        data-size="big"
        disabled={phase === 'idle'}
        aria-disabled={busy}
      >
        {children}
      </button>
      <span
        aria-live="polite"
        className={`text-sm text-ink-soft ${wide && busy ? 'mt-1 block text-center' : ''}`}
      >
        {busy && (
          <span className="appear-late">{phase === 'sending' ? strings.sending : strings.retrying}</span>
        )}
      </span>
    </span>
  )
}
