import 'server-only'
import { randomUUID } from 'node:crypto'
import { itemOf, offerTimes, pairOf } from '#lib/domain/offer.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { type DecidedAnswer, decideResponse, type Response } from '#lib/domain/response.ts'
import { writeDown } from './audit.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import { findOccurrence, type PartnerOccurrence } from './occurrences.ts'
import { offerAnswer } from './offers.ts'
import { type Portal, readPortal } from './portal.ts'
import { raiseMeasureFlag } from './support.ts'
import type { PartnerTx } from './with-actor.ts'

type Submitted = {
  readonly responseId: string
  readonly offers: readonly { readonly offerId: string; readonly stepId: string; readonly opensAt: Date }[]
  /** Flags that these answers raised, for the job that sends the neutral mail. Never part of a reply. */
  readonly flagIds: readonly string[]
}

/**
 * A partner's answers to one occurrence: response, answers, observations, offers, flags and the audit rows in one
 * transaction; the draft goes. Texts are sealed under the author's key, what is offered under the couple's as well.
 * Also for the worlds of the demo and the tests: everything that a response leaves behind is made here.
 *
 * @throws Problem not-found; conflict `consent-needed`, `already-answered`; invalid `day-not-yet`, `day-closed`,
 * `answers`, `nothing-answered`
 */
export async function submitResponse(
  tx: PartnerTx,
  { occurrenceId, answers }: { occurrenceId: string; answers: unknown },
): Promise<Submitted> {
  const occurrence = found(await findOccurrence(tx, occurrenceId))
  const portal = await readPortal(tx)
  if (!portal.consented) throw new Problem('conflict', 'consent-needed')
  const already = occurrence.responseId !== null
  if (occurrence.ended && !already) throw new Problem('invalid', 'day-closed')
  const { definition, part } = occurrence
  const response = decideResponse({ definition, part, answers, occurrence, today: portal.today, already })
  return store(tx, { occurrence, portal, response })
}

type Decided = { occurrence: PartnerOccurrence; portal: Portal; response: Response }

async function store(tx: PartnerTx, { occurrence, portal, response }: Decided): Promise<Submitted> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const own = { practiceId, coupleId, partnerId }
  const { occurrenceId } = occurrence
  const responseId = randomUUID()
  const day = fromDay(response.day)
  const { count } = await tx.db.response.createMany({
    data: { id: responseId, ...own, occurrenceId, day, late: response.late, submittedAt: tx.now },
    skipDuplicates: true,
  })
  // Two tabs at once: the second waited for the first and finds its row.
  if (count === 0) throw new Problem('conflict', 'already-answered')

  const answers = response.answers.map(answer => ({ ...answer, id: randomUUID() }))
  const rows = []
  for (const answer of answers) rows.push({ ...own, responseId, ...(await rowOf(tx, answer)) })
  await tx.db.answer.createMany({ data: rows })
  await tx.db.observation.createMany({
    data: response.observations.map(({ stepId: _, label: __, ...each }) => ({
      ...own,
      responseId,
      ...each,
      day,
    })),
  })
  await tx.db.draft.deleteMany({ where: { occurrenceId, partnerId } })
  await writeDown(tx, { action: 'response-submitted', coupleId, subjectId: responseId })

  const flagIds = []
  for (const { item } of response.flags) flagIds.push(await raiseMeasureFlag(tx, { responseId, item }))

  const times = offerTimes(tx.now, portal.opening)
  const offers = []
  for (const { stepId, kind } of response.offers) {
    const answer = answers.find(each => each.stepId === stepId)!
    const offerId = await offerAnswer(tx, {
      answerId: answer.id,
      slug: occurrence.definition.slug,
      kind,
      pair: pairOf(occurrence.assignmentId, occurrence.dueOn, stepId),
      item: itemOf(occurrence.definition, answer),
      day: response.day,
      ...times,
    })
    offers.push({ offerId, stepId, opensAt: times.opensAt })
  }
  return { responseId, offers, flagIds }
}

async function rowOf(tx: PartnerTx, answer: DecidedAnswer & { id: string }) {
  const { id, stepId, audience, number, choice, text } = answer
  const key = { scope: 'person', subjectId: tx.actor.partnerId } as const
  const place = { table: 'answer', column: 'text_sealed', rowId: id }
  const textSealed = text === null ? null : await sealText(tx, key, place, text)
  return { id, stepId, audience, number, choice, textSealed }
}
