'use client'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { scaleKey, scaleStep, TEN_WAIT } from './scale-keys.ts'

const numbers = Array.from({ length: 11 }, (_, number) => number)

/**
 * 0 to 10 as eleven buttons in four columns, skip in the twelfth cell. A tap answers; the caller moves on.
 * Keys, while the focus is inside (single keys on the whole page would break WCAG 2.1.4): arrows move without
 * answering, Enter or Space answers, a digit answers at once, 1 waits 600 ms for a 0 to become 10.
 * `label` is the question (or `labelledBy` its id). `focusFirst` takes the focus when it appears: for a question
 * that follows one answered by key.
 */
export function ScaleGrid({
  label,
  labelledBy,
  value,
  skipped = false,
  ends,
  skip,
  onAnswer,
  focusFirst = false,
}: {
  label?: string
  labelledBy?: string
  value: number | null
  skipped?: boolean
  ends: { low: string; high: string }
  skip: string
  onAnswer: (value: number | null) => void
  focusFirst?: boolean
}) {
  const [place, setPlace] = useState(value ?? 0)
  const group = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    if (focusFirst) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [focusFirst])
  useEffect(() => {
    const waiting = timer
    return () => clearTimeout(waiting.current)
  }, [])

  function stopWaiting() {
    clearTimeout(timer.current)
    timer.current = undefined
  }

  function answer(number: number | null) {
    stopWaiting()
    if (number !== null) setPlace(number)
    onAnswer(number)
  }

  function moveTo(number: number) {
    setPlace(number)
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[number]?.focus()
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const said = scaleKey(event.key, timer.current !== undefined)
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const to = said ? null : scaleStep(event.key, place, rightToLeft)
    if (!said && to === null) return
    event.preventDefault()
    if (to !== null) {
      stopWaiting()
      moveTo(to)
    } else if (said && 'answer' in said) {
      moveTo(said.answer)
      answer(said.answer)
    } else {
      moveTo(1)
      timer.current = setTimeout(() => answer(1), TEN_WAIT)
    }
  }

  return (
    <div>
      <div className="grid grid-cols-4 gap-2">
        {/* Not native radios: those answer at every arrow key, and here arrows only move. */}
        <div
          ref={group}
          role="radiogroup"
          aria-label={label}
          aria-labelledby={labelledBy}
          className="contents"
          onKeyDown={press}
        >
          {numbers.map(number => (
            // biome-ignore lint/a11y/useSemanticElements: see the group
            <button
              key={number}
              type="button"
              role="radio"
              aria-checked={value === number}
              aria-label={nameOf(number, ends)}
              tabIndex={number === place ? 0 : -1}
              onFocus={() => setPlace(number)}
              onClick={() => answer(number)}
              className="min-h-12 rounded-control border-[1.5px] border-line-strong bg-surface text-lg font-semibold text-ink tabular-nums hover:border-accent aria-checked:border-accent aria-checked:bg-accent aria-checked:text-on-accent"
            >
              {number}
            </button>
          ))}
        </div>
        <button
          type="button"
          aria-pressed={skipped}
          onClick={() => answer(null)}
          className="min-h-12 rounded-control text-ink-soft underline-offset-4 hover:underline aria-pressed:bg-sunk aria-pressed:font-semibold"
        >
          {skip}
        </button>
      </div>
      <div aria-hidden className="mt-2.5 flex justify-between gap-6 text-sm text-ink-soft">
        <span className="max-w-[45%] flex-none">{`0 = ${ends.low}`}</span>
        <span className="text-end">{`10 = ${ends.high}`}</span>
      </div>
    </div>
  )
}

/** The ends carry their words: what is printed below the grid is read at the buttons. */
function nameOf(number: number, ends: { low: string; high: string }): string | undefined {
  if (number === 0) return `0, ${ends.low}`
  if (number === 10) return `10, ${ends.high}`
  return undefined
}
