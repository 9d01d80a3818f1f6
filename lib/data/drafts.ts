import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { type DraftAnswers, draftSchema } from '#lib/domain/response.ts'
import { mayAnswer } from '#lib/domain/schedule.ts'
import { requireConsent } from './consents.ts'
import { openText, sealText } from './keys.ts'
import { findOccurrence, type PartnerOccurrence } from './occurrences.ts'
import type { PartnerTx } from './with-actor.ts'

/** Unfinished answers. Version 0 is a draft that was never saved. */
type Draft = { readonly answers: DraftAnswers; readonly version: number }

/** The author's own draft of an occurrence; empty, at version 0, when there is none. */
export async function readDraft(tx: PartnerTx, occurrenceId: string): Promise<Draft> {
  const row = await tx.db.draft.findFirst({ where: { occurrenceId, partnerId: tx.actor.partnerId } })
  if (!row) return { answers: {}, version: 0 }
  const answers = JSON.parse(await openText(tx, ownKey(tx), placeOf(row.id), row.sealed)) as DraftAnswers
  return { answers, version: row.version }
}

/**
 * Saves the whole draft over version `version` (0 when none was read) and returns the new version.
 * @throws Problem not-found; conflict `stale` with `version` and `answers` as they are saved, `already-answered`,
 * `consent-needed`; invalid `answers`, `day-closed`, `day-not-yet`
 */
export async function saveDraft(
  tx: PartnerTx,
  occurrenceId: string,
  draft: { readonly answers: unknown; readonly version: number },
): Promise<number> {
  const occurrence = found(await findOccurrence(tx, occurrenceId))
  await requireConsent(tx)
  if (occurrence.responseId !== null) throw new Problem('conflict', 'already-answered')
  await refuseOutside(tx, occurrence)
  const text = JSON.stringify(parsed(occurrence, draft.answers))
  const saved =
    draft.version === 0
      ? await first(tx, occurrenceId, text)
      : await over(tx, occurrenceId, draft.version, text)
  if (!saved) throw new Problem('conflict', 'stale', { ...(await readDraft(tx, occurrenceId)) })
  return draft.version + 1
}

async function refuseOutside(
  tx: PartnerTx,
  occurrence: { dueOn: string; opensOn: string; closesOn: string | null; ended: boolean },
): Promise<void> {
  const seat = await tx.db.seat.findFirstOrThrow({ where: { partnerId: tx.actor.partnerId } })
  const may = occurrence.ended ? 'closed' : mayAnswer(occurrence, localDate(tx.now, seat.zone))
  if (may === 'not-yet') throw new Problem('invalid', 'day-not-yet')
  if (may === 'closed') throw new Problem('invalid', 'day-closed')
}

function parsed({ definition, part }: PartnerOccurrence, answers: unknown): DraftAnswers {
  const result = draftSchema(definition, part).safeParse(answers)
  if (!result.success) throw new Problem('invalid', 'answers')
  return result.data
}

async function first(tx: PartnerTx, occurrenceId: string, text: string): Promise<boolean> {
  const { practiceId, coupleId, partnerId } = tx.actor
  const id = randomUUID()
  const sealed = await sealText(tx, ownKey(tx), placeOf(id), text)
  const { count } = await tx.db.draft.createMany({
    data: { id, practiceId, coupleId, partnerId, occurrenceId, sealed, updatedAt: tx.now },
    skipDuplicates: true,
  })
  return count === 1
}

async function over(tx: PartnerTx, occurrenceId: string, version: number, text: string): Promise<boolean> {
  const row = await tx.db.draft.findFirst({ where: { occurrenceId, partnerId: tx.actor.partnerId } })
  if (!row) return false
  const sealed = await sealText(tx, ownKey(tx), placeOf(row.id), text)
  const { count } = await tx.db.draft.updateMany({
    where: { id: row.id, version },
    data: { sealed, version: { increment: 1 }, updatedAt: tx.now },
  })
  return count === 1
}

function ownKey(tx: PartnerTx) {
  return { scope: 'person', subjectId: tx.actor.partnerId } as const
}

function placeOf(rowId: string) {
  return { table: 'draft', column: 'sealed', rowId }
}
