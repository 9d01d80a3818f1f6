'use client'
import { type KeyboardEvent, useRef } from 'react'
import { fillIn } from './run-strings.ts'

/**
 * Several short lines, one below the other: what is written and one empty line more, up to `max`. Enter goes to the
 * next line. Calls `onType` with every line as typed, empty ones included.
 */
export function ListField({
  lines,
  max,
  maxLength,
  promptId,
  strings,
  onType,
}: {
  lines: readonly string[]
  max: number
  maxLength: number
  promptId: string
  /** "Line {at}" */
  strings: { line: string }
  onType: (lines: readonly string[]) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const written = lines.findLastIndex(line => line.trim() !== '') + 1
  const count = Math.min(max, Math.max(lines.length, written + 1))
  const shown = Array.from({ length: count }, (_, index) => lines[index] ?? '')

  function type(at: number, line: string) {
    const next = shown.with(at, line)
    onType(next.slice(0, next.findLastIndex(each => each !== '') + 1))
  }

  function press(event: KeyboardEvent, at: number) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    list.current?.querySelectorAll('input')[at + 1]?.focus()
  }

  return (
    <ul ref={list} aria-labelledby={promptId} className="space-y-2.5">
      {shown.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <li key={at} className="flex items-center gap-3">
          <span aria-hidden className="size-1.5 flex-none rounded-full bg-line-strong" />
          <input
            aria-label={fillIn(strings.line, { at: at + 1 })}
            className="field"
            maxLength={maxLength}
            value={line}
            autoComplete="off"
            enterKeyHint="next"
            onChange={event => type(at, event.target.value)}
            onKeyDown={event => press(event, at)}
          />
        </li>
      ))}
    </ul>
  )
}
