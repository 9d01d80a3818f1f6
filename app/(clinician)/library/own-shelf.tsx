import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { StartExercise } from '#components/library/start-exercise.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Chip } from '#components/ui/chip.tsx'
import type { UsableExercise } from '#lib/data/custom-exercises-usable.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { LibraryItem } from './library-item.tsx'

/** Exercises of the clinician's own, saved or not, or those that colleagues share. */
export async function OwnShelf({ shelf }: { shelf: readonly UsableExercise[] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      {shelf.map(each => (
        <OwnItem key={each.exerciseId} own={each} />
      ))}
    </ul>
  )
}

async function OwnItem({ own }: { own: UsableExercise }) {
  const t = await getTranslations('builder.library')
  const locale = nearestLocale(await getLocale())
  const title = own.title[locale] || own.title.en || own.title.es || t('untitled')
  if (own.exercise === null) {
    return (
      <li className="h-full">
        <Card title={title} level={3} className="h-full">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Chip>{t('draft')}</Chip>
            <EditLink own={own} title={title} />
          </div>
        </Card>
      </li>
    )
  }
  const { exercise } = own
  const chips = [
    own.mine ? t('version', { version: exercise.version }) : t('by', { name: own.by ?? '' }),
    ...(own.mine && own.shared ? [t('sharedChip')] : []),
    ...(own.unsaved ? [t('changed')] : []),
  ]
  return (
    <LibraryItem
      exercise={exercise}
      chips={chips}
      actions={
        <>
          {own.mine && <EditLink own={own} title={title} />}
          <StartExercise
            copy={exercise.slug}
            label={t('copyLabel', { title })}
            problem={t('problem')}
            variant="quiet"
          >
            {t('copy')}
          </StartExercise>
          <ButtonLink
            variant="quiet"
            href={`/api/custom-exercises/files/${exercise.slug}`}
            aria-label={t('fileLabel', { title })}
          >
            {t('file')}
          </ButtonLink>
        </>
      }
    />
  )
}

async function EditLink({ own, title }: { own: UsableExercise; title: string }) {
  const t = await getTranslations('builder.library')
  return (
    <ButtonLink as={Link} href={`/library/builder/${own.exerciseId}`} aria-label={t('editLabel', { title })}>
      {t('edit')}
    </ButtonLink>
  )
}
