'use client'
import { useId } from 'react'

/** Days of the week as a row of buttons: one, or several. Choosing another kind of rhythm keeps what was chosen. */
export function WeekdayField({
  legend,
  single,
  options,
  value,
  onChange,
  required,
}: {
  legend: string
  single: boolean
  options: readonly { value: number; label: string }[]
  value: readonly number[]
  onChange: (value: readonly number[]) => void
  /** Said while none is chosen. */
  required: string
}) {
  const name = useId()
  const chosen = single ? value.slice(0, 1) : value

  function toggle(day: number) {
    if (single) onChange([day])
    else onChange(value.includes(day) ? value.filter(each => each !== day) : [...value, day])
  }

  return (
    <fieldset>
      <legend className="mb-2 font-serif font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(option => (
          <label key={option.value} className="choice px-3 py-1.5">
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              className="sr-only"
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <p aria-live="polite" className="mt-1 text-sm text-notice">
        {chosen.length === 0 ? required : ''}
      </p>
    </fieldset>
  )
}
