'use client'
import { useState } from 'react'
import { ExercisePreview, type PreviewOfStrings } from '#components/library/exercise-preview.tsx'
import { type PreviewNames, previewScreens } from '#components/library/preview-screens.ts'
import { partOf } from '#lib/domain/custom-exercise.ts'
import { isText, localise } from '#lib/domain/exercises/text.ts'
import { useBuilder } from './builder-context.ts'

/** The exercise as it would play now, in either language; it begins with the step that is being written. */
export function Phone({
  openId,
  names,
  strings,
}: {
  openId: string | null
  names: PreviewNames
  strings: PreviewOfStrings
}) {
  const { exercise, strings: builder, locale } = useBuilder()
  const { words } = builder
  const [language, setLanguage] = useState(locale)
  const drawn = withNoText(exercise, `(${words.noText})`)
  const { title, purpose } = drawn
  const ids = (['steps', 'script', 'after'] as const).flatMap(part =>
    partOf(exercise, part).map(each => each.id),
  )
  const start = openId === null ? 0 : Math.max(0, ids.indexOf(openId))
  const who = { speaker: names.opener, listener: names.partner, ...names }
  return (
    <section aria-label={words.phone} className="lg:sticky lg:top-4">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2>{words.phone}</h2>
        <fieldset className="flex gap-4 text-sm">
          <legend className="sr-only">{words.phoneLanguage}</legend>
          {(['en', 'es'] as const).map(each => (
            <label key={each} className="flex items-center gap-1.5">
              <input
                type="radio"
                name="phone-language"
                checked={language === each}
                onChange={() => setLanguage(each)}
              />
              {each === 'en' ? words.english : words.spanish}
            </label>
          ))}
        </fieldset>
      </div>
      <p className="mb-3 text-sm text-ink-soft">{words.phoneLead}</p>
      <div lang={language}>
        <ExercisePreview
          // Follows the step that is open, also when it moves to another place.
          key={`${openId} ${start}`}
          start={start}
          {...localise({ title, purpose }, language, who)}
          screens={previewScreens(drawn, language, names)}
          strings={strings}
        />
      </div>
    </section>
  )
}

/** An unwritten text reads as such on the phone, where it would be a blank. */
function withNoText<Part>(part: Part, instead: string): Part {
  if (isText(part)) return { en: part.en || instead, es: part.es || instead } as Part
  if (Array.isArray(part)) return part.map(each => withNoText(each, instead)) as Part
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, each]) => [key, withNoText(each, instead)]),
  ) as Part
}
