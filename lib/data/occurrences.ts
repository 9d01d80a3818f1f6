import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { type AssignmentNotes, assignmentNotes } from '#lib/domain/assignment.ts'
import { type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import { mayAnswer } from '#lib/domain/schedule.ts'
import { notesPlace } from './assignments.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import type { PartnerTx } from './with-actor.ts'

/** One due instance as its partner sees it. Days are local 'YYYY-MM-DD'; `closesOn` is the last day that is taken. */
export type PartnerOccurrence = {
  readonly occurrenceId: string
  readonly assignmentId: string
  readonly definition: Definition
  readonly opener: Slot | null
  readonly dueOn: string
  readonly opensOn: string
  readonly closesOn: string | null
  /** The partner's own response, once there is one. */
  readonly responseId: string | null
  /** Whether the partner has a draft. */
  readonly begun: boolean
  /** The clinician ended the exercise, or closed the couple: no answer can be begun any more. */
  readonly ended: boolean
}

/**
 * What is open for this partner on `today` and not answered by them: due and early ones before late ones, check-ins
 * before the rest, then by due day and slug. Whatever the other did changes nothing here.
 */
export async function listOpenOccurrences(tx: PartnerTx, today: string): Promise<PartnerOccurrence[]> {
  const { partnerId } = tx.actor
  const rows = await tx.db.occurrence.findMany({
    where: {
      ...own(tx),
      assignment: { endedAt: null, couple: { closedAt: null } },
      opensOn: { lte: fromDay(today) },
      AND: { OR: [{ closesOn: null }, { closesOn: { gte: fromDay(today) } }] },
      responses: { none: { partnerId } },
    },
    include: content(partnerId),
    take: 100,
  })
  const late = (each: PartnerOccurrence) => Number(mayAnswer(each, today) === 'late')
  const rank = (each: PartnerOccurrence) => Number(each.definition.group !== 'check-in')
  return rows
    .map(shape)
    .sort(
      (a, b) =>
        late(a) - late(b) ||
        rank(a) - rank(b) ||
        a.dueOn.localeCompare(b.dueOn) ||
        a.definition.slug.localeCompare(b.definition.slug) ||
        a.occurrenceId.localeCompare(b.occurrenceId),
    )
}

/** One occurrence of this partner, or a joint one of their couple; null for everybody else's. */
export async function findOccurrence(tx: PartnerTx, occurrenceId: string): Promise<PartnerOccurrence | null> {
  const row = await tx.db.occurrence.findFirst({
    where: { id: occurrenceId, ...own(tx) },
    include: content(tx.actor.partnerId),
  })
  return row && shape(row)
}

/** What the clinician wrote beside an exercise of this partner: why, when and where, the smallest version, what could get in the way. */
export async function readAssignmentNotes(
  tx: PartnerTx,
  assignmentId: string,
): Promise<AssignmentNotes | null> {
  const row = await tx.db.assignment.findFirst({ where: { id: assignmentId, coupleId: tx.actor.coupleId } })
  if (!row?.notesSealed) return null
  const owner = { scope: 'couple', subjectId: row.coupleId } as const
  const text = await openText(tx, owner, notesPlace(row.id), row.notesSealed)
  return assignmentNotes.parse(JSON.parse(text))
}

function own({ actor }: PartnerTx) {
  return {
    coupleId: actor.coupleId,
    OR: [{ partnerId: actor.partnerId }, { partnerId: null }],
  } satisfies Prisma.OccurrenceWhereInput
}

function content(partnerId: string) {
  return {
    assignment: { include: { definition: true, couple: { select: { closedAt: true } } } },
    responses: { where: { partnerId }, select: { id: true } },
    drafts: { where: { partnerId }, select: { id: true } },
  } satisfies Prisma.OccurrenceInclude
}

type Row = Prisma.OccurrenceGetPayload<{ include: ReturnType<typeof content> }>

function shape(row: Row): PartnerOccurrence {
  const { opener, endedAt, couple } = row.assignment
  return {
    occurrenceId: row.id,
    assignmentId: row.assignmentId,
    definition: definitionSchema.parse(row.assignment.definition.body),
    opener: opener === 'A' || opener === 'B' ? opener : null,
    dueOn: toDay(row.dueOn),
    opensOn: toDay(row.opensOn),
    closesOn: row.closesOn && toDay(row.closesOn),
    responseId: row.responses[0]?.id ?? null,
    begun: row.drafts.length > 0,
    ended: couple.closedAt !== null || (endedAt !== null && row.drafts.length === 0),
  }
}
