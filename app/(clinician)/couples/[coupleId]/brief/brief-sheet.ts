import { getTranslations } from 'next-intl/server'
import type { Brief } from '#lib/data/briefs.ts'
import type { Slot } from '#lib/domain/access.ts'
import type { BriefLine, BriefSection } from '#lib/domain/brief.ts'
import { addDays } from '#lib/domain/calendar.ts'
import { EVIDENCE_DAYS } from '#lib/domain/evidence.ts'
import type { PdfBlock, PdfSheet } from '#lib/pdf/pdf-sheet.ts'
import { caseWords } from '../case-words.ts'
import { chartBlock } from '../progress/chart-block.ts'
import { trendCardProps } from '../progress/trend-card-props.ts'
import { briefTitles } from './brief-titles.ts'
import { outcomeMeasure } from './outcome-measure.ts'
import { sinceRows } from './since-rows.ts'

type Words = Awaited<ReturnType<typeof caseWords>>

/** The brief as one page of paper: the same sentences in the same order, and the chart of the chosen outcome. */
export async function briefSheet(brief: Brief): Promise<PdfSheet> {
  const t = await getTranslations('brief')
  const { couple, today, since } = brief
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const words = await caseWords(names, today, briefTitles(brief))
  const lines = (name: BriefSection['name']) => brief.sections.find(each => each.name === name)?.lines ?? []
  const ruled = (line: BriefLine) =>
    [words.sentence(line), ...(line.rule ? [t('why'), t(`rules.${line.rule}`)] : [])].join(' ')
  const sentences = (name: BriefSection['name']): PdfBlock[] => {
    const plain = lines(name).filter(each => !each.rule)
    const paragraphs = [
      plain.map(words.sentence).join(' '),
      ...lines(name)
        .filter(each => each.rule)
        .map(ruled),
    ]
    return paragraphs.filter(each => each !== '').map(text => ({ kind: 'text', text }))
  }
  /** In their words, with who reads them. */
  const topic = (line: BriefLine) => {
    if (!line.quote) return words.sentence(line)
    const partner = names[line.values.partner as Slot]
    return `${partner}: “${line.quote.text}” (${t(`reads.${line.quote.audience}`, { partner })})`
  }
  const heading = (text: string): PdfBlock => ({ kind: 'subheading', text })
  const said = (name: 'changed' | 'differ' | 'standing') => {
    const blocks = sentences(name)
    return blocks.length > 0 ? [heading(t(`headings.${name}`)), ...blocks] : []
  }
  const title = `${names.A} / ${names.B}`
  return {
    title: `${title}: ${t('title')}`,
    language: words.locale,
    madeOn: today,
    dense: true,
    foot: (page, pages) => `${title}, ${words.day(today)}. ${page}/${pages}`,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'soft', text: `${t('title')}, ${words.day(today)}` },
      heading(t('headings.safety')),
      ...sentences('safety'),
      heading(t('headings.topics')),
      { kind: 'list', items: lines('topics').map(topic) },
      heading(since ? t('headings.since', { day: words.day(since) }) : t('headings.sinceStart')),
      ...(await sinceBlocks(brief, lines('since'), words, names)),
      ...said('changed'),
      ...(await outcomeBlocks(brief, words, names)),
      ...said('differ'),
      ...said('standing'),
      heading(t('headings.next')),
      lines('next').length === 0
        ? { kind: 'text', text: t('nothingNext') }
        : { kind: 'list', items: lines('next').map(ruled) },
    ],
  }
}

async function sinceBlocks(
  brief: Brief,
  lines: readonly BriefLine[],
  words: Words,
  names: Record<Slot, string>,
): Promise<PdfBlock[]> {
  const t = await getTranslations('brief.table')
  const rows = await sinceRows(brief, lines, words, '')
  if (rows.length === 0) return [{ kind: 'text', text: lines.map(words.sentence).join(' ') }]
  return [
    {
      kind: 'table',
      columns: [
        { label: t('exercise'), share: 5 },
        { label: names.A, share: 2 },
        { label: names.B, share: 2 },
        { label: t('helpful'), share: 3 },
      ],
      rows: rows.map(({ title, rhythm, whyNot, done, helpful }) => [
        [`${title}, ${rhythm}`, ...whyNot].join('. '),
        ...[done.A, done.B, helpful],
      ]),
    },
  ]
}

async function outcomeBlocks(brief: Brief, words: Words, names: Record<Slot, string>): Promise<PdfBlock[]> {
  const measured = await outcomeMeasure(brief, names, words)
  if (measured) {
    const { days, period, scale, cutoff = null } = measured
    const about = { names, height: 116, markers: [], day: (each: string) => words.day(each, 'short') }
    return [
      { kind: 'subheading', text: measured.words.title },
      chartBlock({ ...about, points: days, period, scale, cutoff }),
    ]
  }
  const outcome = brief.observed.find(each => each.id === brief.outcome)
  if (!outcome) return []
  const period = { from: addDays(brief.today, 1 - EVIDENCE_DAYS), to: brief.today }
  const { drawn, trend, words: said } = await trendCardProps(outcome, period, names, words)
  const { low, high } = trend
  const chart = chartBlock({
    ...{ points: drawn.points, period, scale: { low, high }, names, height: 116 },
    markers: brief.since && brief.since >= period.from ? [{ day: brief.since, label: '' }] : [],
    day: each => words.day(each, 'short'),
  })
  return [{ kind: 'subheading', text: String(said.title) }, chart]
}
