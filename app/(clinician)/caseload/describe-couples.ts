import { getLocale, getTranslations } from 'next-intl/server'
import type { CaseloadEntry, Done, EntryChip } from '#components/caseload/entry.ts'
import type { CaseloadRow } from '#lib/data/caseload.ts'
import type { Slot } from '#lib/domain/access.ts'
import { addDays, daysBetween, localDate } from '#lib/domain/calendar.ts'
import { lookTone, showsOf } from '#lib/domain/caseload-view.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { writeDay, writeMoment, writeNearDay, writeTime } from '../dates.ts'

const slots = ['A', 'B'] as const
const labels = new Map(exercises.flatMap(exercise => exercise.observes).map(each => [each.name, each.label]))

/** The rows of the caseload in the language of the request, their order kept. `now` says what is soon. */
export async function describeCouples(rows: readonly CaseloadRow[], now: Date): Promise<CaseloadEntry[]> {
  const t = await getTranslations('caseload')
  const locale = nearestLocale(await getLocale())
  const context = { t, locale, now }
  return rows.map(row => describe(row, context))
}

type Context = { t: Awaited<ReturnType<typeof getTranslations<'caseload'>>>; locale: 'en' | 'es'; now: Date }

function describe(row: CaseloadRow, context: Context): CaseloadEntry {
  const { t } = context
  const { A, B } = row.partners
  return {
    id: row.coupleId,
    href: `/couples/${row.coupleId}/brief`,
    names: t('and', { a: A.name, b: B.name }),
    notes: notesOf(row, context),
    next: nextOf(row, context),
    done: { A: doneOf(row, 'A', t), B: doneOf(row, 'B', t) },
    trend: trendOf(row, context),
    change: changeOf(row, context),
    look: lookOf(row, context),
    shownIn: showsOf(row),
  }
}

function notesOf(row: CaseloadRow, { t, locale, now }: Context): string[] {
  const { A, B } = row.partners
  const waiting = slots.filter(slot => !row.partners[slot].joined)
  const minutes = row.nextAppointment ? (row.nextAppointment.getTime() - now.getTime()) / 60_000 : null
  const notes: (string | false)[] = [
    minutes !== null && minutes <= 90 && t('next.soon', { minutes: Math.max(0, Math.round(minutes)) }),
    row.status === 'closed' && t('note.closed'),
    row.seasonUntil !== null && t('note.season', { day: writeDay(locale, row.seasonUntil, row.today) }),
    waiting.length === 2 && t('note.invitedBoth'),
    waiting.length === 1 && t('note.invitedOne', { name: row.partners[waiting[0]!].name }),
    A.zone !== B.zone && t('note.zones'),
    row.role === 'backup' && t('note.backup'),
  ]
  return notes.filter(note => note !== false)
}

function nextOf(row: CaseloadRow, { t, locale }: Context): CaseloadEntry['next'] {
  const at = row.nextAppointment
  if (!at) return null
  const day = localDate(at, row.zone)
  const time = writeTime(locale, row.zone, at)
  const days = daysBetween(row.today, day)
  const text =
    days === 0
      ? t('next.today', { time })
      : days === 1
        ? t('next.tomorrow', { time })
        : writeMoment(locale, row.zone, at, row.today)
  return { text, at: at.getTime() }
}

function doneOf(row: CaseloadRow, slot: Slot, t: Context['t']): Done {
  const done = row.done[slot]
  const { name, joined } = row.partners[slot]
  if (!joined && !done?.done) return { none: t('done.notStarted') }
  if (!done || done.due === 0) return { none: t('done.nothing') }
  const label = t('done.label', { name, done: done.done, due: done.due })
  return { value: done.done, max: done.due, text: t('done.count', { done: done.done, due: done.due }), label }
}

function trendOf(row: CaseloadRow, { t, locale }: Context): CaseloadEntry['trend'] {
  const { A, B } = row.series
  const count = (series: readonly (number | null)[]) => series.filter(value => value !== null).length
  // A measure is asked every few weeks: its totals may all be older than what is drawn.
  const hasTotals = slots.some(slot => row.verdict[slot].values.after !== undefined)
  if (count(A) + count(B) === 0 && !hasTotals) return null
  const observation = outcomeTitle(row, locale)
  const label = t('trend.label', {
    observation,
    from: writeDay(locale, addDays(row.today, 1 - A.length), row.today),
    to: writeDay(locale, row.today, row.today),
    a: row.partners.A.name,
    b: row.partners.B.name,
    aDays: count(A),
    bDays: count(B),
  })
  return { a: A, b: B, ...row.range, label, observation: row.outcome === 'closeness' ? null : observation }
}

function changeOf(row: CaseloadRow, context: Context): CaseloadEntry['change'] {
  const { t } = context
  const numbers = slots.flatMap(slot => numbersOf(row, slot, t))
  const last = numbers.findLast(each => each.isSlope)
  return {
    chips: [...changeChips(row, context), ...measureChips(row, context)],
    short: numbers.map(each => ({
      slot: each.slot,
      text: each === last ? t('change.perWeek', { numbers: each.short }) : each.short,
    })),
    sentences: numbers.map(each => each.sentence),
  }
}

