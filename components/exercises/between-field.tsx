'use client'
import { useId } from 'react'
import { fillIn } from './run-strings.ts'

type Option = { id: string; label: string }

/**
 * A place between two words, as the form prints it: the first word, the positions, the last word. Native radios; each
 * is read as its place and, at the ends, its word. `position`: "{at} of {of}, between {left} and {right}".
 */
export function BetweenField({
  legend,
  options,
  value,
  position,
  onChoose,
}: {
  legend: string
  options: readonly Option[]
  value: string | null
  position: string
  onChoose: (value: string) => void
}) {
  const name = useId()
  const [left, right] = [options[0]!.label, options.at(-1)!.label]
  const nameOf = (index: number) => {
    const at = `${index + 1} / ${options.length}`
    if (index === 0) return `${at}, ${left}`
    if (index === options.length - 1) return `${at}, ${right}`
    return fillIn(position, { at: index + 1, of: options.length, left, right })
  }
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div aria-hidden className="mb-2 flex justify-between gap-4 font-semibold">
        <span>{left}</span>
        <span className="text-end">{right}</span>
      </div>
      <div className="flex gap-1">
        {options.map((option, index) => (
          <label
            key={option.id}
            className="grid min-h-14 min-w-0 flex-1 cursor-pointer place-items-center rounded-control border-[1.5px] border-line-strong bg-surface hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              aria-label={nameOf(index)}
              className="size-5 accent-(--accent)"
              onChange={() => onChoose(option.id)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
