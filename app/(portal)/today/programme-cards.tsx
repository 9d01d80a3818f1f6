import { getTranslations } from 'next-intl/server'
import type { ProgrammeWeekNow } from '#lib/data/programmes-list.ts'
import type { Wording } from '../wording.ts'

/** A quiet line of what this week is about, where a programme runs. The calendar's, whatever anybody did. */
export async function ProgrammeCards({ week, words }: { week: ProgrammeWeekNow | null; words: Wording }) {
  if (week === null) return null
  const t = await getTranslations('programmes.today')
  if (week.kind === 'rest') return <p className="text-ink-soft">{t('rest')}</p>
  const { number, of } = week
  return (
    <div>
      <p className="font-medium">{t('week', { number, of, title: week.title[words.locale] })}</p>
      <p className="text-ink-soft">{week.focus[words.locale]}</p>
    </div>
  )
}
