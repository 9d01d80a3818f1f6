import type { Slot } from './access.ts'
import { casenessOf, changeMessage, isClinical } from './measure-change.ts'
import { boundOf, type Change, changeOf } from './measures/change.ts'
import { type CoupleScores, coupleScores } from './measures/couple.ts'
import type { ChangeRule, Measure } from './measures/measure.ts'
import type { Message } from './message.ts'
import { rounded } from './rounded.ts'
import { type DayValue, meansByDay } from './trend.ts'

type Judging = Pick<Measure, 'id' | 'favourable' | 'cutoffs'>

type MeasureTrendInput = {
  measure: Judging
  rule: ChangeRule
  /** The range shown, both ends included. */
  from: string
  to: string
  /** Totals; those before `from` are what a single one in the range is set beside. */
  series: Record<Slot, readonly DayValue[]>
}

type MeasureSide = {
  /** The two that are compared: first and last of the range, or the last one before it and the one in it. */
  before: DayValue | null
  last: DayValue | null
  change: Change | null
  /** Whether the last total stands on the clinical side of this person's own line; null without either. */
  clinical: boolean | null
  sentence: Message
}

export type MeasureTrend = {
  from: string
  to: string
  /** Days of the range with a total of either, in order. */
  days: { day: string; a: number | null; b: number | null }[]
  /** Standard error of measurement, each way, in points; null where the rule gives none. */
  sem: number | null
  sides: Record<Slot, MeasureSide>
  /** Of both last totals in the range: never a verdict on their mean. Null where one has none. */
  couple: (CoupleScores & { sentence: Message }) | null
}

/** One measure of one couple, an administration a point. Each side depends on its own totals alone. */
export function makeMeasureTrend({ measure, rule, from, to, series }: MeasureTrendInput): MeasureTrend {
  const a = meansByDay(series.A)
  const b = meansByDay(series.B)
  const shown = [...new Set([...a.keys(), ...b.keys()])].filter(day => day >= from && day <= to).sort()
  const sides = {
    A: sideOf(measure, rule, a, { from, to }),
    B: sideOf(measure, rule, b, { from, to }),
  }
  return {
    from,
    to,
    days: shown.map(day => ({ day, a: a.get(day) ?? null, b: b.get(day) ?? null })),
    sem: boundOf(rule).sem,
    sides,
    couple: coupleOf(measure, sides),
  }
}

type Range = { from: string; to: string }

function sideOf(
  measure: Judging,
  rule: ChangeRule,
  totals: ReadonlyMap<string, number>,
  { from, to }: Range,
): MeasureSide {
  const known = [...totals].filter(([day]) => day <= to).map(([day, value]) => ({ day, value }))
  const shown = known.filter(each => each.day >= from)
  const last = shown.at(-1) ?? null
  if (!last) {
    const sentence = { key: 'trend.measure.none', values: { measure: measure.id, from, to } }
    return { before: null, last, change: null, clinical: null, sentence }
  }
  const before = shown.length > 1 ? shown[0]! : (known.at(-2) ?? null)
  const clinical = isClinical(measure, last.value)
  if (!before) return { before, last, change: null, clinical, sentence: oneSentence(measure, last, clinical) }
  const { key, values } = changeMessage(measure, rule, before.value, last.value)
  return {
    before,
    last,
    change: changeOf(measure, rule, before.value, last.value),
    clinical,
    sentence: { key, values: { ...values, from: before.day, to: last.day } },
  }
}

function oneSentence(measure: Judging, { day, value }: DayValue, clinical: boolean | null): Message {
  const side = clinical === null ? 'none' : clinical ? 'clinical' : 'functional'
  const cutoff = casenessOf(measure)?.value ?? 0
  return {
    key: 'trend.measure.one',
    values: { measure: measure.id, value: rounded(value), on: day, side, good: measure.favourable, cutoff },
  }
}

function coupleOf(measure: Judging, { A, B }: Record<Slot, MeasureSide>): MeasureTrend['couple'] {
  if (!A.last || !B.last) return null
  const line = casenessOf(measure)
  const scores = coupleScores(A.last.value, B.last.value, total => isClinical(measure, total))
  return {
    ...scores,
    sentence: {
      key: 'trend.measure.couple',
      values: {
        pattern: scores.pattern ?? 'none',
        good: measure.favourable,
        cutoff: line?.value ?? 0,
        apart: rounded(scores.absoluteDifference),
        mean: rounded(scores.mean),
      },
    },
  }
}
