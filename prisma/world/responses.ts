import type { Slot } from '#lib/domain/access.ts'
import { daysBetween, instantAt, localDate } from '#lib/domain/calendar.ts'
import { asks } from '#lib/domain/exercises/exercise.ts'
import { itemOf, offerTimes, pairOf } from '#lib/domain/offer.ts'
import { type Answers, decideResponse, type Response } from '#lib/domain/response.ts'
import type { OccurrenceDates } from '#lib/domain/schedule.ts'
import { answersOf, type Evening } from './answers.ts'
import type { Assigned, DueOccurrence } from './assignments.ts'
import { fromDay } from './days.ts'
import type { Dice } from './random.ts'
import type { PartnerRows } from './rows.ts'
import { opening, paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** One occurrence as one partner meets it. */
export type Asked = {
  readonly assigned: Assigned
  readonly dates: DueOccurrence
  readonly occurrenceId: string
}

type Given = Pick<PartnerRows, 'responses' | 'answers' | 'observations' | 'offers' | 'revealSides' | 'flags'>

const nothing: Given = {
  responses: [],
  answers: [],
  observations: [],
  offers: [],
  revealSides: [],
  flags: [],
}

/** What this partner submitted for an occurrence: decided by the domain, like any submission; often nothing. */
export function responseRows(setting: Setting, story: Story, slot: Slot, asked: Asked): Given {
  const { assigned, dates } = asked
  const dice = setting.dice(`${paths.partner(story, slot)}/${assigned.path}/${agoOf(setting, dates)}`)
  const submittedAt = submissionOf(setting, story, slot, asked, dice)
  if (!submittedAt) return nothing
  const definition = assigned.exercise
  const { part } = dates
  const answers = answersOf(definition, part, eveningOf(setting, story, slot, asked, dice))
  if (Object.values(answers).every(answer => answer.value === null)) return nothing
  const today = localDate(submittedAt, story.partners[slot].zone)
  const response = decideResponse({ definition, part, answers, occurrence: dates, today, already: false })
  return rowsOf(setting, story, slot, asked, response, submittedAt)
}

/** When they answer, or null: not at all, not yet, or after it had been taken back. */
function submissionOf(
  setting: Setting,
  story: Story,
  slot: Slot,
  { assigned, dates }: Asked,
  dice: Dice,
): Date | null {
  const { habit, zone } = story.partners[slot]
  const ago = agoOf(setting, dates)
  const quiet = habit.gaps?.some(gap => ago <= gap.fromAgo && ago >= gap.toAgo) ?? false
  // A measure comes once a month, and is asked for until it is there.
  const share = assigned.exercise.measure ? 1 : habit.answers
  if (assigned.story.skipped || quiet || !dice.chance(share)) return null
  const late = dice.chance(habit.late) && dates.closesOn !== null && dates.closesOn > dates.dueOn
  const early = assigned.exercise.mode === 'theme' ? dice.below(4) : 0
  const minute = (late ? 8 * 60 : habit.minute) + Math.round(20 * Math.max(-2, Math.min(2, dice.normal())))
  const submittedAt = instantAt(setting.ago(ago - Number(late) + early), minute, zone)
  if (submittedAt >= setting.until || (assigned.endedAt && submittedAt >= assigned.endedAt)) return null
  return submittedAt
}

function eveningOf(
  setting: Setting,
  story: Story,
  slot: Slot,
  { assigned, dates }: Asked,
  dice: Dice,
): Evening {
  const { habit, locale } = story.partners[slot]
  const ago = agoOf(setting, dates)
  return {
    habit,
    locale,
    other: story.partners[slot === 'A' ? 'B' : 'A'].name,
    day: dates.dueOn,
    ago,
    dice,
    order: step => setting.dice(`${paths.partner(story, slot)}/sentences/${step}`),
    shared: setting.dice(`${paths.couple(story)}/days/${ago}`).normal(),
    spacing: spacing[assigned.story.plan],
    practising: story.assignments.some(
      each => !['daily', 'eve', 'session-day', 'monthly'].includes(each.plan) && isUnderWay(each, ago),
    ),
  }
}

const spacing = {
  once: 1,
  daily: 1,
  'tuesdays-and-saturdays': 3,
  sundays: 7,
  eve: 7,
  'session-day': 7,
  monthly: 28,
  'theme-week': 7,
}

function isUnderWay({ startsAgo, endedAgo, plan }: Story['assignments'][number], ago: number): boolean {
  const lastAgo = plan === 'theme-week' ? startsAgo - 6 : (endedAgo ?? Number.NEGATIVE_INFINITY)
  return ago <= startsAgo && ago >= lastAgo
}

function agoOf(setting: Setting, { dueOn }: OccurrenceDates): number {
  return daysBetween(dueOn, setting.today)
}

function rowsOf(
  setting: Setting,
  story: Story,
  slot: Slot,
  { assigned, dates, occurrenceId }: Asked,
  response: Response,
  submittedAt: Date,
): Given {
  const own = {
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    partnerId: setting.id(paths.partner(story, slot)),
  }
  const path = `${assigned.path}/${slot}/${dates.dueOn}`
  const responseId = setting.id(`${path}/response`)
  const day = fromDay(response.day)
  const answerId = (stepId: string) => setting.id(`${path}/answers/${stepId}`)
  const times = offerTimes(submittedAt, { ...opening, zone: story.zone })
  const pair = (stepId: string) => pairOf(setting.id(assigned.path), dates.dueOn, stepId)
  return {
    responses: [{ id: responseId, ...own, occurrenceId, day, late: response.late, submittedAt }],
    answers: response.answers.map(({ stepId, audience, number, choice, text }) => ({
      id: answerId(stepId),
      ...own,
      responseId,
      stepId,
      audience,
      number,
      choice,
      text,
    })),
    observations: response.observations.map(({ stepId: _, label: __, day: ___, ...observed }) => ({
      id: setting.id(`${path}/observations/${observed.name}`),
      ...own,
      responseId,
      day,
      ...observed,
    })),
    flags: response.flags.map(({ kind, item }) => ({
      id: setting.id(`${path}/flags/${item}`),
      ...own,
      kind,
      responseId,
      item,
      raisedAt: submittedAt,
    })),
    offers: response.offers.map(({ stepId, kind }) => ({
      id: setting.id(`${path}/offers/${stepId}`),
      ...own,
      answerId: answerId(stepId),
      slug: assigned.exercise.slug,
      kind,
      pair: pair(stepId),
      item: itemOf(assigned.exercise, response.answers.find(answer => answer.stepId === stepId)!),
      day,
      ...times,
    })),
    revealSides: response.offers
      .filter(offer => offer.kind === 'mutual')
      .map(({ stepId }) => ({
        id: setting.id(`${path}/reveal-sides/${stepId}`),
        ...own,
        pair: pair(stepId),
        opensAt: times.opensAt,
      })),
  }
}

/** The first two answers of a check-in that they put down and did not send. */
export function draftRow(
  setting: Setting,
  story: Story,
  slot: Slot,
  asked: Asked,
): PartnerRows['drafts'][number] {
  const { assigned, dates, occurrenceId } = asked
  const { habit, zone } = story.partners[slot]
  const path = `${assigned.path}/${slot}/${dates.dueOn}/draft`
  const answers = answersOf(
    assigned.exercise,
    dates.part,
    eveningOf(setting, story, slot, asked, setting.dice(path)),
  )
  return {
    id: setting.id(path),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    partnerId: setting.id(paths.partner(story, slot)),
    occurrenceId,
    answers: firstTwo(
      answers,
      asks(assigned.exercise, dates.part).map(step => step.id),
    ),
    updatedAt: instantAt(dates.dueOn, habit.minute, zone),
  }
}

function firstTwo(answers: Answers, steps: readonly string[]): Answers {
  return Object.fromEntries(steps.slice(0, 2).map(step => [step, answers[step]!]))
}
