import type { Slot } from './access.ts'
import type { BriefInput, BriefLine, BriefLink } from './brief.ts'
import { USUAL_RANGE } from './brief-progress.ts'
import { addDays } from './calendar.ts'
import { type Change, changeOf } from './measures/change.ts'
import type { ChangeRule, Measure } from './measures/measure.ts'
import { meets } from './measures/score.ts'
import type { Message } from './message.ts'
import { rounded } from './rounded.ts'

/** One time a partner filled in a measure; `imported`: a total from a file. Incomplete ones have no total. */
export type Administration = {
  day: string
  total: number | null
  status: 'complete' | 'prorated' | 'incomplete' | 'imported'
  /** Items without an answer. */
  missing: number
}

/**
 * `name` is that of its observation: another version is another series, and two are never joined. `rule` is the one
 * that the couple's clinician chose, else the measure's first.
 */
export type BriefMeasure = {
  name: string
  measure: Pick<Measure, 'favourable' | 'cutoffs'>
  rule: ChangeRule
  administrations: Record<Slot, readonly Administration[]>
}

type Total = Administration & { total: number }

/** A measure of one partner by the couple's rule for it: from the first total to the last, and since the one before that. */
export type MeasureChange = {
  name: string
  partner: Slot
  first: Total
  last: Total
  overall: Change
  previous: { on: string; change: Change } | null
}

const slots = ['A', 'B'] as const

/** In the order of names, A before B; whoever has two totals. */
export function measureChanges({ measures }: Pick<BriefInput, 'measures'>): MeasureChange[] {
  return inOrder(measures).flatMap(({ name, measure, rule, administrations }) =>
    slots.flatMap(partner => {
      const totals = totalsOf(administrations[partner])
      const [first, last, before] = [totals[0], totals.at(-1), totals.at(-2)]
      if (totals.length < 2) return []
      const between = (a: Total, b: Total) => changeOf(measure, rule, a.total, b.total)
      const previous = totals.length > 2 ? { on: before!.day, change: between(before!, last!) } : null
      return [{ name, partner, first: first!, last: last!, overall: between(first!, last!), previous }]
    }),
  )
}

/** What is said of each measure and partner: the change with its numbers and rule, or the one total that there is. */
export function measureLines(input: BriefInput): BriefLine[] {
  const changes = measureChanges(input)
  return inOrder(input.measures).flatMap(each =>
    slots.flatMap((partner): BriefLine[] => {
      const given = byDay(each.administrations[partner])
      const totals = totalsOf(given)
      const change = changes.find(one => one.name === each.name && one.partner === partner)
      const about = { partner, measure: each.name }
      const link = chartOf(each.name, totals.at(-1)?.day ?? null, input.today)
      const lines: Message[] = []
      if (change) lines.push(...changeMessages(change, each, about))
      else if (totals[0]) lines.push(firstMessage(totals[0], each.measure, about))
      const latest = given.at(-1)
      if (latest && latest.total === null) {
        const values = { ...about, missing: latest.missing, on: latest.day }
        lines.push({ key: 'brief.measure.incomplete', values })
      }
      return lines.map(line => ({ ...line, link }))
    }),
  )
}

function firstMessage(
  { total, day, status }: Total,
  measure: BriefMeasure['measure'],
  about: Message['values'],
): Message {
  const place = placeOf(measure, total)
  return {
    key: 'brief.measure.first',
    values: { ...about, total: rounded(total), on: day, status, ...place },
  }
}

/** The numbers and their rule; what they come to; and the same since the one before, where there were three. */
function changeMessages(
  { first, last, overall, previous }: MeasureChange,
  { measure, rule }: BriefMeasure,
  about: Message['values'],
): Message[] {
  const numbers = {
    ...about,
    before: rounded(first.total),
    after: rounded(last.total),
    from: first.day,
    to: last.day,
    difference: rounded(overall.difference),
    status: first.status === 'prorated' || last.status === 'prorated' ? 'prorated' : 'complete',
    ...(rule.kind === 'raw' ? {} : { smallest: rounded(overall.smallest!) }),
    ...(rule.kind === 'jt' ? { sd: rule.sd, r: rule.r } : {}),
  }
  const { line } = placeOf(measure, last.total)
  const verdict = { ...about, ...(line === 0 ? {} : { line }) }
  const messages = [
    { key: `brief.measure.numbers.${rule.kind}`, values: numbers },
    { key: `brief.measure.verdict.${verdictOf(overall)}`, values: verdict },
  ]
  if (previous === null) return messages
  const { on, change } = previous
  // Within error from the first on and within error since the one before are one thing to say.
  if (!overall.reliable && !change.reliable) return messages
  const values = { ...about, on, difference: rounded(change.difference) }
  return [...messages, { key: `brief.measure.previous.${plainly(verdictOf(change))}`, values }]
}

/** The names of what is printed; what lib/domain/measures calls harmed is "lower, now in the distressed range". */
export type MeasureVerdict =
  | 'higher'
  | 'lower'
  | 'higherOut'
  | 'lowerOut'
  | 'higherIn'
  | 'lowerIn'
  | 'within'
  | 'lineWithin'
  | 'raw'

export function verdictOf({ category, crossedWithinError, difference }: Change): MeasureVerdict {
  if (category === null) return 'raw'
  if (crossedWithinError) return 'lineWithin'
  const direction = difference > 0 ? 'higher' : 'lower'
  switch (category) {
    case 'recovered':
      return `${direction}Out`
    case 'harmed':
      return `${direction}In`
    case 'unchanged':
      return 'within'
    default:
      return direction
  }
}

function plainly(verdict: MeasureVerdict): 'higher' | 'lower' | 'within' | 'raw' {
  if (verdict === 'raw') return 'raw'
  if (verdict.startsWith('higher')) return 'higher'
  return verdict.startsWith('lower') ? 'lower' : 'within'
}

/** On which side of the measure's line a total is; 0 as the line where there is none. */
function placeOf({ cutoffs }: BriefMeasure['measure'], total: number): { side: string; line: number } {
  const line = cutoffs.find(each => each.id === 'caseness')
  if (!line) return { side: 'none', line: 0 }
  return { side: meets(line, total) ? 'in' : 'out', line: line.value }
}

function chartOf(measure: string, lastDay: string | null, today: string): BriefLink {
  if (lastDay === null) return { to: 'measures', measure: null, range: '12w' }
  return { to: 'measures', measure, range: lastDay > addDays(today, -USUAL_RANGE) ? '12w' : 'all' }
}

function byDay(administrations: readonly Administration[]): Administration[] {
  return [...administrations].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

function totalsOf(administrations: readonly Administration[]): Total[] {
  return byDay(administrations).flatMap(each => (each.total === null ? [] : { ...each, total: each.total }))
}

function inOrder(measures: readonly BriefMeasure[]): BriefMeasure[] {
  return [...measures].sort((a, b) => (a.name < b.name ? -1 : 1))
}
