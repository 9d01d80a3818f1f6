import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { definition } from '#lib/domain/exercises/exercise.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import {
  type ChosenRules,
  canBeJudged,
  chooseOutcome,
  chosenRules,
  isAboutState,
  type JudgingWish,
  knowsRule,
  type OutcomeChoice,
  USUAL_OUTCOME,
  withChoiceOfRule,
} from '#lib/domain/judging.ts'
import { measureShortTitle } from '#lib/domain/measure-title.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { observationName } from '#lib/domain/measures/registry.ts'
import { observationPlace } from '#lib/domain/observation-label.ts'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { fromDay, toDay } from './days.ts'
import { listKnownMeasures } from './known-measures.ts'
import { observationLabels } from './observations.ts'

export type Judging = {
  readonly outcome: string
  /** Local day on which it was chosen; null for the one that the couple was made with. */
  readonly outcomeSince: string | null
  /** What could be the outcome, the present one too: first what has days, then measures. */
  readonly outcomes: readonly { readonly name: string; readonly title: Text; readonly isMeasure: boolean }[]
  /** The couple's measures with more than one rule for change to choose from. */
  readonly measures: readonly Measure[]
  readonly rules: ChosenRules
  readonly closedAt: Date | null
  readonly version: number
}

/** What the couple is judged by, and what a clinician may choose instead. */
export async function readJudging(tx: CaseTx): Promise<Judging> {
  const row = await tx.db.couple.findUniqueOrThrow({ where: { id: tx.file.coupleId } })
  const { days, measures, own } = await findChoices(tx)
  const names = measures.has(row.outcome) ? days : [...new Set([...days, row.outcome])]
  const inOrder = names.sort((a, b) => observationPlace(a) - observationPlace(b) || (a < b ? -1 : 1))
  const labels = await observationLabels(tx, inOrder)
  const rules = chosenRules(row.changeRules)
  return {
    outcome: row.outcome,
    outcomeSince: row.outcomeSince && toDay(row.outcomeSince),
    outcomes: [
      ...inOrder.map(name => ({ name, title: labels.get(name)!, isMeasure: false })),
      ...[...measures.values()].map(measure => ({
        name: observationName(measure),
        title: measureShortTitle(measure),
        isMeasure: true,
      })),
    ],
    measures: withChoiceOfRule(own, rules),
    rules,
    closedAt: row.closedAt,
    version: row.version,
  }
}

/** What the outcome of that name is called, before it has a number too. */
export async function titleOfOutcome(tx: CaseTx, name: string): Promise<Text> {
  const measure = (await listKnownMeasures(tx)).get(name)
  return measure ? measureShortTitle(measure) : (await observationLabels(tx, [name])).get(name)!
}

/**
 * Chooses the couple's outcome, rules for change, or both; what is not named stays. Returns the new version. Choosing
 * what stood there before takes it back: on the same day without a trace but in the audit (chooseOutcome in
 * lib/domain/judging.ts).
 * @throws Problem conflict `couple-closed`, `stale` with what stands there now; invalid at `outcome`
 * `unknown-outcome`, at `rules.<measure>` `unknown-rule`
 */
export async function chooseJudging(tx: CaseTx, wish: JudgingWish, version: number): Promise<number> {
  const { coupleId } = tx.file
  const { zone } = await holdOpenCouple(tx)
  const row = await tx.db.couple.findUniqueOrThrow({ where: { id: coupleId } })
  const rules = chosenRules(row.changeRules)
  if (row.version !== version) {
    const theirs = { outcome: row.outcome, rules: { ...rules }, version: row.version }
    throw new Problem('conflict', 'stale', { theirs })
  }
  const { outcome = row.outcome } = wish
  const choices = await findChoices(tx)
  const stood = [row.outcome, row.outcomeBefore]
  if (!stood.includes(outcome) && !choices.days.includes(outcome) && !choices.measures.has(outcome)) {
    throw new Problem('invalid', 'fields', { fields: { outcome: 'unknown-outcome' } })
  }
  refuseUnknownRules(choices, wish.rules ?? {})
  const choice = chooseOutcome(choiceOf(row), outcome, localDate(tx.now, zone))
  await tx.db.couple.update({
    where: { id: coupleId },
    data: {
      outcome,
      outcomeSince: choice.since && fromDay(choice.since),
      outcomeBefore: choice.before?.outcome ?? null,
      outcomeBeforeSince: choice.before?.since ? fromDay(choice.before.since) : null,
      changeRules: { ...rules, ...wish.rules },
      version: { increment: 1 },
    },
  })
  if (outcome !== row.outcome) await writeDown(tx, { action: 'outcome-chosen', coupleId })
  const isNewRule = Object.entries(wish.rules ?? {}).some(([id, rule]) => rules[id] !== rule)
  if (isNewRule) await writeDown(tx, { action: 'change-rules-chosen', coupleId })
  return version + 1
}

type Stored = {
  outcome: string
  outcomeSince: Date | null
  outcomeBefore: string | null
  outcomeBeforeSince: Date | null
}

function choiceOf(row: Stored): OutcomeChoice {
  const { outcome, outcomeSince, outcomeBefore, outcomeBeforeSince } = row
  return {
    outcome,
    since: outcomeSince && toDay(outcomeSince),
    before: outcomeBefore === null ? null : { outcome: outcomeBefore, since: dayOf(outcomeBeforeSince) },
  }
}

const dayOf = (date: Date | null) => date && toDay(date)

type Choices = {
  /** Names of observations about how things are that this couple has, or that an exercise of theirs observes. */
  days: string[]
  /** Measures that can be judged, by the name of their observation: the practice's, and what this couple was given. */
  measures: ReadonlyMap<string, Measure>
  /** Those of them, and of any other, that this couple has or was given. */
  own: Measure[]
}

async function findChoices(tx: CaseTx): Promise<Choices> {
  const { coupleId } = tx.file
  const observed = await tx.db.observation.groupBy({ by: ['name'], where: { coupleId } })
  const given = await tx.db.exerciseDefinition.findMany({
    where: { assignments: { some: { coupleId } } },
    select: { body: true },
  })
  const exercises = given.map(({ body }) => definition.parse(body))
  const sent = exercises.flatMap(each => each.measure ?? [])
  const known = new Map([
    ...(await listKnownMeasures(tx)),
    ...sent.map(each => [observationName(each), each] as const),
  ])
  const names = observed.map(each => each.name)
  const asked = exercises.flatMap(each => each.observes).filter(isAboutState)
  const days = [
    USUAL_OUTCOME,
    ...names.filter(name => isAboutState({ name })),
    ...asked.map(each => each.name),
  ]
  return {
    days: [...new Set(days)].filter(name => !known.has(name)),
    measures: new Map([...known].filter(([, each]) => canBeJudged(each))),
    own: [...names.flatMap(name => known.get(name) ?? []), ...sent],
  }
}

function refuseUnknownRules({ measures }: Choices, rules: ChosenRules): void {
  const all = [...measures.values()]
  for (const [id, rule] of Object.entries(rules)) {
    if (all.some(each => each.id === id && knowsRule(each, rule))) continue
    throw new Problem('invalid', 'fields', { fields: { [`rules.${id}`]: 'unknown-rule' } })
  }
}
