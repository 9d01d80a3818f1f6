'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

/**
 * One of a few, each a card with words and a note. Native radios without a form library: the portal uses it alone.
 * Calls `onChoose` with the value at each change, also by arrow keys. `focusFirst` takes the focus when it appears.
 */
export function ChoiceCards<Value extends string>({
  legend,
  legendHidden = false,
  options,
  value,
  onChoose,
  focusFirst = false,
}: {
  legend: string
  legendHidden?: boolean
  options: readonly { value: Value; label: string; note?: string; icon?: ReactNode }[]
  value: Value | null
  onChoose: (value: Value) => void
  focusFirst?: boolean
}) {
  const name = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    const inputs = focusFirst ? group.current : null
    const target = inputs?.querySelector<HTMLElement>('input:checked') ?? inputs?.querySelector('input')
    target?.focus()
  }, [focusFirst])
  return (
    <fieldset ref={group}>
      <legend className={legendHidden ? 'sr-only' : 'mb-2 font-serif font-semibold'}>{legend}</legend>
      <div className="space-y-2">
        {options.map(option => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              className={option.icon ? 'sr-only' : ''}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.icon}
            <span className="min-w-0 leading-snug">
              <span className="font-semibold">{option.label}</span>
              {option.note && <span className="block text-sm text-ink-soft">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
