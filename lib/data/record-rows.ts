import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { partOf } from '#lib/domain/assignment.ts'
import type { Audience } from '#lib/domain/audience.ts'
import { asks, type Definition, definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { findMeasure, observationName } from '#lib/domain/measures/registry.ts'
import { observationLabel } from '#lib/domain/observation-label.ts'
import type { RecordAgreement, RecordNumber, RecordResponse } from '#lib/domain/record/record.ts'
import { exerciseKey, type RecordExercise, recordExercise } from '#lib/domain/record/record-exercise.ts'
import type { Agreement } from './agreements-list.ts'
import { toDay } from './days.ts'
import type { Prisma } from './generated/client.ts'
import { openText } from './keys.ts'
import type { Tx } from './with-actor.ts'

/**
 * Rows as a record has them. What is read, and for whom, is said by each of the three functions that read a record:
 * here nothing is asked of the database.
 */
export const recordResponse = {
  partner: { select: { slot: true } },
  occurrence: {
    select: { part: true, assignment: { select: { definition: { select: { body: true } } } } },
  },
} satisfies Prisma.ResponseInclude

type ResponseRow = Prisma.ResponseGetPayload<{ include: typeof recordResponse & { answers: true } }>

/** Texts are opened under their author's key. Answers stand in the order of the exercise. */
export async function recordResponses(
  tx: Tx,
  rows: readonly ResponseRow[],
): Promise<{ responses: RecordResponse[]; definitions: Definition[] }> {
  const definitions = new Map<string, Definition>()
  const responses: RecordResponse[] = []
  for (const row of rows) {
    const exercise = definitionSchema.parse(row.occurrence.assignment.definition.body)
    definitions.set(exerciseKey(exercise), exercise)
    const part = partOf(row.occurrence)
    const answers = []
    for (const { id: step } of asks(exercise, part)) {
      const answer = row.answers.find(each => each.stepId === step)
      if (!answer) continue
      const { id, number, choice } = answer
      const text = await openAnswerText(tx, answer)
      const audience = answer.audience as Audience
      answers.push({ id, step, audience, number, choice, text, redacted: false })
    }
    const slot = row.partner.slot as Slot
    responses.push({ id: row.id, slot, day: toDay(row.day), exercise: exerciseKey(exercise), part, answers })
  }
  return { responses, definitions: [...definitions.values()] }
}

async function openAnswerText(
  tx: Tx,
  { id, partnerId, textSealed }: { id: string; partnerId: string; textSealed: string | null },
): Promise<string | null> {
  if (textSealed === null) return null
  const author = { scope: 'person', subjectId: partnerId } as const
  return openText(tx, author, { table: 'answer', column: 'text_sealed', rowId: id }, textSealed)
}

/** What was asked, in the order of its names. */
export function recordExercises(definitions: readonly Definition[]): RecordExercise[] {
  return definitions.map(recordExercise).sort((a, b) => (a.key < b.key ? -1 : 1))
}

type NumberRow = Prisma.ObservationGetPayload<{ include: { partner: { select: { slot: true } } } }>

/** `labels` for what no built-in exercise observes; a name of a file that was never labelled is its own label. */
export function recordNumbers(
  rows: readonly NumberRow[],
  definitions: readonly Definition[],
  labels: ReadonlyMap<string, Text> = new Map(),
): RecordNumber[] {
  const observed = new Map([
    ...definitions.flatMap(({ measure }) =>
      measure ? [[observationName(measure), measure.title] as const] : [],
    ),
    ...definitions.flatMap(each => each.observes).map(each => [each.name, each.label] as const),
  ])
  return rows.map(({ id, partner, day, name, value, low, high, favourable, responseId }) => ({
    id,
    slot: partner.slot as Slot,
    day: toDay(day),
    name,
    label: observed.get(name) ?? observationLabel(name) ?? labels.get(name) ?? labelOf(name),
    value,
    low,
    high,
    favourable: favourable === 'higher' || favourable === 'lower' ? favourable : 'neither',
    response: responseId,
  }))
}

/** A total of a measure that came from a file; else the name itself. */
function labelOf(name: string): Text {
  return findMeasure(name)?.title ?? { en: name, es: name }
}

export function recordAgreements(agreements: readonly Agreement[]): RecordAgreement[] {
  return agreements.map(({ agreementId: id, kind, endedOn, versions }) => ({
    id,
    kind,
    endedOn,
    versions: versions.map(({ number, text, day, reviewOn, confirmed }) => ({
      id: `${id}-${number}`,
      text,
      redacted: false,
      number,
      day,
      reviewOn,
      confirmedBy: confirmed.map(each => each.slot),
    })),
  }))
}
