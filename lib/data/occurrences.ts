import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { type AssignmentNotes, assignmentNotes, partOf } from '#lib/domain/assignment.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { type Definition, definition as definitionSchema, type Part } from '#lib/domain/exercises/exercise.ts'
import type { Reason } from '#lib/domain/not-now.ts'
import { type Levels, offered } from '#lib/domain/pace.ts'
import { mayAnswer } from '#lib/domain/schedule.ts'
import { openerOn, sessionOn, type TogetherHistory } from '#lib/domain/together-history.ts'
import { notesPlace } from './assignments.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import { readLevels } from './pace.ts'
import { readTogetherHistory } from './together-history.ts'
import type { PartnerTx } from './with-actor.ts'

/** One due instance as its partner sees it. Days are local 'YYYY-MM-DD'; `closesOn` is the last day that is taken. */
export type PartnerOccurrence = {
  readonly occurrenceId: string
  readonly assignmentId: string
  readonly definition: Definition
  /** What it asks: the steps done alone, or the private word after the script. */
  readonly part: Part
  /** Who opens what the two do together; null where nobody does. */
  readonly opener: Slot | null
  /** How far the two are with the script; null for what is done alone. Joint: both may know it. */
  readonly session: 'not-begun' | 'begun' | 'finished' | null
  readonly dueOn: string
  readonly opensOn: string
  readonly closesOn: string | null
  /** The partner's own response, once there is one. */
  readonly responseId: string | null
  /** Whether the partner has a draft. */
  readonly begun: boolean
  /** Why they are not doing it now, as they said it and have not taken back. */
  readonly notNow: { readonly reason: Reason; readonly toldAt: Date } | null
  /** The clinician ended the exercise, or closed the couple: no answer can be begun any more. */
  readonly ended: boolean
}

const MOST_OPEN = 100

/**
 * What is open for this partner on `today` and not answered by them: due and early ones before late ones, check-ins
 * before the rest, then by due day and slug. What stands above the level of the couple's pace is not among them, nor
 * what came before something that the two have finished together. Of more than a hundred, the newest. Whatever the
 * other did alone changes nothing here.
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
    orderBy: [{ dueOn: 'desc' }, { id: 'asc' }],
    take: MOST_OPEN,
  })
  const late = (each: PartnerOccurrence) => Number(mayAnswer(each, today) === 'late')
  const rank = (each: PartnerOccurrence) => Number(each.definition.group !== 'check-in')
  const context = await readContext(tx)
  return rows
    .map(row => shape(row, context))
    .filter(each => isOffered(each, context) && !isPast(each, context, today))
    .sort(
      (a, b) =>
        late(a) - late(b) ||
        rank(a) - rank(b) ||
        a.dueOn.localeCompare(b.dueOn) ||
        a.definition.slug.localeCompare(b.definition.slug) ||
        a.occurrenceId.localeCompare(b.occurrenceId),
    )
}

/**
 * One occurrence of this partner, or a joint one of their couple; null for everybody else's and for what stands above
 * the level of their pace.
 */
export async function findOccurrence(tx: PartnerTx, occurrenceId: string): Promise<PartnerOccurrence | null> {
  const row = await tx.db.occurrence.findFirst({
    where: { id: occurrenceId, ...own(tx) },
    include: content(tx.actor.partnerId),
  })
  if (!row) return null
  const context = await readContext(tx)
  const occurrence = shape(row, context)
  return isOffered(occurrence, context) ? occurrence : null
}

type Context = { readonly levels: Levels; readonly history: TogetherHistory }

async function readContext(tx: PartnerTx): Promise<Context> {
  return { levels: await readLevels(tx), history: await readTogetherHistory(tx) }
}

/** The private word about what was finished, and what was answered, stay open when the pace steps back. */
function isOffered({ definition, responseId, session }: PartnerOccurrence, { levels }: Context): boolean {
  return offered(definition, levels) || session === 'finished' || responseId !== null
}

/** For so many days after the end of a session its private word is on the list. */
const DAYS_OF_A_PRIVATE_WORD = 7

function isPast(each: PartnerOccurrence, { history }: Context, today: string): boolean {
  const { definition, part, assignmentId, dueOn } = each
  const togetherOn = part === 'together' ? dueOn : addDays(dueOn, definition.togetherAfterDays ?? 0)
  const finishedOn = sessionOn(history, { assignmentId, dueOn: togetherOn })?.finishedOn
  if (!finishedOn) return false
  return part === 'alone' || today >= addDays(finishedOn, DAYS_OF_A_PRIVATE_WORD)
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
    notNow: { where: { partnerId }, select: { reason: true, toldAt: true } },
  } satisfies Prisma.OccurrenceInclude
}

type Row = Prisma.OccurrenceGetPayload<{ include: ReturnType<typeof content> }>

function shape(row: Row, { history }: Context): PartnerOccurrence {
  const { endedAt, couple } = row.assignment
  const [told] = row.notNow
  const definition = definitionSchema.parse(row.assignment.definition.body)
  const place = { assignmentId: row.assignmentId, dueOn: toDay(row.dueOn) }
  const part = partOf(row)
  const session = sessionOn(history, place)
  return {
    occurrenceId: row.id,
    ...place,
    definition,
    part,
    opener: part === 'together' ? openerOn(history, definition, place) : slotOf(row.assignment.opener),
    session: part === 'alone' ? null : session ? (session.finishedOn ? 'finished' : 'begun') : 'not-begun',
    opensOn: toDay(row.opensOn),
    closesOn: row.closesOn && toDay(row.closesOn),
    responseId: row.responses[0]?.id ?? null,
    begun: row.drafts.length > 0,
    notNow: told ? { reason: told.reason as Reason, toldAt: told.toldAt } : null,
    ended: couple.closedAt !== null || (endedAt !== null && row.drafts.length === 0),
  }
}

function slotOf(opener: string | null): Slot | null {
  return opener === 'A' || opener === 'B' ? opener : null
}
