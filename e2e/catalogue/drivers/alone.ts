import type { Slot } from '#lib/domain/access.ts'
import type { Audience } from '#lib/domain/audience.ts'
import { asks, type Part } from '#lib/domain/exercises/exercise.ts'
import { type AskStep, audiencesOf } from '#lib/domain/exercises/steps.ts'
import type { AnswerValue } from '#lib/domain/response.ts'
import { bothDoors, type Doors } from '../doors.ts'
import { dueOn, forBoth, markOf, type Practice, type Walk } from '../walk.ts'
import { expectOpened, isOffered } from './opened.ts'

/** Each alone; what somebody gave the other arrives there with the next opening hour. */
export async function each(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  if (practice.sent.length > 0) {
    await expectOpened(walk, practice, true)
    return true
  }
  await bothAnswer(walk, practice, 'alone', bothDoors(doors, practice))
  return !isOffered(practice)
}

/** Both do one part on their own phones: half of it into a draft, then all of it. */
export async function bothAnswer(
  walk: Walk,
  practice: Practice,
  part: Part,
  occurrences: Readonly<Record<Slot, string>>,
): Promise<void> {
  await forBoth(slot => answer(walk, practice, part, slot, occurrences[slot]))
}

async function answer(
  { partners, scene }: Walk,
  practice: Practice,
  part: Part,
  slot: Slot,
  occurrenceId: string,
): Promise<void> {
  const { exercise, sample, sent } = practice
  const own = asks(exercise, part).flatMap(step => {
    const given = sample[step.id]
    return given
      ? [
          {
            step,
            audience: readerOf(step, slot, given.audience),
            value: ownValue(practice, step, slot, given.value),
          },
        ]
      : []
  })
  const answersTo = (some: typeof own) =>
    Object.fromEntries(some.map(({ step, value, audience }) => [step.id, { value, audience }]))
  const half = answersTo(own.slice(0, Math.ceil(own.length / 2)))
  await partners[slot].does(`/api/drafts/${occurrenceId}`, { version: 0, answers: half })
  const whole = { occurrenceId, answers: answersTo(own) }
  await partners[slot].does('/api/responses', whole)
  const due = dueOn(practice, 'alone')
  // A private word is about what the two did just now.
  const day = part === 'alone' && scene.today() > due ? due : scene.today()
  sent.push(...own.map(each => ({ ...each, slot, part, day })))
}

/** What the first one keeps the second one tells the therapist, where that may be: each question has a reader once. */
function readerOf(step: AskStep, slot: Slot, audience: Audience): Audience {
  const tells = slot === 'B' && audience === 'me' && audiencesOf(step).includes('therapist')
  return tells ? 'therapist' : audience
}

/** The sample's value as this partner's own: another number for the second one, and a mark in every text. */
function ownValue(practice: Practice, step: AskStep, slot: Slot, value: AnswerValue): AnswerValue {
  const mark = ` ${markOf(practice, slot)}`
  const marked = (text: string, most: number) => text.slice(0, most - mark.length).trimEnd() + mark
  if (typeof value === 'number') return slot === 'A' ? value : another(step, value)
  if (step.kind === 'text' && typeof value === 'string') return marked(value, step.maxLength)
  if (step.kind === 'list' && Array.isArray(value)) return value.map(line => marked(line, step.maxLength))
  return value
}

function another(step: AskStep, value: number): number {
  const low = step.kind === 'scale' ? step.low : 0
  return value > low ? value - 1 : value + 1
}
