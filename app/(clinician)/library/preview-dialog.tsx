import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ExercisePreview } from '#components/library/exercise-preview.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { currentSession } from '#lib/auth/current.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { previewProps, previewStrings } from './preview-props.ts'

/** An exercise looked through as on a phone, beside the library. */
export async function PreviewDialog({ exercise }: { exercise: Definition }) {
  const t = await getTranslations('plan.library')
  const locale = nearestLocale(await getLocale())
  const { names, strings } = await standIns()
  const preview = await previewProps(exercise, locale, names, strings)
  return (
    <DialogButton label={t('preview')} title={preview.title} closeLabel={t('close')} place="side">
      <p className="mb-4 text-sm text-ink-soft">{t('standIns')}</p>
      <ExercisePreview {...preview} />
    </DialogButton>
  )
}

/** Sample names and the words around every preview: made once a page, so that its many previews share them. */
export const standIns = cache(async () => {
  const t = await getTranslations('plan.library')
  const clinician = (await currentSession())?.displayName ?? ''
  const names = { self: t('other'), partner: t('partner'), clinician, opener: t('other') }
  return { names, strings: await previewStrings(names) }
})
