'use client'
import type { Path } from '#lib/domain/custom-exercise-edit.ts'
import { useBuilder, useField } from './builder-context.ts'

/**
 * A text in both languages, side by side: each partner reads their own. One that may stay empty is taken out of the
 * exercise when both languages are.
 */
export function TextPair({
  path,
  label,
  optional = false,
  rows = 2,
}: {
  path: Path
  label: string
  optional?: boolean
  rows?: number
}) {
  const { strings } = useBuilder()
  const { id, value, set, error } = useField(path)
  const text = (value ?? { en: '', es: '' }) as { en: string; es: string }
  const change = (next: typeof text) => set(optional && next.en === '' && next.es === '' ? undefined : next)
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0">
      <legend className="mb-1 font-medium">
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({strings.words.optional})</span>}
      </legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['en', 'es'] as const).map(language => (
          <OneLanguage
            key={language}
            path={[...path, language]}
            language={language}
            rows={rows}
            value={text[language]}
            label={label}
            onChange={written => change({ ...text, [language]: written })}
          />
        ))}
      </div>
      {error && <p className="mt-1 text-sm text-notice">{error}</p>}
    </fieldset>
  )
}

function OneLanguage({
  path,
  language,
  rows,
  value,
  label,
  onChange,
}: {
  path: Path
  language: 'en' | 'es'
  rows: number
  value: string
  label: string
  onChange: (written: string) => void
}) {
  const { strings } = useBuilder()
  const { id, error } = useField(path)
  const name = language === 'en' ? strings.words.english : strings.words.spanish
  return (
    <div>
      <label htmlFor={id} className="mb-0.5 block text-sm text-ink-soft">
        <span className="sr-only">{label}: </span>
        {name}
      </label>
      <textarea
        id={id}
        lang={language}
        rows={rows}
        maxLength={2000}
        className="field block field-sizing-content max-h-72 py-2"
        // field-sizing ignores rows: this keeps the asked height as the least
        style={{ minHeight: `${rows * 1.5 + 1}em` }}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-help` : undefined}
        onChange={event => onChange(storable(event.target.value))}
      />
      {error && (
        <p id={`${id}-help`} className="mt-0.5 text-sm text-notice">
          {error}
        </p>
      )}
    </div>
  )
}

/** What was pasted, without what a database cannot hold. */
function storable(written: string): string {
  return written.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '')
}
