import { getLocale, getTranslations } from 'next-intl/server'
import { cache, type ReactNode } from 'react'
import { ExerciseCard } from '#components/library/exercise-card.tsx'
import { ExercisePreview } from '#components/library/exercise-preview.tsx'
import { StartExercise } from '#components/library/start-exercise.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { needsAskedAlone } from '#lib/domain/assignment.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { previewProps, previewStrings } from './preview-props.ts'

/** One exercise that can be given to a couple: looked through as on a phone, copied, or kept as a file. */
export async function LibraryItem({
  exercise,
  chips = [],
  actions,
}: {
  exercise: Definition
  /** What else is to be said of it: whose it is, its version. */
  chips?: readonly string[]
  /** In place of "Copy and edit". */
  actions?: ReactNode
}) {
  const t = await getTranslations('plan.library')
  const own = await getTranslations('builder.library')
  const modes = await getTranslations('builder.modes')
  const locale = nearestLocale(await getLocale())
  const { names, strings } = await standIns()
  const preview = await previewProps(exercise, locale, names, strings)
  const observes = new Intl.ListFormat(locale).format(exercise.observes.map(each => each.label[locale]))
  const { title } = preview
  return (
    <ExerciseCard
      title={title}
      purpose={preview.purpose}
      minutes={t('minutes', { minutes: exercise.minutes })}
      chips={[...chips, modes(exercise.mode), ...(needsAskedAlone(exercise) ? [t('needsAsked')] : [])]}
      observes={observes ? t('observes', { names: observes }) : t('observesNothing')}
      action={
        <>
          <DialogButton label={t('preview')} title={title} closeLabel={t('close')} place="side">
            <p className="mb-4 text-sm text-ink-soft">{t('standIns')}</p>
            <ExercisePreview {...preview} />
          </DialogButton>
          {actions ?? (
            <StartExercise
              copy={exercise.slug}
              label={own('copyLabel', { title })}
              problem={own('problem')}
              variant="quiet"
            >
              {own('copy')}
            </StartExercise>
          )}
        </>
      }
    />
  )
}

/** Sample names and the words around every preview: made once a page, so that its many previews share them. */
const standIns = cache(async () => {
  const t = await getTranslations('plan.library')
  const clinician = (await currentSession())?.displayName ?? ''
  const names = { self: t('other'), partner: t('partner'), clinician, opener: t('other') }
  return { names, strings: await previewStrings(names) }
})
