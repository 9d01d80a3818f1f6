import { getTranslations } from 'next-intl/server'
import type { SinceRow } from '#components/brief/since-table.tsx'
import type { Brief } from '#lib/data/briefs.ts'
import type { Slot } from '#lib/domain/access.ts'
import type { BriefLine } from '#lib/domain/brief.ts'
import { reasons } from '#lib/domain/not-now.ts'
import type { caseWords } from '../case-words.ts'
import { scheduleWords } from '../plan/schedule-words.ts'
import { briefHref } from './brief-href.ts'

/** The lines of "since" as rows: an assignment, what each did, how helpful it was, why not. */
export async function sinceRows(
  brief: Brief,
  lines: readonly BriefLine[],
  words: Awaited<ReturnType<typeof caseWords>>,
  address: string,
): Promise<SinceRow[]> {
  const t = await getTranslations('brief.table')
  const rhythm = await scheduleWords(words)
  const done = ({ assignmentId, completion }: Brief['exercises'][number], slot: Slot) => {
    const own = completion[slot]
    if (own === null) return t('notFor')
    const line = lines.find(
      ({ key, values }) => key in doneWords && values.assignment === assignmentId && values.partner === slot,
    )
    const word = line && doneWords[line.key as keyof typeof doneWords]
    return word === undefined || own === 'not-started' ? t(word ?? 'notStarted') : t(word, own)
  }
  const helpful = (assignment: string) => {
    const means = (['A', 'B'] as const).flatMap((slot: Slot) => {
      const line = lines.find(
        ({ key, values }) =>
          key === 'brief.since.helpful' && values.assignment === assignment && values.partner === slot,
      )
      const value = line?.values.helpful
      return value === undefined
        ? []
        : [`${brief.couple.partners[slot].name} ${t('ofTen', { helpful: value })}`]
    })
    return means.length > 0 ? means.join(', ') : t('none')
  }
  const whyNot = (assignment: string, slot: Slot) => {
    const given = reasons.flatMap(reason => {
      const line = lines.find(
        ({ key, values }) =>
          key === `brief.since.reason.${reason}` &&
          values.assignment === assignment &&
          values.partner === slot,
      )
      return line ? [t(`reason.${reason}`, { count: Number(line.values.count) })] : []
    })
    const partner = brief.couple.partners[slot].name
    return given.length > 0 ? [t('whyNot', { partner, reasons: given.join(', ') })] : []
  }
  const said = new Set(lines.map(line => line.values.assignment))
  const shown = brief.exercises.filter(each => said.has(each.assignmentId))
  return shown.map(each => ({
    id: each.assignmentId,
    href: briefHref(address, { link: { to: 'plan', assignment: each.assignmentId } }),
    title: each.exercise.title[words.locale],
    rhythm: rhythm(each.schedule, each),
    done: { A: done(each, 'A'), B: done(each, 'B') },
    helpful: helpful(each.assignmentId),
    whyNot: (['A', 'B'] as const).flatMap(slot => whyNot(each.assignmentId, slot)),
  }))
}

const doneWords = {
  'brief.since.done': 'of',
  'brief.since.notStarted': 'notStarted',
  'brief.since.early': 'early',
  'brief.since.excused': 'excused',
} as const
