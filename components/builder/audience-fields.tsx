'use client'
import { audience } from '#lib/domain/audience.ts'
import { type Path, setAt, valueAt } from '#lib/domain/custom-exercise-edit.ts'
import { type AskStep, audiencesOf } from '#lib/domain/exercises/steps.ts'
import { fieldId, useBuilder, useField } from './builder-context.ts'
import { PickField } from './plain-fields.tsx'

/** Who reads an answer by default, never both partners; and what its author may choose from. */
export function AudienceFields({ path }: { path: Path }) {
  const { exercise, edit, strings } = useBuilder()
  const { words, audiences } = strings
  const step = valueAt(exercise, path) as AskStep
  const may = audiencesOf(step)
  const { error } = useField([...path, 'audiences'])
  const choose = (value: (typeof may)[number], chosen: boolean) => {
    const next = audience.options.filter(each => (each === value ? chosen : may.includes(each)))
    if (next.length > 0) edit(setAt(exercise, [...path, 'audiences'], next))
  }
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <PickField
        path={[...path, 'audience']}
        label={words.audience!}
        options={(['me', 'therapist'] as const).map(value => ({ value, label: audiences[value] }))}
      />
      <fieldset id={fieldId(`/${path.join('/')}/audiences`)} tabIndex={-1}>
        <legend className="mb-1 font-medium">{words.audiences}</legend>
        {audience.options
          .filter(value => value !== 'couple' || path[0] !== 'after' || may.includes('couple'))
          .map(value => (
            <label key={value} className="flex items-center gap-2.5 py-1">
              <input
                type="checkbox"
                checked={may.includes(value)}
                onChange={event => choose(value, event.target.checked)}
              />
              {audiences[value]}
            </label>
          ))}
        {error && <p className="text-sm text-notice">{error}</p>}
      </fieldset>
    </div>
  )
}
