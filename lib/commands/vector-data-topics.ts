import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseCsv } from '#lib/csv.ts'
import { linearTrend } from '#lib/domain/evidence.ts'
import { changeOf } from '#lib/domain/measures/change.ts'
import {
  anovaCorrelation,
  correlation,
  doubleEntryCorrelation,
  type Pair,
} from '#lib/domain/measures/couple.ts'
import { jtRule, lineAt } from './vector-lines.ts'
import type { Run } from './vector-topics.ts'

/** Topics whose numbers come from a data file beside the vectors. */

type Row = Readonly<Record<string, string>>

function rowsOf(data: string, file: string): Row[] {
  const { header, rows } = parseCsv(readFileSync(join(data, file), 'utf8'))
  return rows.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
}

const change = z.object({
  file: z.string(),
  pre: z.string(),
  post: z.string(),
  sd: z.number(),
  r: z.number(),
  cutoff: z.number(),
  higherIsBetter: z.boolean(),
})

const dataRci: Run = (input, data) => {
  const { file, pre, post, cutoff, higherIsBetter, ...error } = change.parse(input)
  const line = lineAt(cutoff, higherIsBetter)
  const people = rowsOf(data, file).filter(row => row[pre] !== '' && row[post] !== '')
  const counts: Record<string, number> = {}
  for (const row of people) {
    const { category } = changeOf(line, jtRule(error), Number(row[pre]), Number(row[post]))
    counts[category!] = (counts[category!] ?? 0) + 1
  }
  const below = (column: string) => people.filter(row => Number(row[column]) < cutoff).length
  return { n: people.length, counts, preBelowCut: below(pre), postBelowCut: below(post) }
}

const likeness = z.object({ file: z.string(), column: z.string() })

const dataDyad: Run = (input, data) => {
  const { file, column } = likeness.parse(input)
  const couples = Map.groupBy(rowsOf(data, file), row => row.couple_id)
  const pairs = [...couples.values()].flatMap((rows): Pair[] => {
    const [first, second] = ['1', '2'].map(partner => rows.find(row => row.partnum === partner)?.[column])
    return first && second ? [[Number(first), Number(second)]] : []
  })
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  return {
    couples: pairs.length,
    partnerPearson: correlation(pairs),
    pairwiseIcc: doubleEntryCorrelation(pairs),
    anovaIcc: anovaCorrelation(pairs),
    meanPartner1: mean(0),
    meanPartner2: mean(1),
  }
}

const series = z.object({ file: z.string(), couple_id: z.number(), column: z.string(), x: z.string() })

const dataTrend: Run = (input, data) => {
  const { file, couple_id, column, x } = series.parse(input)
  const points = rowsOf(data, file)
    .filter(row => Number(row.couple_id) === couple_id && row[column] !== '')
    .map(row => ({ x: Number(row[x]), y: Number(row[column]) }))
  const { verdict, ...trend } = linearTrend(points)
  return { ...trend, verdict: verdict.replaceAll('-', ' ') }
}

const dataMissing: Run = (input, data) => {
  const { file } = z.object({ file: z.string() }).parse(input)
  const rows = rowsOf(data, file)
  const couples = [...Map.groupBy(rows, row => row.couple_id).values()].map(own => {
    const days = own.map(row => Number(row.diary_day))
    return { answered: new Set(days).size, span: Math.max(...days) - Math.min(...days) + 1 }
  })
  const mean = (read: (couple: (typeof couples)[number]) => number) =>
    couples.reduce((sum, each) => sum + read(each), 0) / couples.length
  return {
    couples: couples.length,
    rows: rows.length,
    couplesWithoutGaps: couples.filter(each => each.answered === each.span).length,
    meanSpan: mean(each => each.span),
    answeredShareOfSpan: mean(each => each.answered / each.span),
  }
}

export const dataTopics: Readonly<Record<string, Run>> = {
  'dataset-rci': dataRci,
  'dataset-dyad': dataDyad,
  'dataset-trend': dataTrend,
  'dataset-missing': dataMissing,
}
