'use client'
import type { ReactNode } from 'react'
import { FieldFrame } from '#components/form/field-frame.tsx'
import type { Path } from '#lib/domain/custom-exercise-edit.ts'
import { useField } from './builder-context.ts'

type Labelled = { path: Path; label: string; hint?: string }

/** A whole number. Emptied, it is 0, which most fields then say is too low. */
export function NumberField({ path, label, hint }: Labelled) {
  const { value, set, ...field } = useField(path)
  return (
    <Framed field={field} label={label} hint={hint}>
      {control => (
        <input
          {...control}
          type="number"
          step={1}
          className="field max-w-28 tabular-nums"
          value={typeof value === 'number' ? value : ''}
          onChange={event => set(Math.trunc(Number(event.target.value)) || 0)}
        />
      )}
    </Framed>
  )
}

/** One of a list. An empty value takes the field out. */
export function PickField({
  path,
  options,
  current,
  onPick,
  ...labelled
}: Labelled & {
  options: readonly { value: string; label: string }[]
  /** What is chosen, where it is not the text that stands there. */
  current?: string
  /** What a choice does, where it is more than to stand there. */
  onPick?: (value: string) => void
}) {
  const { value, set, ...field } = useField(path)
  return (
    <Framed field={field} {...labelled}>
      {control => (
        <select
          {...control}
          className="field"
          value={current ?? (typeof value === 'string' ? value : '')}
          onChange={event => (onPick ?? (picked => set(picked || undefined)))(event.target.value)}
        >
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Framed>
  )
}

/** Small letters, digits and hyphens: typed text becomes them as it is typed. */
export function NameField({ path, label, hint }: Labelled) {
  const { value, set, ...field } = useField(path)
  return (
    <Framed field={field} label={label} hint={hint}>
      {control => (
        <input
          {...control}
          className="field"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={typeof value === 'string' ? value : ''}
          onChange={event => set(event.target.value.toLowerCase().replace(/[^a-z0-9]+/g, '-'))}
        />
      )}
    </Framed>
  )
}

export function TickField({ path, label, hint, disabled }: Labelled & { disabled?: boolean }) {
  const { id, value, set, error } = useField(path)
  const said = error ?? hint
  return (
    <div>
      <label className="flex items-center gap-2.5">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          disabled={disabled}
          aria-describedby={said ? `${id}-help` : undefined}
          onChange={event => set(event.target.checked)}
        />
        {label}
      </label>
      {said && (
        <p id={`${id}-help`} className={`mt-0.5 text-sm ${error ? 'text-notice' : 'text-ink-soft'}`}>
          {said}
        </p>
      )}
    </div>
  )
}

function Framed({
  field: { id, error },
  label,
  hint,
  children,
}: {
  field: { id: string; error: string | undefined }
  label: string
  hint?: string
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}) {
  const helpId = `${id}-help`
  return (
    <FieldFrame id={id} helpId={helpId} label={label} hint={hint} error={error}>
      {children({
        id,
        'aria-describedby': hint || error ? helpId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </FieldFrame>
  )
}
