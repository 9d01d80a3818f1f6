import { z } from 'zod'
import type { Slot } from './access.ts'
import { localDay } from './calendar.ts'
import { coupleZone, partnerDetails } from './couple.ts'
import { differingRanges, type ImportMapping, importColumn, importedObservation } from './import.ts'

/** Couples of one file: more than a caseload has, fewer than one transaction can make. */
export const MOST_COUPLES = 1_000

const cell = z.string().trim().min(1).max(200)

/** A name made of the couple's label, such as `{couple} A`. */
const pattern = z.string().trim().min(1).max(60)

const series = z.strictObject({
  column: importColumn,
  observation: importedObservation,
  /** `row`: whose it is stands in the partner column of each row. */
  partner: z.enum(['A', 'B', 'row']),
  /** The one day of all its values, in a file without a day column. */
  day: localDay.nullable(),
})
export type ManySeries = z.infer<typeof series>

/**
 * How the columns of a table of many couples become couples and observations. `couple` is the column that tells them
 * apart; `settings`, `names` and `outcome` (an observation's name; null leaves the usual one) are of the couples that
 * the import makes, and change nothing about those that are known.
 */
export const manyMapping = z
  .strictObject({
    couple: importColumn,
    partner: z.strictObject({ column: importColumn, A: cell, B: cell }).nullable(),
    names: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('pattern'), A: pattern, B: pattern }),
      z.strictObject({ kind: z.literal('columns'), A: importColumn, B: importColumn }),
    ]),
    day: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('date'), column: importColumn }),
      z.strictObject({
        kind: z.literal('number'),
        column: importColumn,
        startDate: localDay,
        zeroIs: z.union([z.literal(0), z.literal(1)]),
      }),
      z.strictObject({ kind: z.literal('fixed') }),
    ]),
    series: z.array(series).min(1).max(48),
    outcome: z.string().max(40).nullable(),
    settings: z.strictObject({
      policyId: z.uuid(),
      zone: coupleZone,
      locale: partnerDetails.shape.locale,
      country: partnerDetails.shape.country,
    }),
  })
  .superRefine((mapping, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message })
    const { partner, day, outcome } = mapping
    const keys = mapping.series.map(each => `${each.partner} ${each.observation.name} ${each.day}`)
    if (new Set(keys).size < keys.length) refuse('two columns for one observation of one partner and day')
    if (mapping.series.some(each => (each.partner === 'row') !== (partner !== null))) refuse('whose')
    if (mapping.series.some(each => (each.day !== null) !== (day.kind === 'fixed'))) refuse('day')
    if (partner && partner.A === partner.B) refuse('one value for both partners')
    if (differingRanges(mapping.series).length > 0) refuse('two ranges for one observation')
    if (outcome !== null && !mapping.series.some(each => each.observation.name === outcome)) refuse('outcome')
  })
export type ManyMapping = z.infer<typeof manyMapping>

/** One reading of rows that are all one couple's: a mapping for one couple, and whose rows it is for. */
type SingleRun = { readonly mapping: ImportMapping; readonly rowsOf: Slot | null }

/**
 * The mapping of many as mappings of one couple: one run for each partner of a file with a row for each person, and
 * for each day of a file without a day column.
 */
export function singleRuns({ partner, day, series }: ManyMapping): SingleRun[] {
  const people: (Slot | null)[] = partner ? ['A', 'B'] : [null]
  const days = day.kind === 'fixed' ? [...new Set(series.map(each => each.day!))] : [null]
  return people.flatMap(rowsOf =>
    days.map(date => ({
      rowsOf,
      mapping: {
        filter: null,
        day: day.kind === 'fixed' ? { kind: 'fixed' as const, date: date! } : day,
        series: series
          .filter(each => each.day === date)
          .map(({ column, observation, partner }) => ({
            column,
            observation,
            partner: partner === 'row' ? rowsOf! : partner,
          })),
      },
    })),
  )
}

/** What is kept with the import of one couple: where its labels and ranges are found again. */
export function keptMapping(mapping: ManyMapping, label: string): ImportMapping {
  const series = new Map(
    singleRuns(mapping)
      .flatMap(each => each.mapping.series)
      .map(each => [`${each.partner} ${each.observation.name}`, each]),
  )
  const { day } = singleRuns(mapping)[0]!.mapping
  return { filter: { column: mapping.couple, equals: label }, day, series: [...series.values()] }
}
