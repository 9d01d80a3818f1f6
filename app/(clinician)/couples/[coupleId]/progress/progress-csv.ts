import { getTranslations } from 'next-intl/server'
import { writeCsv } from '#lib/csv.ts'
import { type Loaded, progressCards, type Shown } from './progress-cards.ts'

/** A row for each day, or week, of each chart on which somebody answered; the range of its scale with it. */
export async function progressSheetCsv(loaded: Loaded, shown: Shown): Promise<string> {
  const t = await getTranslations('trend')
  const column = await getTranslations('record.columns')
  const { names, cards, measured } = await progressCards(loaded, shown)
  const charts = [
    ...cards.map(({ props: { words, trend, drawn } }) => ({
      title: String(words.title),
      scale: { low: trend.low, high: trend.high },
      points: drawn.points,
    })),
    ...measured.map(({ words, scale, days }) => ({ title: String(words.title), scale, points: days })),
  ]
  const header = [
    ...[column('label'), column('day'), names.A, names.B],
    ...[`${names.A}: ${t('mean')}`, `${names.B}: ${t('mean')}`, column('low'), column('high')],
  ]
  const rows = charts.flatMap(({ title, scale, points }) =>
    points
      .filter(({ a, b }) => a !== null || b !== null)
      .map(({ day, a, b, aMean, bMean }) => [title, day, a, b, aMean, bMean, scale.low, scale.high]),
  )
  return writeCsv(header, rows)
}
