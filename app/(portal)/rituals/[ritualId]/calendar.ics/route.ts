import { findRitual } from '#lib/data/rituals.ts'
import { idParam } from '#lib/domain/ids.ts'
import { calendarReply } from '../../calendar-reply.ts'

const params = idParam('ritualId')

/** One ritual that goes on, for one's own calendar. */
export function GET(
  _request: Request,
  context: { params: Promise<{ ritualId: string }> },
): Promise<Response> {
  return calendarReply(async tx => {
    const parsed = params.safeParse(await context.params)
    const ritual = parsed.success ? await findRitual(tx, parsed.data.ritualId) : null
    return ritual && ritual.endedOn === null ? [ritual] : null
  })
}
