import { getTranslations } from 'next-intl/server'
import { nothingFound, turnAway, unkept } from '#app/unkept.ts'
import { currentPartner } from '#lib/auth/current.ts'
import type { Ritual } from '#lib/data/rituals.ts'
import { type PartnerTx, withActor } from '#lib/data/with-actor.ts'
import { calendarFile } from '#lib/domain/ritual-calendar.ts'

/**
 * A file of repeating entries for one's own calendar; whoever is signed out goes to sign in, and 404 where `load` finds
 * nothing. No name in it says what it holds.
 */
export async function calendarReply(
  load: (tx: PartnerTx) => Promise<readonly Ritual[] | null>,
): Promise<Response> {
  const partner = await currentPartner()
  if (!partner) return turnAway()
  const { rituals, now } = await withActor(partner, async tx => ({ rituals: await load(tx), now: tx.now }))
  if (rituals === null) return nothingFound()
  const t = await getTranslations('rituals')
  const file = calendarFile(
    rituals.map(each => ({ ...each, uid: each.ritualId, sequence: each.version - 1 })),
    { title: t('calendarTitle'), stampedAt: now },
  )
  return new Response(file, {
    headers: {
      ...unkept,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="calendar.ics"',
    },
  })
}
