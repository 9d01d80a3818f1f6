import { getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import type { Return } from '#lib/data/together-returns.ts'
import { addDays } from '#lib/domain/calendar.ts'
import type { Wording } from '../wording.ts'

/** The days that the two keep for coming back to something: both see them from when they are set to their evening. */
export async function ReturnCards({
  returns,
  today,
  words,
}: {
  returns: readonly Return[]
  today: string
  words: Wording
}) {
  if (returns.length === 0) return null
  const t = await getTranslations('together.returns')
  const dayOf = (on: string) => {
    if (on === today) return t('today')
    return on === addDays(today, 1) ? t('tomorrow') : words.dayText(on)
  }
  return (
    <Card title={t('title')}>
      <ul className="space-y-2">
        {returns.map(({ sessionId, title, on, minute }) => (
          <li key={sessionId}>
            <span className="font-medium">{title[words.locale]}</span>
            <span className="block text-ink-soft">
              {minute === null ? dayOf(on) : t('at', { day: dayOf(on), time: words.minuteText(minute) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
