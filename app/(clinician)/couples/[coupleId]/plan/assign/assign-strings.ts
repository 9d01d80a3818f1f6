import { getTranslations } from 'next-intl/server'
import type { AssignStrings } from '#components/plan/assign-form.tsx'
import type { Slot } from '#lib/domain/access.ts'
import { needsBoth } from '#lib/domain/assignment.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { problemMessages } from '#lib/i18n/form-strings.ts'

/** Every word of the form for one exercise. */
export async function assignStrings(
  exercise: Definition,
  names: Record<Slot, string>,
  opener: string,
): Promise<AssignStrings> {
  const t = await getTranslations('plan.form')
  const plan = await getTranslations('plan')
  const kind = (name: 'daily' | 'weekdays' | 'weekly' | 'monthly' | 'once') => ({
    label: t(`kinds.${name}`),
    note: t(`kindNotes.${name}`),
  })
  const isTheme = exercise.mode === 'theme'
  return {
    howOften: t('howOften'),
    kinds: {
      daily: kind('daily'),
      weekdays: kind('weekdays'),
      weekly: kind('weekly'),
      monthly: kind('monthly'),
      once: kind('once'),
      'theme-week': { label: t('themeWeek', { name: opener }), note: '' },
    },
    days: t('days'),
    day: t('day'),
    daysRequired: t('daysRequired'),
    date: t('date'),
    startsOn: t('startsOn'),
    endsOn: t('endsOn'),
    endsHint: t('endsHint'),
    who: t('who'),
    forSlots: {
      both: t('both'),
      A: plan('onlyFor', { name: names.A }),
      B: plan('onlyFor', { name: names.B }),
    },
    notesLead: {
      both: t('notesLead'),
      A: t('notesLeadOne', { name: names.A }),
      B: t('notesLeadOne', { name: names.B }),
    },
    notes: {
      why: { label: t('why'), hint: t('whyHint') },
      whenWhere: { label: t('whenWhere'), hint: t('whenWhereHint') },
      smallest: { label: t('smallest'), hint: t('smallestHint') },
      obstacle: { label: t('obstacle'), hint: t('obstacleHint') },
    },
    optional: t('optional'),
    required: t('required'),
    submit: t('submit'),
    burden: plan('burden'),
    minutes: plan('minutesAbout', { minutes: '#' }),
    fixedRhythm: isTheme ? t('themeWeek', { name: opener }) : null,
    fixedWho: needsBoth(exercise) ? t('bothOnly') : null,
  }
}

/** What each refusal says, by its reason. */
export async function assignMessages(): Promise<Record<string, string>> {
  const plan = await getTranslations('plan')
  return problemMessages(plan.raw('problems') as Record<string, string>)
}
