import { listRituals } from '#lib/data/rituals.ts'
import { calendarReply } from '../calendar-reply.ts'

/** All rituals that go on, for one's own calendar. */
export function GET(): Promise<Response> {
  return calendarReply(async tx => (await listRituals(tx)).filter(each => each.endedOn === null))
}
