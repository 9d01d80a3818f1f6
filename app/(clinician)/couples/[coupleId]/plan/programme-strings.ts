import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { GiveStrings } from '#components/programmes/give-programme.tsx'
import type { WeekListStrings } from '#components/programmes/week-list.tsx'

/** What the list of weeks says; {week} is left for the list to fill. */
export async function weekListStrings(title: string): Promise<WeekListStrings> {
  const t = await getTranslations('programmes')
  const common = await getTranslations('common')
  const raw = (key: string) => t.raw(`act.${key}` as never) as string
  const act = (name: string, done: string) => ({
    button: raw(name),
    label: raw(`${name}Label`),
    done: raw(done),
  })
  return {
    label: title,
    acts: {
      earlier: act('earlier', 'movedEarlier'),
      later: act('later', 'movedLater'),
      rest: act('rest', 'rested'),
      repeat: act('repeat', 'repeated'),
      skip: act('skip', 'skipped'),
    },
    switches: {
      individual: {
        button: t('act.individual'),
        lead: t('act.individualLead'),
        done: t('act.madeIndividual'),
      },
      joint: { button: t('act.joint'), lead: '', done: t('act.madeJoint') },
    },
    endLater: t('act.endLater'),
    endNow: t('act.endNow'),
    ended: t('act.ended'),
    problems: await programmeProblems(),
    undo: common('undo'),
    dismiss: common('dismiss'),
  }
}

export async function programmeProblems(): Promise<Record<string, string>> {
  return (await getTranslations('programmes')).raw('problems') as Record<string, string>
}

/** What the form says that gives a programme; `what` is chosen in it. */
export async function giveStrings(what: 'programme' | 'couple'): Promise<GiveStrings> {
  const t = await getTranslations('programmes.give')
  return {
    what: t(what),
    choose: t('choose'),
    required: t('required'),
    startsOn: t('startsOn'),
    startsHint: t('startsHint'),
    submit: t('submit'),
  }
}
