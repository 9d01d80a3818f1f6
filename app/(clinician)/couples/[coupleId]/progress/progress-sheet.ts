import { getTranslations } from 'next-intl/server'
import type { PdfBlock, PdfSheet } from '#lib/pdf/pdf-sheet.ts'
import { chartBlock } from './chart-block.ts'
import { type Loaded, progressCards, type Shown } from './progress-cards.ts'

const height = 150

/** The page's charts on paper, each with its sentences and notes, in the order of its three tracks. */
export async function progressSheet(loaded: Loaded, shown: Shown): Promise<PdfSheet> {
  const t = await getTranslations('trend')
  const { range, plan } = loaded
  const { names, words, markers, cards, measured } = await progressCards(loaded, shown)
  const about = { names, markers, height, day: (each: string) => words.day(each, 'short') }
  const title = `${names.A} / ${names.B}`
  const period = { from: range.from, to: range.to }

  const cardBlocks = ({ props }: (typeof cards)[number]): PdfBlock[] => {
    const { words: said, trend, drawn } = props
    const { low, high } = trend
    return [
      { kind: 'subheading', text: String(said.title) },
      { kind: 'list', items: [said.sides.A, said.sides.B, ...(said.gap ? [said.gap] : [])] },
      chartBlock({ ...about, points: drawn.points, period, scale: { low, high } }),
      ...soft([said.reads, ...said.notes]),
    ]
  }
  const measureBlocks = (props: (typeof measured)[number]): PdfBlock[] => {
    const { words: said, days, scale, cutoff = null } = props
    const sides = [said.sides.A, said.sides.B].map(({ sentence, dates }) =>
      [sentence, ...(dates ? [dates] : [])].join(' '),
    )
    return [
      { kind: 'subheading', text: String(said.title) },
      { kind: 'list', items: [...sides, ...(said.couple ? [String(said.couple)] : [])] },
      chartBlock({ ...about, points: days, period: props.period, scale, cutoff }),
      ...soft([String(said.reads), ...said.notes]),
    ]
  }
  const tracks = (['state', 'helpful', 'done'] as const).flatMap((track): PdfBlock[] => {
    const blocks = [
      ...cards.filter(each => each.track === track).flatMap(cardBlocks),
      ...(track === 'state' ? measured.flatMap(measureBlocks) : []),
    ]
    return blocks.length > 0 ? [{ kind: 'heading', text: t(`tracks.${track}`) }, ...blocks] : []
  })
  return {
    title: `${title}: ${t('title')}`,
    language: words.locale,
    madeOn: plan.today,
    foot: (page, pages) => `${title}, ${words.day(plan.today)}. ${page}/${pages}`,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'soft', text: t('fromTo', { from: words.day(range.from), to: words.day(range.to) }) },
      ...(tracks.length > 0 ? tracks : [{ kind: 'text' as const, text: t('emptyRange') }]),
    ],
  }
}

function soft(notes: readonly string[]): PdfBlock[] {
  return notes.map(text => ({ kind: 'soft', text }))
}
