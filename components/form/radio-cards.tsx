'use client'
import type { ReactNode } from 'react'
import { FieldHelp } from '#components/ui/field-help.tsx'
import { type FieldProps, useField } from './use-field.ts'

/** One of a few, each a card with words and a note. `columns` puts short ones side by side where there is room. */
export function RadioCards({
  options,
  columns = 1,
  ...field
}: FieldProps & {
  options: readonly { value: string; label: string; note?: string; icon?: ReactNode; disabled?: boolean }[]
  columns?: 1 | 2 | 3
}) {
  const { registered, id, helpId, described, error, initial } = useField(field)
  const grid = ['', 'sm:grid-cols-2', 'sm:grid-cols-3'][columns - 1]
  return (
    <fieldset aria-describedby={described} aria-invalid={error ? true : undefined}>
      <legend className="mb-1.5 font-medium">
        {field.label}
        {field.optional && <span className="font-normal text-ink-soft"> ({field.optional})</span>}
      </legend>
      <div className={`grid gap-2 ${grid}`}>
        {options.map(option => (
          <label key={option.value} className="choice">
            <input
              {...registered}
              id={`${id}-${option.value}`}
              type="radio"
              value={option.value}
              defaultChecked={initial === option.value}
              disabled={option.disabled}
            />
            {option.icon}
            <span className="min-w-0 leading-snug">
              <span className="font-medium">{option.label}</span>
              {option.note && <span className="block text-sm text-ink-soft">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldHelp id={helpId} hint={field.hint} error={error} />
    </fieldset>
  )
}
