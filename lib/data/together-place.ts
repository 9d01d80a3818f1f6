import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { partOf } from '#lib/domain/assignment.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import { offered } from '#lib/domain/pace.ts'
import { dayToMeet, type MayMeet } from '#lib/domain/together-day.ts'
import { togetherState } from '#lib/domain/together-schema.ts'
import type { TogetherState } from '#lib/domain/together-state.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { openText } from './keys.ts'
import { readLevels } from './pace.ts'
import type { PartnerTx } from './with-actor.ts'

/** An exercise of this couple that has a script, on the due day on which they meet. */
export type TogetherPlace = {
  readonly assignmentId: string
  readonly definition: Definition
  readonly script: readonly ScriptStep[]
  /** The due day of the part together; local days of the couple. */
  readonly dueOn: string
  readonly opensOn: string
  readonly may: MayMeet
  /** This person's own private word of that day, and their own response to it. */
  readonly occurrenceId: string
  readonly responseId: string | null
}

/**
 * The place where the two meet today for an exercise; null for another couple's, for one that is not done together and
 * for one above the level of their pace. What one of them did alone changes nothing here but `responseId`.
 */
export async function findPlace(tx: PartnerTx, assignmentId: string): Promise<TogetherPlace | null> {
  const { coupleId, partnerId } = tx.actor
  const row = await tx.db.assignment.findFirst({
    where: { id: assignmentId, coupleId, forSlot: 'both' },
    include: {
      definition: { select: { body: true } },
      couple: { select: { zone: true, closedAt: true } },
      occurrences: {
        where: { partnerId },
        include: { responses: { where: { partnerId }, select: { id: true } } },
      },
      togetherSessions: { select: { dueOn: true, finishedAt: true } },
    },
  })
  if (!row) return null
  const definition = definitionSchema.parse(row.definition.body)
  if (!definition.script || !offered(definition, await readLevels(tx))) return null
  const days = row.occurrences
    .filter(each => partOf(each) === 'together')
    .map(each => ({
      occurrenceId: each.id,
      responseId: each.responses[0]?.id ?? null,
      dueOn: toDay(each.dueOn),
      opensOn: toDay(each.opensOn),
      closesOn: each.closesOn && toDay(each.closesOn),
    }))
  const sessions = row.togetherSessions.map(each => ({
    dueOn: toDay(each.dueOn),
    finished: each.finishedAt !== null,
  }))
  const met = dayToMeet(days, sessions, localDate(tx.now, row.couple.zone))
  if (!met) return null
  const { dueOn, opensOn, occurrenceId, responseId } = met.day
  const over = row.endedAt !== null || row.couple.closedAt !== null
  const may = over ? 'closed' : met.may
  return {
    assignmentId,
    definition,
    script: definition.script,
    dueOn,
    opensOn,
    may,
    occurrenceId,
    responseId,
  }
}

/** Which slot each partner of the couple has. */
export async function readSlots(tx: PartnerTx | CaseTx): Promise<Map<string, { slot: Slot; name: string }>> {
  const coupleId = 'file' in tx ? tx.file.coupleId : tx.actor.coupleId
  const rows = await tx.db.partner.findMany({ where: { coupleId }, orderBy: { slot: 'asc' } })
  return new Map(rows.map(({ id, slot, name }) => [id, { slot: slot as Slot, name }]))
}

/** Where a session's state stands, sealed under the couple's key. */
export function placeOfState(sessionId: string) {
  return { table: 'together_session', column: 'sealed', rowId: sessionId }
}

type SealedSession = { readonly id: string; readonly coupleId: string; readonly sealed: string }

/** The state of a session. Throws a ZodError when it is none of this script. */
export async function openState(
  tx: PartnerTx | CaseTx,
  script: readonly ScriptStep[],
  { id, coupleId, sealed }: SealedSession,
): Promise<TogetherState> {
  const text = await openText(tx, { scope: 'couple', subjectId: coupleId }, placeOfState(id), sealed)
  return togetherState(script).parse(JSON.parse(text))
}
