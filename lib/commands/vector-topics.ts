import { z } from 'zod'
import { answeredByBoth, type Completion, completion } from '#lib/domain/adherence.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { compareWeeks, evidenceLevel, trailingMean } from '#lib/domain/evidence.ts'
import { isClinical } from '#lib/domain/measure-change.ts'
import { changeOf, cutoffsBetween, errorOf, reliableChangeIndex } from '#lib/domain/measures/change.ts'
import { coupleScores, reliabilityOfMean } from '#lib/domain/measures/couple.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { findMeasure, measures } from '#lib/domain/measures/registry.ts'
import { type ItemScores, scoreMeasure, scoresAt } from '#lib/domain/measures/score.ts'
import { dataTopics } from './vector-data-topics.ts'
import { jtRule, lineAt, pointsRule } from './vector-lines.ts'

/** What a topic asks of the product: from its input, the fields that vectors may expect. */
export type Run = (input: unknown, data: string) => Record<string, unknown>

/** A vector names an instrument without hyphens: 'csi16', 'who5'. */
function named(instrument: string): Measure {
  const measure = measures.find(({ id }) => id.replaceAll('-', '') === instrument)
  if (!measure) throw new Error(`no such instrument: ${instrument}`)
  return measure
}

const answered = z.object({
  positions: z.array(z.number().nullable()).optional(),
  scores: z.array(z.number().nullable()).optional(),
})

/** Places on the form, or the scores of the items in their order. */
function answersOf(measure: Measure, input: unknown): ItemScores {
  const { positions, scores } = answered.parse(input)
  if (positions) return scoresAt(measure, positions)
  // The RAS is given as it was circled, 1 to 5: two of its items are scored the other way round.
  if (measure.id === 'ras')
    return scoresAt(
      measure,
      scores!.map(each => (each === null ? null : each - 1)),
    )
  return Object.fromEntries(measure.items.map(({ id }, index) => [id, scores![index] ?? null]))
}

/** What is said of every instrument; `more` reads the instrument's own words out of it. */
function scoring(id: string, more: (scored: Scores, answers: ItemScores) => Record<string, unknown>): Run {
  return input => {
    const measure = findMeasure(id)!
    const answers = answersOf(measure, input)
    const scored = scoreMeasure(measure, answers)
    const { status, total, missing } = scored
    return { status, total, missing, prorated: status === 'prorated', ...more(scored, answers) }
  }
}
type Scores = ReturnType<typeof scoreMeasure>

const banded = ({ band, critical }: Scores) => ({
  band: band?.replaceAll('-', ' ') ?? null,
  item9Flag: critical[0]?.raised,
})
const positive = ({ cutoffs }: Scores) => ({ positive: cutoffs.caseness })
const distressed = ({ cutoffs, subscales }: Scores) => ({ ...subscales, distressed: cutoffs.caseness })

/** The CSI-4 is read out of the same answers. */
function shortForm(scored: Scores, answers: ItemScores) {
  const csi4 = findMeasure('csi-4')!
  const own = Object.fromEntries(csi4.items.map(({ id }) => [id, answers[id] ?? null]))
  const short = scoreMeasure(csi4, own)
  return { ...distressed(scored), csi4: short.total, csi4Distressed: short.cutoffs.caseness }
}

const jacobsonTruax = z.object({
  pre: z.number(),
  post: z.number(),
  sd: z.number(),
  r: z.number(),
  cutoff: z.number(),
  higherIsBetter: z.boolean(),
})

const rci: Run = input => {
  const { pre, post, sd, r, cutoff, higherIsBetter } = jacobsonTruax.parse(input)
  const { sem, sDiff, smallest } = errorOf({ sd, r })
  const change = changeOf(lineAt(cutoff, higherIsBetter), jtRule({ sd, r }), pre, post)
  const rc = reliableChangeIndex(post - pre, { sd, r })
  return { ...change, sem, sDiff, rc, minReliableChange: smallest }
}

const threshold = z.object({
  pre: z.number(),
  post: z.number(),
  minChange: z.number(),
  functionalFrom: z.number().optional(),
  caseFrom: z.number().optional(),
})

