import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import type { BriefTopic } from '#lib/domain/brief.ts'
import { openAnswer } from './answers.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'

/** The step, of whatever exercise, in which a partner names what they want to talk about. */
const TOPIC_STEP = 'topic'

const MOST_TOPICS_EACH = 2

/** What was written since `from`: a week that is looked back on late may be older than the last appointment. */
export async function readTopics(tx: CaseTx, from: Date): Promise<BriefTopic[]> {
  const rows = await tx.db.answer.findMany({
    where: {
      coupleId: tx.file.coupleId,
      stepId: TOPIC_STEP,
      audience: { not: 'me' },
      textSealed: { not: null },
      response: { submittedAt: { gte: from } },
    },
    include: { partner: { select: { slot: true } }, response: { select: { day: true } } },
    orderBy: [{ response: { day: 'desc' } }, { id: 'asc' }],
  })
  const newest = (['A', 'B'] as const).flatMap(slot =>
    rows.filter(row => row.partner.slot === slot).slice(0, MOST_TOPICS_EACH),
  )
  const topics: BriefTopic[] = []
  for (const row of newest) {
    topics.push({
      id: row.id,
      partner: row.partner.slot as Slot,
      text: (await openAnswer(tx, row)) ?? '',
      audience: row.audience === 'couple' ? 'couple' : 'therapist',
      day: toDay(row.response.day),
    })
  }
  return topics
}
