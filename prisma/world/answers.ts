import type { Audience } from '#lib/domain/audience.ts'
import { dayOfWeek } from '#lib/domain/calendar.ts'
import { asks, type Definition, type Part } from '#lib/domain/exercises/exercise.ts'
import { type AskStep, audiencesOf } from '#lib/domain/exercises/steps.ts'
import type { Answers, AnswerValue } from '#lib/domain/response.ts'
import { measureAnswers } from './measure-answers.ts'
import { type Dice, shuffled } from './random.ts'
import type { Habit, Mood } from './story.ts'
import { words } from './words.ts'

/** One evening of one person: what they answer to one exercise depends on nothing else. */
export type Evening = {
  habit: Habit
  locale: 'en' | 'es'
  /** The other's name, for the sentences. */
  other: string
  day: string
  ago: number
  /** Rolled for this person, exercise and day. */
  dice: Dice
  /** The same on all their evenings: in which order they come to say things under a step. */
  order: (step: string) => Dice
  /** What both feel of the same day, in standard deviations. */
  shared: number
  /** Days between two times that the exercise is due. */
  spacing: number
  /** Some exercise besides the check-in is under way. */
  practising: boolean
}

/** What this person submits: every step of the part answered or skipped, each with its reader. */
export function answersOf(exercise: Definition, part: Part, evening: Evening): Answers {
  if (exercise.measure) return measureAnswers(exercise.measure, evening)
  return Object.fromEntries(
    asks(exercise, part).map(asked => [
      asked.id,
      { value: answerTo(asked, evening), audience: audienceOf(asked, evening) },
    ]),
  )
}

function answerTo(asked: AskStep, evening: Evening): AnswerValue {
  switch (asked.kind) {
    case 'scale':
      return clamp(levelOf(asked.id, evening), asked.low, asked.high)
    case 'minutes':
      return 7 + evening.dice.below(7)
    case 'choice':
      return optionOf(asked, choiceOf(asked.id, evening), evening)
    case 'text':
      return evening.dice.chance(shareWritten(asked.id, evening.habit)) ? sentenceOf(asked.id, evening) : null
    case 'list':
      return null
  }
}

function levelOf(step: string, evening: Evening): number {
  const { habit } = evening
  switch (step) {
    case 'tension':
      return moodOf(habit.tension, evening, -1)
    case 'satisfaction':
    case 'support':
      return moodOf(habit.satisfaction, evening)
    case 'stress':
      return habit.stress + evening.dice.normal()
    case 'helpful':
      return habit.helpful + evening.dice.normal()
    case 'session-goal':
    case 'session-way':
    case 'session-understood':
    case 'session-fair':
      return habit.helpful + 0.8 + evening.dice.normal()
    case 'guess':
      return habit.guess === undefined
        ? moodOf(habit.closeness, evening)
        : habit.guess + evening.dice.normal()
    case 'affection':
      return moodOf(habit.closeness, evening) - 1
    default:
      return moodOf(habit.closeness, evening)
  }
}

const sharedShare = 0.35

/** `direction` -1: what is good for both lowers it. */
function moodOf(
  { from, to, weeks, noise, weekend }: Mood,
  { ago, day, dice, shared }: Evening,
  direction = 1,
): number {
  const left = Math.min(1, ago / (weeks * 7))
  const trend = to + (from - to) * left
  const saturday = dayOfWeek(day) >= 6 ? weekend : 0
  return trend + direction * (saturday + sharedShare * shared) + noise * dice.normal()
}

function choiceOf(step: string, evening: Evening): string | null {
  const { dice, practising, habit } = evening
  if (step === 'done') return dice.chance(0.75) ? 'yes' : 'partly'
  if (step === 'tried') return practising ? (['no', 'no', 'i-did', 'both'][dice.below(4)] ?? null) : null
  const tension = moodOf(habit.tension, evening, -1)
  const skies = ['sunny', 'cloudy', 'foggy', 'rainy', 'stormy']
  return skies[clamp((tension - 2) / 1.4, 0, 4)] ?? null
}

/** What the stories know no answer to gets any of its own. */
function optionOf(
  { options }: Extract<AskStep, { kind: 'choice' }>,
  said: string | null,
  { dice }: Evening,
): string | null {
  if (said === null || options.some(each => each.id === said)) return said
  return options[dice.below(options.length)]!.id
}

/** An exercise that is a sentence is done by writing one; a check-in's line is for the days that ask for it. */
function shareWritten(step: string, habit: Habit): number {
  if (step === 'keep') return habit.writes
  if (step === 'topic' && habit.words?.topic) return 1
  return ['moment', 'wish', 'noticed'].includes(step) ? 0.9 : Math.min(1, habit.writes + 0.4)
}

/** Goes through the sentences in one order, so that the same one comes back only after weeks. */
function sentenceOf(step: string, { habit, locale, other, ago, spacing, order }: Evening): string | null {
  const deck = [...(habit.words?.[step] ?? []), ...shuffled(words[locale][step] ?? [], order(step))]
  return deck[Math.floor(ago / spacing) % deck.length]?.replaceAll('{partner}', other) ?? null
}

function audienceOf(asked: AskStep, { habit, dice }: Evening): Audience {
  const readers = audiencesOf(asked)
  if (readers.includes('me') && dice.chance(habit.keeps?.[asked.id] ?? 0)) return 'me'
  if (asked.kind === 'text' && readers.includes('couple') && dice.chance(shareOffered(asked.id, habit)))
    return 'couple'
  return asked.audience
}

/** What is written for the other is given more often than what is noted down on the way. */
function shareOffered(step: string, { offers }: Habit): number {
  return ['moment', 'wish', 'noticed'].includes(step) ? Math.min(1, offers * 1.8) : offers / 2
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Math.round(value)))
}
