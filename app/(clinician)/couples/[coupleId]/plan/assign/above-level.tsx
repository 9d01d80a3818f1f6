import { getTranslations } from 'next-intl/server'
import { Notice } from '#components/ui/notice.tsx'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { type Levels, offered } from '#lib/domain/pace.ts'
import { levelWords } from '../level-words.ts'

/** Says of an exercise above the couple's level that neither sees it before they have come that far. */
export async function AboveLevel({
  exercise,
  title,
  levels,
}: {
  exercise: Pick<Definition, 'pace'>
  title: string
  levels: Levels
}) {
  const { pace } = exercise
  if (!pace || offered(exercise, levels)) return null
  const t = await getTranslations('pace')
  const words = await levelWords(pace.ladder)
  const level = levels[pace.ladder]
  const ladder = t(`ladders.${pace.ladder}`)
  return (
    <Notice title={t('desk.above')}>
      {t('desk.aboveLead', { title, level: pace.level, ladder, now: `${level}: ${words(level)}` })}
    </Notice>
  )
}
