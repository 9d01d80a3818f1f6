import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { ExercisePreview, PreviewOfStrings } from '#components/library/exercise-preview.tsx'
import { type PreviewNames, previewScreens } from '#components/library/preview-screens.ts'
import type { PreviewScriptStrings } from '#components/library/preview-script-step.tsx'
import type { PreviewStrings } from '#components/library/preview-step.tsx'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { place } from '#lib/domain/exercises/steps.ts'
import { type Locale, localise } from '#lib/domain/exercises/text.ts'

/** An exercise with one partner's eyes: what ExercisePreview takes. A page of many gives them the same `strings`. */
export async function previewProps(
  exercise: Definition,
  locale: Locale,
  names: PreviewNames,
  strings?: PreviewOfStrings,
): Promise<ComponentProps<typeof ExercisePreview>> {
  const { title, purpose } = exercise
  return {
    ...localise({ title, purpose }, locale, names),
    screens: previewScreens(exercise, locale, names),
    strings: strings ?? (await previewStrings(names)),
  }
}

/** What every preview says around the screens; the same for all exercises. */
export async function previewStrings({ partner, clinician }: PreviewNames): Promise<PreviewOfStrings> {
  const t = await getTranslations('plan.preview')
  const together = await getTranslations('together.preview')
  return {
    ...(await aloneStrings({ partner, clinician })),
    script: await scriptStrings(),
    parts: { alone: together('alone'), together: together('together'), after: together('after') },
    back: t('back'),
    next: t('next'),
    again: t('again'),
    end: t('end'),
    position: t.raw('position') as string,
  }
}

async function aloneStrings(who: { partner: string; clinician: string }): Promise<PreviewStrings> {
  const t = await getTranslations('plan.preview')
  const run = await getTranslations('exercise')
  const audience = (value: 'me' | 'therapist' | 'couple') => ({
    value,
    reads: t(`readers.${value}`, who),
    label: t(`choices.${value}`, who),
    note: '',
  })
  return {
    skip: t('skip'),
    minutes: t('minutesLabel'),
    between: run.raw('between') as string,
    breathe: t.raw('breathe') as string,
    ground: { felt: run('settle.felt'), feet: run('settle.feet'), thing: run('settle.thing') },
    places: Object.fromEntries(
      place.options.map(each => [each, run(`places.${each}`)]),
    ) as PreviewStrings['places'],
    audiences: { me: audience('me'), therapist: audience('therapist'), couple: audience('couple') },
    audience: { legend: t('legend'), change: t('change'), done: t('done') },
  }
}

async function scriptStrings(): Promise<PreviewScriptStrings> {
  const run = await getTranslations('together.run')
  const t = await getTranslations('together.preview')
  return {
    speaks: run.raw('turn.speaks') as string,
    says: run.raw('mirror.says') as string,
    minutes: t.raw('minutes') as string,
    swap: t('swap'),
    yes: run('mirror.yes'),
    almost: run('mirror.almost'),
    notYet: run('mirror.notYet'),
    pass: run('choose.pass'),
    laidOut: t('laidOut'),
    pickDay: t('pickDay'),
    written: t('written'),
    lines: t('lines'),
  }
}
