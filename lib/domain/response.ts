import { z } from 'zod'
import type { Audience } from './audience.ts'
import { type AskStep, asks, audiencesOf, type Definition, type Observes } from './exercises/exercise.ts'
import type { Text } from './exercises/text.ts'
import { Problem } from './problem.ts'

/** By step id. A step that is absent, or whose value is null, was skipped: always allowed. */
export type Answers = { [stepId: string]: { value: number | string | null; audience: Audience } }

/** As typed so far: texts untrimmed, a reader chosen before anything is written. */
export type DraftAnswers = {
  [stepId: string]: { value?: number | string | null | undefined; audience?: Audience | undefined }
}

/** The part of an occurrence that decides: local dates (YYYY-MM-DD); `closesOn` is the last day that is taken. */
export type ResponseWindow = { dueOn: string; opensOn: string; closesOn: string | null }

/** One of number, choice, text is filled, by the kind. */
export type DecidedAnswer = {
  stepId: string
  kind: AskStep['kind']
  audience: Audience
  number: number | null
  choice: string | null
  text: string | null
}

/** `stepId` is the answer whose audience it inherits, and follows when that answer is offered later or taken back. */
export type DecidedObservation = Pick<Observes, 'name' | 'low' | 'high' | 'favourable'> & {
  stepId: string
  label: Text
  day: string
  value: number
  audience: Audience
}

/** `mutual` waits for the other's side of the same step; `plain` arrives at the next opening hour. */
export type DecidedOffer = { stepId: string; kind: 'mutual' | 'plain' }

export type Response = {
  day: string
  late: boolean
  answers: DecidedAnswer[]
  observations: DecidedObservation[]
  offers: DecidedOffer[]
}

/**
 * What a submitted form may hold for this exercise. Strict: unknown steps and fields are refused, numbers are whole
 * and in range, texts are NFC, trimmed and at most `maxLength`; an emptied text counts as skipped.
 */
export function answersSchema(exercise: Definition): z.ZodType<Answers> {
  return byStep(exercise, asked =>
    z.strictObject({ value: value(asked).nullable(), audience: z.enum(audiencesOf(asked)) }),
  ) as z.ZodType<Answers>
}

/** The same for a draft, which may stop anywhere. A text comes back as it was typed, spaces included. */
export function draftSchema(exercise: Definition): z.ZodType<DraftAnswers> {
  return byStep(exercise, asked =>
    z.strictObject({ value: typed(asked).nullish(), audience: z.enum(audiencesOf(asked)).optional() }),
  ) as z.ZodType<DraftAnswers>
}

/**
 * A submission becomes what is stored, or a Problem:
 * conflict already-answered; invalid day-not-yet, day-closed, answers (`detail.steps`: the ids that were refused,
 * never what was written), nothing-answered.
 *
 * The day is the due day, or today when it is answered ahead of it; late is past the due day. An answer whose
 * audience is the couple is an offer.
 */
export function decideResponse(asked: {
  definition: Definition
  answers: unknown
  occurrence: ResponseWindow
  today: string
  already: boolean
}): Response {
  const { definition, occurrence, today } = asked
  if (asked.already) throw new Problem('conflict', 'already-answered')
  refuseOutside(occurrence, today)
  const answers = given(definition, parsed(definition, asked.answers))
  if (answers.length === 0) throw new Problem('invalid', 'nothing-answered')

  const day = today < occurrence.dueOn ? today : occurrence.dueOn
  return {
    day,
    late: today > occurrence.dueOn,
    answers,
    observations: definition.observes.flatMap(each => observed(each, answers, day)),
    offers: answers
      .filter(each => each.audience === 'couple')
      .map(each => ({ stepId: each.stepId, kind: definition.mode === 'mutual' ? 'mutual' : 'plain' })),
  }
}

/**
 * Where to go on with a draft: the index right after the last step that was answered or skipped in one go, so that
 * a text before the next question is read first; `steps.length` when nothing is left.
 */
export function resumeAt(exercise: Pick<Definition, 'steps'>, draft: DraftAnswers): number {
  const open = exercise.steps.findIndex(each => 'audience' in each && draft[each.id]?.value === undefined)
  const before = open === -1 ? exercise.steps : exercise.steps.slice(0, open)
  return before.findLastIndex(each => 'audience' in each) + 1
}

function byStep(exercise: Definition, schema: (asked: AskStep) => z.ZodType): z.ZodType {
  return z.strictObject(Object.fromEntries(asks(exercise).map(each => [each.id, schema(each).optional()])))
}

function value(asked: AskStep): z.ZodType {
  if (asked.kind !== 'text') return typed(asked)
  return storable
    .trim()
    .max(asked.maxLength)
    .transform(written => written || null)
}

function typed(asked: AskStep): z.ZodType {
  switch (asked.kind) {
    case 'scale':
      return z.int().min(asked.low).max(asked.high)
    case 'minutes':
      return z.int().min(0).max(asked.max)
    case 'choice':
      return z.enum(asked.options.map(each => each.id))
    case 'text':
      return storable.max(asked.maxLength)
  }
}

/** PostgreSQL refuses NUL in text; half an emoji, cut off by a field's maxLength, is not UTF-8. */
const storable = z
  .string()
  .refine(written => !written.includes('\0'))
  .overwrite(written => written.toWellFormed())
  .normalize('NFC')

function refuseOutside(occurrence: ResponseWindow, today: string): void {
  if (today < occurrence.opensOn) throw new Problem('invalid', 'day-not-yet')
  if (occurrence.closesOn !== null && today > occurrence.closesOn) throw new Problem('invalid', 'day-closed')
}

function parsed(exercise: Definition, answers: unknown): Answers {
  const result = answersSchema(exercise).safeParse(answers)
  if (result.success) return result.data
  const refused = new Set(result.error.issues.map(each => each.path[0]))
  const steps = asks(exercise).map(each => each.id)
  throw new Problem('invalid', 'answers', { steps: steps.filter(each => refused.has(each)) })
}

function given(exercise: Definition, answers: Answers): DecidedAnswer[] {
  return asks(exercise).flatMap(({ id, kind }) => {
    const answer = answers[id]
    if (answer === undefined || answer.value === null) return []
    const { value, audience } = answer
    return {
      stepId: id,
      kind,
      audience,
      number: typeof value === 'number' ? value : null,
      choice: kind === 'choice' ? String(value) : null,
      text: kind === 'text' ? String(value) : null,
    }
  })
}

function observed(observes: Observes, answers: DecidedAnswer[], day: string): DecidedObservation[] {
  const { name, label, low, high, favourable, from, scores } = observes
  const answer = answers.find(each => each.stepId === from)
  if (answer === undefined) return []
  const value = answer.choice === null ? answer.number : scores?.[answer.choice]
  if (value === null || value === undefined) return []
  return [{ name, label, low, high, favourable, day, value, audience: answer.audience, stepId: from }]
}
