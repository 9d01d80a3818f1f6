import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { ExercisePreview } from '#components/library/exercise-preview.tsx'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { type Locale, localise, type Names } from '#lib/domain/exercises/text.ts'

/** An exercise with one partner's eyes: what ExercisePreview takes. */
export async function previewProps(
  exercise: Definition,
  locale: Locale,
  names: Names,
): Promise<ComponentProps<typeof ExercisePreview>> {
  const t = await getTranslations('plan.preview')
  const { title, purpose, steps } = localise(exercise, locale, names)
  const who = { partner: names.partner, clinician: names.clinician }
  const audience = (value: 'me' | 'therapist' | 'couple') => ({
    value,
    reads: t(`readers.${value}`, who),
    label: t(`choices.${value}`, who),
    note: '',
  })
  return {
    title,
    purpose,
    steps,
    strings: {
      back: t('back'),
      next: t('next'),
      again: t('again'),
      end: t('end'),
      skip: t('skip'),
      minutes: t('minutesLabel'),
      positions: steps.map((_, index) => t('position', { position: index + 1, count: steps.length })),
      breathe: Object.fromEntries(
        steps.flatMap(step =>
          step.kind === 'breathe' ? [[step.id, t('breathe', { seconds: step.seconds })]] : [],
        ),
      ),
      audiences: { me: audience('me'), therapist: audience('therapist'), couple: audience('couple') },
      audience: { legend: t('legend'), change: t('change'), done: t('done') },
    },
  }
}
