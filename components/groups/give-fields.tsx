import { useId } from 'react'

/** A programme as far as the choice needs it; `days` is how many it takes up. */
export type GivenProgramme = { slug: string; title: string; days: number; needsAskedAlone: boolean }

export type GiveFieldsStrings = { programme: string; choose: string; startsOn: string; startsHint: string }

type Wish = { slug: string; startsOn: string }

/** Which programme, and from which day on. */
export function GiveFields({
  wish,
  onChange,
  programmes,
  today,
  disabled,
  strings,
}: {
  wish: Wish
  onChange: (next: Wish) => void
  programmes: readonly GivenProgramme[]
  today: string
  disabled: boolean
  strings: GiveFieldsStrings
}) {
  const id = useId()
  return (
    <>
      <div>
        <label htmlFor={`${id}-slug`} className="mb-1 block font-medium">
          {strings.programme}
        </label>
        <select
          id={`${id}-slug`}
          className="field"
          value={wish.slug}
          disabled={disabled}
          onChange={event => onChange({ ...wish, slug: event.target.value })}
        >
          <option value="">{strings.choose}</option>
          {programmes.map(each => (
            <option key={each.slug} value={each.slug}>
              {each.title}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-day`} className="mb-1 block font-medium">
          {strings.startsOn}
        </label>
        <input
          id={`${id}-day`}
          type="date"
          className="field max-w-60"
          min={today}
          value={wish.startsOn}
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          onChange={event => onChange({ ...wish, startsOn: event.target.value })}
        />
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {strings.startsHint}
        </p>
      </div>
    </>
  )
}
