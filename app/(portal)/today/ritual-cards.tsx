import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Ritual } from '#lib/data/rituals.ts'
import { instantAt, localDate } from '#lib/domain/calendar.ts'
import { isRitualDay } from '#lib/domain/ritual.ts'
import { ritualWords } from '../rituals/ritual-words.ts'
import type { Wording } from '../wording.ts'

/** The rituals of today that nothing was said of yet, in the order of their time. */
export async function RitualCards({
  rituals,
  now,
  words,
}: {
  rituals: readonly Ritual[]
  now: Date
  words: Wording
}) {
  const t = await getTranslations('rituals.today')
  const said = await ritualWords(words.locale)
  const due = rituals.flatMap(each => {
    const day = localDate(now, each.zone)
    const isDue = each.endedOn === null && isRitualDay(each, day) && !each.days.some(told => told.day === day)
    return isDue ? [{ ...each, startsAt: instantAt(day, each.minuteOfDay, each.zone) }] : []
  })
  return due.map(each => (
    <Card
      key={each.ritualId}
      title={said.name(each)}
      aside={t('at', { time: words.clock(each.startsAt), minutes: each.minutes })}
    >
      <ButtonLink
        href={`/rituals/${each.ritualId}`}
        size="big"
        wide
        aria-label={`${t('open')}: ${said.name(each)}`}
      >
        {t('open')}
      </ButtonLink>
    </Card>
  ))
}
