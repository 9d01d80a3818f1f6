'use client'
import { useId, useRef, useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { AudienceIcon, type AudienceName } from './audience-icon.tsx'

export interface AudienceOption {
  value: AudienceName
  /** As the line says it: "You and Dr Okafor". Names who reads; nobody who does not. */
  reads: string
  /** As the card says it: "Me and Dr Okafor". */
  label: string
  /** "For Thursday, 14:00. Not watched in between." */
  note: string
  /** What the reader may do with it: on the card, and on the line where something is written. */
  more?: string
}

/**
 * Who reads an answer, always in sight at its field: an icon, words, and one tap to change. The choice opens in its
 * place, not over it: the quick exit stays in reach. With one option (a measure) there is nothing to change.
 */
export function AudienceLine({
  value,
  options,
  strings,
  full = false,
  note,
  onChange,
}: {
  value: AudienceName
  options: readonly AudienceOption[]
  /** `legend`: "Who reads this". `done` closes the choice; the exercise's own Done may stand below it. */
  strings: { legend: string; change: string; done: string }
  /** For a field that is written in: the line says all that the card says. */
  full?: boolean
  /** Why a reader is no choice here, below the ones that are. */
  note?: string
  onChange: (value: AudienceName) => void
}) {
  const [open, setOpen] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const awake = useAwake()
  const id = useId()
  const current = options.find(option => option.value === value)

  function close() {
    setOpen(false)
    requestAnimationFrame(() => change.current?.focus())
  }

  if (open) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape is an addition to the Done button
      <div onKeyDown={event => event.key === 'Escape' && close()}>
        <ChoiceCards
          legend={strings.legend}
          value={value}
          onChoose={onChange}
          focusFirst
          options={options.map(({ value, label, note, more }) => ({
            value,
            label,
            note: [note, more].filter(Boolean).join(' '),
            icon: <AudienceIcon value={value} />,
          }))}
        />
        {note && <p className="mt-2 text-sm text-ink-soft">{note}</p>}
        <button type="button" className="button mt-2 w-full" data-variant="secondary" onClick={close}>
          {strings.done}
        </button>
      </div>
    )
  }
  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 rounded-control bg-sunk px-3.5 py-2 leading-snug">
      <AudienceIcon value={value} />
      <p id={id} className="min-w-0 font-semibold">
        <span className="sr-only">{`${strings.legend}: `}</span>
        {current?.reads}
      </p>
      {options.length > 1 && (
        <button
          ref={change}
          type="button"
          aria-describedby={`${id} ${id}-note`}
          disabled={!awake}
          onClick={() => setOpen(true)}
          className="link -me-2 min-h-12 rounded-small px-2"
        >
          {strings.change}
        </button>
      )}
      {current?.note && (
        <p id={`${id}-note`} className="col-span-full text-sm text-ink-soft">
          {full && current.more ? `${current.note} ${current.more}` : current.note}
        </p>
      )}
    </div>
  )
}
