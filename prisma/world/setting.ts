import type { Slot } from '#lib/domain/access.ts'
import { instantAt } from '#lib/domain/calendar.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { daysAgo } from './days.ts'
import { practice } from './people.ts'
import { type Dice, diceOf, idOf } from './random.ts'
import type { GroupKey, PartnerStory, PolicyKind, StaffKey, Story } from './story.ts'

/** What every story of one world shares. */
export type Setting = {
  readonly today: string
  /** Nothing has happened at this instant or after it. */
  readonly until: Date
  readonly practiceId: string
  id(path: string): string
  dice(path: string): Dice
  ago(days: number): string
  at(daysAgo: number, minute: number, zone: string): Date
}

export function settingOf(seed: number, today: string): Setting {
  return {
    today,
    until: instantAt(today, 0, practice.zone),
    practiceId: idOf(seed, 'practice'),
    id: path => idOf(seed, path),
    dice: path => diceOf(seed, path),
    ago: days => daysAgo(today, days),
    at: (days, minute, zone) => instantAt(daysAgo(today, days), minute, zone),
  }
}

/** Where the rows of one couple get their ids from; no id depends on what a partner does. */
export const paths = {
  staff: (key: StaffKey) => `staff/${key}`,
  policy: (kind: PolicyKind) => `policies/${kind}`,
  definition: (exercise: Pick<Definition, 'slug'>) => `definitions/${exercise.slug}`,
  group: (key: GroupKey) => `groups/${key}`,
  couple: (story: Pick<Story, 'key'>) => `couples/${story.key}`,
  partner: (story: Pick<Story, 'key'>, slot: Slot) => `couples/${story.key}/${slot}`,
}

/** How many days ago somebody joined; null if they have not. */
export function joinedAgo(story: Story, { joinedAgo: joined }: PartnerStory): number | null {
  return joined === 'first-week' ? story.startedAgo - 2 : joined
}

/** When offers open in every couple of the world, and how long they can be taken back. */
export const opening = { openingMinute: 21 * 60, undoMinutes: 30 }

const appointmentMinutes = 60

/** All of a couple's appointments, past and planned, oldest first. */
export function appointmentsOf(setting: Setting, { appointments, startedAgo, zone }: Story) {
  const { everyDays, newestAhead, minute } = appointments
  const count = Math.floor((startedAgo + newestAhead) / everyDays) + 1
  return Array.from({ length: count }, (_, index) => {
    const day = setting.ago((count - 1 - index) * everyDays - newestAhead)
    return { startsAt: instantAt(day, minute, zone), minutes: appointmentMinutes }
  })
}

/** A couple is closed at the end of its last appointment. */
export function closedAt(setting: Setting, story: Story): Date | null {
  if (!story.closed) return null
  const last = appointmentsOf(setting, story).at(-1)!
  return new Date(last.startsAt.getTime() + last.minutes * 60_000)
}
