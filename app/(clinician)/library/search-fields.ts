import { getTranslations } from 'next-intl/server'
import { type ExerciseSearch, lengths } from '#lib/domain/custom-exercise-search.ts'
import { definition } from '#lib/domain/exercises/exercise.ts'

const { group, mode } = definition.shape

/** What the library can be narrowed to, with what is chosen. */
export async function searchFields(search: ExerciseSearch) {
  const t = await getTranslations('builder.library.search')
  const modes = await getTranslations('builder.modes')
  const groups = await getTranslations('plan.library.groups')
  const any = { value: '', label: t('any') }
  return [
    {
      name: 'group',
      label: t('group'),
      value: search.group ?? '',
      options: [any, ...group.options.map(value => ({ value, label: groups(value) }))],
    },
    {
      name: 'length',
      label: t('minutes'),
      value: search.length ?? '',
      options: [
        any,
        ...lengths.map(value => ({
          value,
          label: value === 'longer' ? t('longer') : t('upTo', { minutes: value }),
        })),
      ],
    },
    {
      name: 'mode',
      label: t('mode'),
      value: search.mode ?? '',
      options: [any, ...mode.options.map(value => ({ value, label: modes(value) }))],
    },
  ]
}
