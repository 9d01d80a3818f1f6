import { z } from 'zod'
import type { Audience } from './audience.ts'
import { nextOpening } from './calendar.ts'
import { asks, type Definition } from './exercises/exercise.ts'
import { type AskStep, audiencesOf } from './exercises/steps.ts'
import { text } from './exercises/text.ts'
import type { DecidedAnswer } from './response.ts'

const reading = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scale'),
    number: z.number(),
    low: z.number(),
    high: z.number(),
    lowLabel: text,
    highLabel: text,
  }),
  z.strictObject({ kind: z.literal('minutes'), number: z.number() }),
  z.strictObject({ kind: z.literal('choice'), label: text }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
])

/**
 * An answer as the other will read it, whole: the definition it came from need not be readable to them. Questions
 * keep both languages and their {partner}; what was written stays as it was written.
 */
export const offeredItem = z.strictObject({ title: text, prompt: text, reading })
export type OfferedItem = z.infer<typeof offeredItem>
export type Reading = OfferedItem['reading']

/** What an answer to this exercise reads like. Throws an Error for a step that the exercise does not have. */
export function itemOf(exercise: Definition, answer: DecidedAnswer): OfferedItem {
  const asked = asks(exercise).find(each => each.id === answer.stepId)
  if (!asked) throw new Error(`no step ${answer.stepId} in ${exercise.slug}`)
  return { title: exercise.title, prompt: asked.prompt, reading: readingOf(asked, answer) }
}

function readingOf(asked: AskStep, { number, choice, text: written }: DecidedAnswer): Reading {
  switch (asked.kind) {
    case 'scale': {
      const { low, high, lowLabel, highLabel } = asked
      return { kind: 'scale', number: number ?? low, low, high, lowLabel, highLabel }
    }
    case 'minutes':
      return { kind: 'minutes', number: number ?? 0 }
    case 'choice': {
      const chosen = asked.options.find(each => each.id === choice)
      if (!chosen) throw new Error(`no option ${choice} in step ${asked.id}`)
      return { kind: 'choice', label: chosen.label }
    }
    case 'text':
    case 'list':
      return { kind: 'text', text: written ?? '' }
  }
}

/**
 * What belongs together: the answers of both to one question of one due day. Two mutual offers open together when
 * their pair is the same.
 */
export function pairOf(assignmentId: string, dueOn: string, stepId: string): string {
  return `${assignmentId}:${dueOn}:${stepId}`
}

export type OpeningRule = { undoMinutes: number; openingMinute: number; zone: string }

/** Until when the undo is promised, and when the other may read it at the earliest. */
export function offerTimes(now: Date, rule: OpeningRule): { undoUntil: Date; opensAt: Date } {
  return {
    undoUntil: new Date(now.getTime() + rule.undoMinutes * 60_000),
    opensAt: nextOpening(now, rule.undoMinutes, rule.openingMinute, rule.zone),
  }
}

/**
 * True until it is opened. A plain offer opens at its hour; a mutual one only when the other's side is open to the
 * author too, which is all that `othersSideIsOpen` may be made of.
 */
export function mayWithdraw(
  offer: { kind: string; opensAt: Date },
  { now, othersSideIsOpen }: { now: Date; othersSideIsOpen: boolean },
): boolean {
  if (now < offer.opensAt) return true
  return offer.kind === 'mutual' && !othersSideIsOpen
}

/** Who reads an answer whose offer was taken back: the author's therapist, or nobody else if that was no choice. */
export function audienceAfterWithdrawal(asked: Pick<AskStep, 'audiences'>): Audience {
  return audiencesOf(asked).includes('therapist') ? 'therapist' : 'me'
}

/** An opening as the form announces it: `leftMs` milliseconds from now an answer just makes it. */
type AnnouncedOpening = { leftMs: number; opensAt: Date }

/** The next opening and the one after, for a form that may stand open past the first. */
export function announcedOpenings(now: Date, rule: OpeningRule): AnnouncedOpening[] {
  const first = offerTimes(now, rule).opensAt
  const second = nextOpening(first, 0, rule.openingMinute, rule.zone)
  return [first, second].map(opensAt => ({
    opensAt,
    leftMs: opensAt.getTime() - rule.undoMinutes * 60_000 - now.getTime(),
  }))
}
