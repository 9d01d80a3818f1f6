import { z } from 'zod'
import { id } from './exercises/steps.ts'
import { guessedBy } from './guess.ts'
import { rulesToChoose } from './measure-change.ts'
import type { ChangeRule, Measure } from './measures/measure.ts'
import { fitsMeasure, ownRule } from './own-rule.ts'
import { trackOf } from './track.ts'

/** Of each measure, by its id, the id of the rule for change that a couple's clinician chose. */
export type ChosenRules = Readonly<Record<string, string>>

/** What "changed" is said of until a clinician chooses; as in the database. */
export const USUAL_OUTCOME = 'closeness'

const name = z.string().min(1).max(60)
const chosen = z.record(id, id)

/** As it stands in the database; what is not of this shape is as if nobody had chosen. */
export function chosenRules(stored: unknown): ChosenRules {
  const read = chosen.safeParse(stored)
  return read.success ? read.data : {}
}

/** What a clinician chooses for a couple: the outcome by its observation's name, rules by the ids of their measures. */
export const judgingWish = z
  .strictObject({ outcome: name.optional(), rules: chosen.optional() })
  .refine(({ outcome, rules }) => outcome !== undefined || rules !== undefined, 'nothing')
  .refine(({ rules = {} }) => Object.keys(rules).length <= 50, 'too-many')
export type JudgingWish = z.infer<typeof judgingWish>

/** An outcome with its local day; null for the one that the couple was made with. */
export type ChosenOutcome = { outcome: string; since: string | null }

/** `before`: what stood at the beginning of the day on which the outcome was chosen; null where it is not that day. */
export type OutcomeChoice = ChosenOutcome & { before: ChosenOutcome | null }

/**
 * The outcome chosen on `today`. Going back, on the same day, to what stood in the morning is no choice: it has its own
 * day again, as if nothing had been pressed. The same outcome once more keeps its day.
 */
export function chooseOutcome(current: OutcomeChoice, outcome: string, today: string): OutcomeChoice {
  if (outcome === current.outcome) return current
  const { before } = current
  const morning =
    current.since === today && before ? before : { outcome: current.outcome, since: current.since }
  if (morning.outcome === outcome) return { ...morning, before: null }
  return { outcome, since: today, before: morning }
}

/** Whether a change of it could be told from error at all: some rule of it knows a bound. */
export function canBeJudged({ change }: { change: readonly ChangeRule[] }): boolean {
  return change.some(rule => rule.kind !== 'raw')
}

/**
 * Whether an observation could be the outcome: how things are, never what was done, how helpful it was, or what one
 * guesses of the other.
 */
export function isAboutState({ name, favourable }: { name: string; favourable?: string }): boolean {
  return favourable !== 'neither' && trackOf(name) === 'state' && guessedBy(name) === null
}

/** Whether a measure knows that rule, or could be judged by its numbers. */
export function knowsRule(measure: Measure, rule: string): boolean {
  if (measure.change.some(each => each.id === rule)) return true
  const own = ownRule(rule)
  return own !== null && fitsMeasure(own, measure)
}

/** The measures of which there is a rule to choose, each once. */
export function withChoiceOfRule(measures: readonly Measure[], rules: ChosenRules): Measure[] {
  const several = measures.filter(each => rulesToChoose(each, rules[each.id]).length > 1)
  return [...new Map(several.map(each => [each.id, each])).values()]
}
