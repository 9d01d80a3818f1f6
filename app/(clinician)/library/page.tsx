import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ExerciseCard } from '#components/library/exercise-card.tsx'
import { ExercisePreview } from '#components/library/exercise-preview.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { type Definition, definition } from '#lib/domain/exercises/exercise.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { previewProps } from './preview-props.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan.library'))('title') }
}

const groups = definition.shape.group.options

/** Everything that can be assigned, by group, as it will look on a phone. */
export default async function LibraryPage() {
  await requireClinician()
  const t = await getTranslations('plan.library')
  const shelves = groups.map(group => [group, exercises.filter(each => each.group === group)] as const)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      {shelves
        .filter(([, shelf]) => shelf.length > 0)
        .map(([group, shelf]) => (
          <section key={group} className="mb-8" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="mb-3">
              {t(`groups.${group}`)}
            </h2>
            <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
              {shelf.map(exercise => (
                <LibraryItem key={exercise.slug} exercise={exercise} />
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

async function LibraryItem({ exercise }: { exercise: Definition }) {
  const t = await getTranslations('plan.library')
  const locale = nearestLocale(await getLocale())
  const clinician = (await currentSession())?.displayName ?? ''
  const preview = await previewProps(exercise, locale, {
    self: t('other'),
    partner: t('partner'),
    clinician,
    opener: t('other'),
  })
  const observes = new Intl.ListFormat(locale).format(exercise.observes.map(each => each.label[locale]))
  return (
    <ExerciseCard
      title={preview.title}
      purpose={preview.purpose}
      minutes={t('minutes', { minutes: exercise.minutes })}
      chips={[t(`modes.${exercise.mode}`), ...(exercise.together ? [t('needsAsked')] : [])]}
      observes={observes ? t('observes', { names: observes }) : t('observesNothing')}
      action={
        <DialogButton label={t('preview')} title={preview.title} closeLabel={t('close')} place="side">
          <p className="mb-4 text-sm text-ink-soft">{t('standIns')}</p>
          <ExercisePreview {...preview} />
        </DialogButton>
      }
    />
  )
}
