import { getTranslations } from 'next-intl/server'
import type { Ladder } from '#lib/domain/pace.ts'

/** What each level of a ladder is, in words. */
export async function levelWords(ladder: Ladder): Promise<(level: number) => string> {
  const t = await getTranslations('pace.levels')
  return level => t(`${ladder}.${level}` as 'touch.0')
}
