import { z } from 'zod'
import type { Audience } from './audience.ts'
import { asks, type Definition, type Observes, type Part, stepsOf } from './exercises/exercise.ts'
import { type AskStep, audiencesOf } from './exercises/steps.ts'
import type { Text } from './exercises/text.ts'
import { type DecidedFlag, scoredAnswers } from './measures/scored-answers.ts'
import { Problem } from './problem.ts'

/** By step id. A step that is absent, or whose value is null, was skipped: always allowed. */
export type Answers = { [stepId: string]: { value: AnswerValue; audience: Audience } }

/** A scale or minutes, an option's id or a text, the lines of a list; null where it was skipped. */
export type AnswerValue = number | string | string[] | null

/** As typed so far: texts untrimmed, a reader chosen before anything is written. */
export type DraftAnswers = {
  [stepId: string]: { value?: AnswerValue | undefined; audience?: Audience | undefined }
}

/** The part of an occurrence that decides: local dates (YYYY-MM-DD); `closesOn` is the last day that is taken. */
export type ResponseWindow = { dueOn: string; opensOn: string; closesOn: string | null }

/** One of number, choice, text is filled, by the kind; the lines of a list are its text, one below the other. */
export type DecidedAnswer = {
  stepId: string
  kind: AskStep['kind']
  audience: Audience
  number: number | null
  choice: string | null
  text: string | null
}

/** `stepId` is the answer whose audience it inherits, and follows when that answer is offered later or taken back. */
type DecidedObservation = Pick<Observes, 'name' | 'low' | 'high' | 'favourable'> & {
  stepId: string
  label: Text
  day: string
  value: number
  audience: Audience
}

/** `mutual` waits for the other's side of the same step; `plain` arrives at the next opening hour. */
type DecidedOffer = { stepId: string; kind: 'mutual' | 'plain' }

export type Response = {
  day: string
  late: boolean
  answers: DecidedAnswer[]
  observations: DecidedObservation[]
  offers: DecidedOffer[]
  /** What needs a clinician's eyes, whatever the total: told to nobody else. */
  flags: DecidedFlag[]
}

/**
 * What a submitted form may hold for this part of the exercise (the whole, where none is named). Strict: unknown steps and fields are refused, numbers are whole
 * and in range, texts are NFC, trimmed and at most `maxLength`; an emptied text counts as skipped.
 */
export function answersSchema(exercise: Definition, part?: Part): z.ZodType<Answers> {
  return byStep(asks(exercise, part), asked =>
    z.strictObject({ value: value(asked).nullable(), audience: z.enum(audiencesOf(asked)) }),
  ) as z.ZodType<Answers>
}

/** The same for a draft, which may stop anywhere. A text comes back as it was typed, spaces included. */
export function draftSchema(exercise: Definition, part?: Part): z.ZodType<DraftAnswers> {
  return byStep(asks(exercise, part), asked =>
    z.strictObject({ value: typed(asked).nullish(), audience: z.enum(audiencesOf(asked)).optional() }),
  ) as z.ZodType<DraftAnswers>
}

/**
 * A submission becomes what is stored, or a Problem:
 * conflict already-answered; invalid day-not-yet, day-closed, answers (`detail.steps`: the ids that were refused,
 * never what was written), nothing-answered, too-many-offered.
 *
 * What is done alone counts for its due day, and past that is late; ahead of it, for today. A private word is about
 * what the two did just now, whenever that was due: it counts for today. An answer whose audience is the couple is an
 * offer. A measure observes one number, its total, and none where its own rule gives no total.
 */
export function decideResponse(asked: {
  definition: Definition
  part: Part
  answers: unknown
  occurrence: ResponseWindow
  today: string
  already: boolean
}): Response {
  const { definition, part, occurrence, today } = asked
  if (asked.already) throw new Problem('conflict', 'already-answered')
  refuseOutside(occurrence, today)
  const answers = given(asks(definition, part), parsed(definition, part, asked.answers))
  if (answers.length === 0) throw new Problem('invalid', 'nothing-answered')
  const offered = answers.filter(each => each.audience === 'couple')
  if (offered.length > (definition.mostOffered ?? offered.length)) {
    throw new Problem('invalid', 'too-many-offered')
  }

  const backFilled = part === 'alone' && today > occurrence.dueOn
  const day = backFilled ? occurrence.dueOn : today
  const measured = definition.measure && scoredAnswers(definition.measure, answers)
  return {
    day,
    late: backFilled,
    answers,
    observations: [
      ...definition.observes.flatMap(each => observed(each, answers, day)),
      ...(measured?.total ? [{ ...measured.total, day, audience: 'therapist' as const }] : []),
    ],
    flags: measured?.flags ?? [],
    offers: offered.map(each => ({
      stepId: each.stepId,
      kind: definition.mode === 'mutual' ? 'mutual' : 'plain',
    })),
  }
}

/**
 * Where to go on with a draft: the index right after the last step that was answered or skipped in one go, so that
 * a text before the next question is read first; `steps.length` when nothing is left.
 */
export function resumeAt(
  exercise: Pick<Definition, 'steps' | 'after'>,
  part: Part,
  draft: DraftAnswers,
): number {
  const steps = stepsOf(exercise, part)
  const open = steps.findIndex(each => 'audience' in each && draft[each.id]?.value === undefined)
  const before = open === -1 ? steps : steps.slice(0, open)
  return before.findLastIndex(each => 'audience' in each) + 1
}

function byStep(asked: readonly AskStep[], schema: (asked: AskStep) => z.ZodType): z.ZodType {
  return z.strictObject(Object.fromEntries(asked.map(each => [each.id, schema(each).optional()])))
}

function value(asked: AskStep): z.ZodType {
  if (asked.kind === 'list') return lines(asked)
  if (asked.kind !== 'text') return typed(asked)
  return storable
    .trim()
    .max(asked.maxLength)
    .transform(written => written || null)
}

/** A line break inside would make two lines of one. */
function lines({ max, maxLength }: Extract<AskStep, { kind: 'list' }>): z.ZodType {
  const line = storable.refine(written => !/[\r\n]/.test(written)).trim()
  return z
    .array(line.max(maxLength))
    .max(max)
    .transform(written => written.filter(each => each !== ''))
    .transform(written => (written.length === 0 ? null : written))
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
    case 'list':
      return z.array(storable.max(asked.maxLength)).max(asked.max)
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

function parsed(exercise: Definition, part: Part, answers: unknown): Answers {
  const result = answersSchema(exercise, part).safeParse(answers)
  if (result.success) return result.data
  const refused = new Set(result.error.issues.map(each => each.path[0]))
  const steps = asks(exercise, part).map(each => each.id)
  throw new Problem('invalid', 'answers', { steps: steps.filter(each => refused.has(each)) })
}

function given(asked: readonly AskStep[], answers: Answers): DecidedAnswer[] {
  return asked.flatMap(({ id, kind }) => {
    const answer = answers[id]
    if (answer === undefined || answer.value === null) return []
    const { value, audience } = answer
    return {
      stepId: id,
      kind,
      audience,
      number: typeof value === 'number' ? value : null,
      choice: kind === 'choice' ? String(value) : null,
      text: Array.isArray(value) ? value.join('\n') : kind === 'text' ? String(value) : null,
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
