import { getTranslations } from 'next-intl/server'
import type { CalmingStrings } from '#components/pause/calming.tsx'
import type { PauseFormStrings } from '#components/pause/pause-form.tsx'
import type { RecapStrings } from '#components/pause/recap-form.tsx'
import type { Portal } from '#lib/data/portal.ts'
import { settleStrings } from '../exercises/settle-strings.ts'
import type { Wording } from '../wording.ts'

/** What the parts of the pause say; words in braces are left for the form to fill. */
export async function pauseWords(portal: Portal, words: Wording) {
  const t = await getTranslations('pause')
  const partner = portal.other.name
  const choices = {
    breathe: t('choices.breathe'),
    ground: t('choices.ground'),
    walk: t('choices.walk'),
  }
  const form: PauseFormStrings = {
    length: t('length'),
    lengths: {
      '5': t('lengths.5'),
      '10': t('lengths.10'),
      '20': t('lengths.20'),
      '60': t('lengths.60'),
      tomorrow: t('lengths.tomorrow'),
    },
    time: t('time'),
    calming: t('calming'),
    calmingNote: t('calmingNote', { partner }),
    choices,
    backAt: t('backAt', { when: '{when}' }),
    backToday: t('backWhen.today', { time: '{time}' }),
    backTomorrow: t('backWhen.tomorrow', { time: '{time}' }),
    ask: t('ask'),
    problem: t('problem', { partner }),
    timeWrong: t('timeWrong'),
  }
  const recap: RecapStrings = {
    reads: t('recap.reads', { partner, readers: words.readers }),
    optional: t('recap.optional'),
    felt: t('recap.felt'),
    mattered: t('recap.mattered'),
    save: t('recap.save'),
    bothSee: t('bothSee'),
    empty: t('recap.empty'),
    problem: t('recap.problem'),
  }
  return { form, recap }
}

/** Something for the body: breathing, coming back to the room, a walk. */
export async function calmingWords(legend: string): Promise<CalmingStrings> {
  const t = await getTranslations('pause')
  const { settle, breathe } = await settleStrings()
  return {
    legend,
    choices: { breathe: t('choices.breathe'), ground: t('choices.ground'), walk: t('choices.walk') },
    suggested: t('underWay.suggested'),
    breathe,
    ground: settle.ground,
    walk: t('underWay.walk'),
  }
}