const publishedThreshold: Run = input => {
  const { pre, post, minChange, functionalFrom, caseFrom } = threshold.parse(input)
  const line = lineAt((functionalFrom ?? caseFrom)!, functionalFrom !== undefined)
  const change = changeOf(line, pointsRule(minChange), pre, post)
  return { ...change, change: change.difference }
}

const norms = z.object({ m: z.number(), sd: z.number() })
const populations = z.object({ functional: norms, clinical: norms, higherIsBetter: z.boolean() })

const cutoff: Run = input => {
  const { functional, clinical, higherIsBetter } = populations.parse(input)
  return cutoffsBetween(functional, clinical, higherIsBetter)
}

const couple = z.object({ instrument: z.string(), a: z.number(), b: z.number() })

const dyad: Run = input => {
  const { instrument, a, b } = couple.parse(input)
  const measure = named(instrument)
  const { mean, absoluteDifference, pattern } = coupleScores(a, b, total => isClinical(measure, total))
  return { mean, absDiff: absoluteDifference, pattern }
}

const trailing = z.object({ days: z.array(z.number().nullable()), atDayIndex: z.array(z.number()) })
const weeks = z.object({ answered: z.array(z.number()) })
const levels = z.object({ answeredDaysInLast42: z.array(z.number()) })
const days = z.object({ icc: z.number(), k: z.number() })

const adherence = z.object({
  due: z.number(),
  aAnswered: z.array(z.number()),
  bAnswered: z.array(z.number()),
  excused: z.array(z.number()).default([]),
})

/** Day 1 of a vector is any day; the day after the last one is today. */
const completed: Run = input => {
  const { due, aAnswered, bAnswered, excused } = adherence.parse(input)
  const dayOf = (number: number) => addDays('2026-01-01', number - 1)
  const asked = Array.from({ length: due }, (_, index) => dayOf(index + 1))
  const share = (answered: readonly string[]) =>
    ratio(completion({ due: asked, answered, excused: excused.map(dayOf), today: dayOf(due + 1) }))
  const a = aAnswered.map(dayOf)
  const b = bAnswered.map(dayOf)
  return { a: share(a), b: share(b), both: share(answeredByBoth(a, b)) }
}

function ratio(counted: Completion): number | string {
  return counted === 'not-started' ? 'not started' : counted.done / counted.due
}

const scores: Record<string, Run> = {
  csi16: scoring('csi-16', shortForm),
  csi4: scoring('csi-4', distressed),
  csi32: scoring('csi-32', shortForm),
  rdas: scoring('rdas', distressed),
  kmss: scoring('kmss', distressed),
  ras: scoring('ras', ({ total }) => ({ mean: total === null ? null : total / 7 })),
  qmi: scoring('qmi', () => ({})),
  phq9: scoring('phq-9', banded),
  gad7: scoring('gad-7', banded),
  phq2: scoring('phq-2', positive),
  gad2: scoring('gad-2', positive),
  who5: scoring('who-5', ({ total, cutoffs }) => ({
    raw: total === null ? null : total / 4,
    index: total,
    low: cutoffs.caseness,
    likelyDepression: cutoffs.depression,
  })),
}

/** By the name that vectors use; an instrument's vectors about missing items are scored like its others. */
export const topics: Readonly<Record<string, Run>> = {
  ...scores,
  ...Object.fromEntries(Object.entries(scores).map(([topic, run]) => [`${topic} missing`, run])),
  rci,
  cutoff,
  'published-threshold': publishedThreshold,
  dyad,
  completion: completed,
  'trailing-mean': input => {
    const { days, atDayIndex } = trailing.parse(input)
    const means = trailingMean(days)
    return { values: atDayIndex.map(index => means[index]) }
  },
  'evidence-level': input => ({ levels: levels.parse(input).answeredDaysInLast42.map(evidenceLevel) }),
  'compare-weeks': input => {
    const { difference, se, verdict } = compareWeeks(weeks.parse(input).answered)
    return { difference, se, verdict: verdict.replaceAll('-', ' ') }
  },
  reliability: input => {
    const { icc, k } = days.parse(input)
    return { reliability: reliabilityOfMean(icc, k) }
  },
  ...dataTopics,
}
