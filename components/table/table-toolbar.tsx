'use client'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import type { TableState } from './table-state.ts'

export interface TableToolbarStrings {
  search: string
  columns: string
  dense: string
  /** "7 of 40 couples"; spoken after each search. */
  count: (shown: number, all: number) => string
}

/** Above a table: search, what the page adds, how many are shown, and which columns in which density. */
export function TableToolbar({
  columns,
  count,
  total,
  state,
  onStateChange,
  strings,
  children,
}: {
  columns: readonly { id: string; label: string }[]
  count: number
  total: number
  state: TableState
  onStateChange: (state: TableState) => void
  strings: TableToolbarStrings
  children?: ReactNode
}) {
  function toggle(id: string) {
    const hidden = state.hidden.includes(id)
      ? state.hidden.filter(each => each !== id)
      : [...state.hidden, id]
    onStateChange({ ...state, hidden })
  }

  return (
    <div className="mb-3 flex flex-wrap items-center gap-3 print:hidden">
      <input
        type="search"
        aria-label={strings.search}
        placeholder={strings.search}
        className="field max-w-64"
        value={state.search}
        onChange={event => onStateChange({ ...state, search: event.target.value })}
      />
      {children}
      <span role="status" className="ms-auto text-sm text-ink-soft tabular-nums">
        {strings.count(count, total)}
      </span>
      <details className="relative" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
        <summary className="button list-none [&::-webkit-details-marker]:hidden" data-variant="secondary">
          {strings.columns}
        </summary>
        <div className="absolute end-0 top-full z-20 mt-1 w-64 rounded-card border border-line-strong bg-surface p-2 shadow-card">
          {columns.map(column => (
            <label
              key={column.id}
              className="flex min-h-9 items-center gap-2.5 rounded-small px-2 hover:bg-sunk"
            >
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={!state.hidden.includes(column.id)}
                onChange={() => toggle(column.id)}
              />
              {column.label}
            </label>
          ))}
          <label className="mt-1 flex min-h-10 items-center gap-2.5 border-t border-line px-2 pt-1 hover:bg-sunk">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={state.density === 'dense'}
              onChange={event =>
                onStateChange({ ...state, density: event.target.checked ? 'dense' : 'normal' })
              }
            />
            {strings.dense}
          </label>
        </div>
      </details>
    </div>
  )
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape') return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}

function closeWhenLeft(event: FocusEvent<HTMLDetailsElement>) {
  // A press on plain text inside has no related target: it is no leaving.
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
    event.currentTarget.open = false
  }
}
