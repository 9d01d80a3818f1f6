import { getTranslations } from 'next-intl/server'
import type { RunStrings } from '#components/exercises/run-strings.ts'

/** What settling and breathing say: the same words on every screen from which they are reached. */
export async function settleStrings(): Promise<Pick<RunStrings, 'settle' | 'breathe'>> {
  const t = await getTranslations('exercise')
  return {
    settle: {
      open: t('settle.open'),
      title: t('settle.title'),
      lead: t('settle.lead'),
      back: t('settle.back'),
      ground: { felt: t('settle.felt'), feet: t('settle.feet'), thing: t('settle.thing') },
    },
    breathe: {
      start: t('breathe.start'),
      in: t('breathe.in'),
      out: t('breathe.out'),
      stop: t('breathe.stop'),
      left: t('breathe.left'),
    },
  }
}
