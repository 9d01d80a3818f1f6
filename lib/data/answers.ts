import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { partOf } from '#lib/domain/assignment.ts'
import type { Audience } from '#lib/domain/audience.ts'
import {
  asks,
  type Definition,
  definition as definitionSchema,
  type Part,
} from '#lib/domain/exercises/exercise.ts'
import type { AskStep } from '#lib/domain/exercises/steps.ts'
import { openerOn, type TogetherHistory } from '#lib/domain/together-history.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { fromDay, toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import { readTogetherHistory } from './together-history.ts'

/** One answer that the clinician may read. One of number, choice (an option's id) and text is filled. */
export type ReadableAnswer = {
  readonly answerId: string
  readonly step: AskStep
  readonly audience: Exclude<Audience, 'me'>
  readonly number: number | null
  readonly choice: string | null
  readonly text: string | null
}

/** What one partner answered on one local day, without what they keep for themselves. */
export type ReadableResponse = {
  readonly responseId: string
  readonly slot: Slot
  readonly day: string
  readonly late: boolean
  readonly exercise: Definition
  /** The steps done alone, or the private word after what the two did together. */
  readonly part: Part
  readonly opener: Slot | null
  readonly answers: readonly ReadableAnswer[]
}

export type AnswerFilter = {
  readonly from: string
  readonly to: string
  readonly slot?: Slot
  readonly slug?: string
}

/** At most this many responses are read at once, the newest. */
export const MOST_RESPONSES = 200

/**
 * The couple's answers, the newest day first, texts opened. A step kept for its author alone is not among them, and a
 * response with nothing else is not mentioned. The reading is written down.
 */
export async function listAnswers(tx: CaseTx, filter: AnswerFilter): Promise<ReadableResponse[]> {
  const rows = await tx.db.response.findMany({
    where: {
      coupleId: tx.file.coupleId,
      day: { gte: fromDay(filter.from), lte: fromDay(filter.to) },
      answers: { some: readable },
      ...(filter.slot ? { partner: { slot: filter.slot } } : {}),
      ...(filter.slug ? { occurrence: { assignment: { definition: { slug: filter.slug } } } } : {}),
    },
    orderBy: [{ day: 'desc' }, { partner: { slot: 'asc' } }, { submittedAt: 'asc' }],
    take: MOST_RESPONSES,
    include: answered,
  })
  const responses: ReadableResponse[] = []
  const history = await readTogetherHistory(tx)
  for (const row of rows) responses.push(await readableResponse(tx, row, history))
  await writeDown(tx, { action: 'answers-viewed', coupleId: tx.file.coupleId })
  return responses
}

/** Said here too, so that the page would not change if a policy did. */
const readable = { audience: { not: 'me' } } satisfies Prisma.AnswerWhereInput

const answered = {
  answers: { where: readable },
  partner: { select: { slot: true } },
  occurrence: {
    select: {
      assignmentId: true,
      dueOn: true,
      part: true,
      assignment: { select: { opener: true, definition: { select: { body: true } } } },
    },
  },
} satisfies Prisma.ResponseInclude

type Row = Prisma.ResponseGetPayload<{ include: typeof answered }>

async function readableResponse(tx: CaseTx, row: Row, history: TogetherHistory): Promise<ReadableResponse> {
  const { assignmentId, dueOn, assignment } = row.occurrence
  const { opener, definition } = assignment
  const part = partOf(row.occurrence)
  const exercise = definitionSchema.parse(definition.body)
  const answers: ReadableAnswer[] = []
  for (const step of asks(exercise, part)) {
    const answer = row.answers.find(each => each.stepId === step.id)
    if (!answer) continue
    answers.push({
      answerId: answer.id,
      step,
      audience: answer.audience === 'couple' ? 'couple' : 'therapist',
      number: answer.number,
      choice: answer.choice,
      text: await openAnswer(tx, answer),
    })
  }
  return {
    responseId: row.id,
    slot: row.partner.slot as Slot,
    day: toDay(row.day),
    late: row.late,
    exercise,
    part,
    opener:
      part === 'together'
        ? openerOn(history, exercise, { assignmentId, dueOn: toDay(dueOn) })
        : opener === 'A' || opener === 'B'
          ? opener
          : null,
    answers,
  }
}

type SealedAnswer = { id: string; partnerId: string; textSealed: string | null }

/** The words of an answer, under its author's key; null for a number or a choice. */
export async function openAnswer(
  tx: CaseTx,
  { id, partnerId, textSealed }: SealedAnswer,
): Promise<string | null> {
  if (textSealed === null) return null
  const author = { scope: 'person', subjectId: partnerId } as const
  return openText(tx, author, { table: 'answer', column: 'text_sealed', rowId: id }, textSealed)
}

/** Slug and title of every exercise that this couple was ever given, for a filter. */
export async function listAnsweredExercises(tx: CaseTx): Promise<Pick<Definition, 'slug' | 'title'>[]> {
  const rows = await tx.db.exerciseDefinition.findMany({
    where: { assignments: { some: { coupleId: tx.file.coupleId } } },
    orderBy: [{ slug: 'asc' }, { version: 'asc' }],
  })
  const newest = new Map(rows.map(row => [row.slug, definitionSchema.parse(row.body)]))
  return [...newest.values()].map(({ slug, title }) => ({ slug, title }))
}