/** One chip for both where both say the same; a change is named for whom it is. */
function changeChips(row: CaseloadRow, { t, locale }: Context): EntryChip[] {
  const observation = outcomeTitle(row, locale)
  const kinds = { A: lastWord(row.verdict.A.key), B: lastWord(row.verdict.B.key) }
  const changes = slots.filter(slot => kinds[slot] === 'rising' || kinds[slot] === 'falling')
  if (changes.length === 2 && kinds.A === kinds.B) {
    const key = kinds.A === 'rising' ? 'change.risingBoth' : 'change.fallingBoth'
    return [{ text: t(key, { observation }), tone: toneOf(row, kinds.A) }]
  }
  if (changes.length > 0) {
    return changes.map(slot => {
      const key = kinds[slot] === 'rising' ? 'change.rising' : 'change.falling'
      return { text: t(key, { observation, name: row.partners[slot].name }), tone: toneOf(row, kinds[slot]) }
    })
  }
  // An outcome that is a measure and changed is named with the measures.
  if (kinds.A === 'measureChanged' || kinds.B === 'measureChanged') return []
  const level = levels.find(([kind]) => kinds.A === kind || kinds.B === kind)?.[1] ?? 'noAnswers'
  return [{ text: t(`change.${level}`), tone: 'neutral' }]
}

/** What is said where nothing changed beyond error: the first that is true of either. */
const levels = [
  ['noClearTrend', 'noClearTrend'],
  ['measureWithin', 'noClearTrend'],
  ['tooEarly', 'tooEarly'],
  ['oneTotal', 'tooEarly'],
] as const

function outcomeTitle({ outcome, measureTitles }: CaseloadRow, locale: 'en' | 'es'): string {
  return (labels.get(outcome) ?? measureTitles.get(outcome))?.[locale] ?? outcome
}

/** A measure that changed reliably, by its own rule, named for whom. */
function measureChips(row: CaseloadRow, { t, locale }: Context): EntryChip[] {
  return row.measures.map(({ name, partner, verdict, favourable }) => ({
    text: t(verdict.startsWith('higher') ? 'change.measureHigher' : 'change.measureLower', {
      measure: row.measureTitles.get(name)?.[locale] ?? name,
      name: row.partners[partner].name,
    }),
    tone: favourable ? 'good' : 'neutral',
  }))
}

const lastWord = (key: string) => key.split('.').at(-1)!

/** Good or not follows from what is favourable for this observation, not from the direction. */
function toneOf(row: CaseloadRow, kind: string): EntryChip['tone'] {
  const favourable = exercises
    .flatMap(each => each.observes)
    .find(each => each.name === row.outcome)?.favourable
  if (favourable === 'neither' || !favourable) return 'neutral'
  return (favourable === 'higher') === (kind === 'rising') ? 'good' : 'neutral'
}

function numbersOf(row: CaseloadRow, slot: Slot, t: Context['t']) {
  const { key, values } = row.verdict[slot]
  const { name } = row.partners[slot]
  const kind = lastWord(key)
  if (kind === 'noAnswers') return []
  if (values.after !== undefined) return [totalsOf(row, slot, t)]
  if (kind === 'tooEarly') {
    const answered = Number(values.answered)
    const short = t('change.daysShort', { answered })
    return [{ slot, isSlope: false, short, sentence: t('change.days', { name, answered }) }]
  }
  const slope = kind === 'falling' ? -Number(values.slope) : Number(values.slope)
  const numbers = { slope, se: Number(values.se) }
  const short = t('change.numbersShort', numbers)
  return [{ slot, isSlope: true, short, sentence: t('change.numbers', { name, ...numbers }) }]
}

/** Of an outcome that is a measure: the totals that are compared, or the one that there is. */
function totalsOf(row: CaseloadRow, slot: Slot, t: Context['t']) {
  const { before, after } = row.verdict[slot].values
  const { name } = row.partners[slot]
  const last = Number(after)
  if (before === undefined) {
    const short = t('change.totalShort', { total: last })
    return { slot, isSlope: false, short, sentence: t('change.total', { name, total: last }) }
  }
  const totals = { before: Number(before), after: last }
  const short = t('change.totalsShort', totals)
  return { slot, isSlope: false, short, sentence: t('change.totals', { name, ...totals }) }
}

function lookOf(row: CaseloadRow, context: Context): EntryChip[] {
  return row.look.map(message => ({ text: lookText(message, row, context), tone: lookTone(message, row) }))
}

function lookText(
  { key, values }: CaseloadRow['look'][number],
  row: CaseloadRow,
  { t, locale }: Context,
): string {
  if (key === 'caseload.flagsOpen') return t('look.flagsOpen', { count: Number(values.count) })
  if (key === 'caseload.neverInvited') return t('look.neverInvited')
  const { name, invitedUntil } = row.partners[values.partner as Slot]
  if (key === 'caseload.quiet') {
    const weeks = Math.floor(daysBetween(String(values.since), row.today) / 7)
    return t('look.quiet', { name, weeks })
  }
  if (invitedUntil === null) return t('look.notInvited', { name })
  const lastDay = localDate(invitedUntil, row.zone)
  if (daysBetween(row.today, lastDay) > 2) return t('look.invited', { name })
  return t('look.ending', { name, day: writeNearDay(locale, lastDay, row.today) })
}
