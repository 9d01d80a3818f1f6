import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ExerciseCard } from '#components/library/exercise-card.tsx'
import { StartExercise } from '#components/library/start-exercise.tsx'
import { needsAskedAlone } from '#lib/domain/assignment.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { PreviewDialog, standIns } from './preview-dialog.tsx'

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
  const { names } = await standIns()
  const { title, purpose } = localise({ title: exercise.title, purpose: exercise.purpose }, locale, names)
  const observes = new Intl.ListFormat(locale).format(exercise.observes.map(each => each.label[locale]))
  return (
    <ExerciseCard
      title={title}
      purpose={purpose}
      minutes={t('minutes', { minutes: exercise.minutes })}
      chips={[...chips, modes(exercise.mode), ...(needsAskedAlone(exercise) ? [t('needsAsked')] : [])]}
      observes={observes ? t('observes', { names: observes }) : t('observesNothing')}
      action={
        <>
          <PreviewDialog exercise={exercise} />
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
