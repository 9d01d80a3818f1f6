import type { Slot } from '#lib/domain/access.ts'
import { instantAt } from '#lib/domain/calendar.ts'
import type { Asked } from './responses.ts'
import type { PartnerRows } from './rows.ts'
import { paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** What a partner said of daily evenings before today that they left unanswered: the story's reasons, newest first. */
export function notNowRows(
  setting: Setting,
  story: Story,
  slot: Slot,
  left: readonly Asked[],
): PartnerRows['notNow'] {
  const { notNow = [], habit, zone } = story.partners[slot]
  const evenings = left
    .filter(({ assigned, dates }) => assigned.story.plan === 'daily' && dates.dueOn < setting.today)
    .sort((a, b) => (a.dates.dueOn > b.dates.dueOn ? -1 : 1))
  return notNow.slice(0, evenings.length).map((reason, index) => {
    const { assigned, dates, occurrenceId } = evenings[index]!
    return {
      id: setting.id(`${assigned.path}/${slot}/${dates.dueOn}/not-now`),
      practiceId: setting.practiceId,
      coupleId: setting.id(paths.couple(story)),
      partnerId: setting.id(paths.partner(story, slot)),
      occurrenceId,
      reason,
      toldAt: instantAt(dates.dueOn, habit.minute, zone),
    }
  })
}
