import type { Slot } from './access.ts'
import { addDays, daysBetween, localDate } from './calendar.ts'
import { byNeed, type CoupleRow } from './caseload.ts'
import { type CaseloadSort, type caseloadSorts, type Show, shows } from './caseload-shows.ts'
import type { Message } from './message.ts'

/** A row with what a search and an order go by. `invitedUntil`: the end of an invitation that can still be used. */
export type ViewedRow = CoupleRow & {
  role: 'lead' | 'backup'
  zone: string
  today: string
  partners: Record<Slot, { name: string; invitedUntil: Date | null }>
}

type LookTone = 'flag' | 'notice' | 'neutral'

/**
 * A couple kept for later needs nobody's eyes, nor does an invitation that goes on for more than two days; every other
 * thing to look at does.
 */
export function lookTone(
  { key, values }: Message,
  row: Pick<ViewedRow, 'partners' | 'zone' | 'today'>,
): LookTone {
  if (key === 'caseload.flagsOpen') return 'flag'
  if (key === 'caseload.neverInvited') return 'neutral'
  if (key !== 'caseload.invitationPending') return 'notice'
  const { invitedUntil } = row.partners[values.partner as Slot]
  if (invitedUntil === null) return 'notice'
  return daysBetween(row.today, localDate(invitedUntil, row.zone)) > 2 ? 'neutral' : 'notice'
}

/** A flag is shown wherever it stands, a closed couple's too. */
export function showsOf(row: ViewedRow): Show[] {
  const isClosed = row.status === 'closed'
  const isSoon =
    row.nextAppointment !== null && localDate(row.nextAppointment, row.zone) < addDays(row.today, 7)
  const stands: Record<Show, boolean> = {
    open: !isClosed || row.openFlags > 0,
    mine: !isClosed && row.role === 'lead',
    look: row.look.some(each => lookTone(each, row) !== 'neutral'),
    week: !isClosed && isSoon,
    uninvited: row.look.some(each => each.key === 'caseload.neverInvited'),
    closed: isClosed,
  }
  return shows.filter(each => stands[each])
}

/** Whether a search finds the couple by a name, without case and accents: "ines" finds Inés. */
export function isFoundBy(search: string, { partners }: Pick<ViewedRow, 'partners'>): boolean {
  return plain(`${partners.A.name} & ${partners.B.name}`).includes(plain(search.trim()))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** In the order wished for; what has nothing to sort by stands last in both directions, ties are by need. */
export function orderCaseload<Row extends ViewedRow>(
  rows: readonly Row[],
  sort: CaseloadSort,
  locale: string,
): Row[] {
  const needed = [...rows].sort(byNeed)
  if (sort === null) return needed
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const keyed = needed.map(row => ({ row, key: keys[sort.id](row) }))
  const known = keyed.filter(each => each.key !== null)
  const turn = sort.desc ? -1 : 1
  known.sort(({ key: a }, { key: b }) =>
    typeof a === 'number' && typeof b === 'number' ? (a - b) * turn : collator.compare(`${a}`, `${b}`) * turn,
  )
  return [...known, ...keyed.filter(each => each.key === null)].map(each => each.row)
}

const keys: Record<(typeof caseloadSorts)[number], (row: ViewedRow) => string | number | null> = {
  couple: ({ partners }) => `${partners.A.name} & ${partners.B.name}`,
  next: row => row.nextAppointment?.getTime() ?? null,
  done: ({ done }) => leastDone(done),
  change: row => changePlace(row),
  look: row => lookPlace(row),
}

/** The smaller share of the two, so that sorting shows first whoever the plan fits least; null when nothing is due. */
function leastDone({ A, B }: CoupleRow['done']): number | null {
  const shares = [A, B].flatMap(each => (each && each.due > 0 ? [each.done / each.due] : []))
  return shares.length > 0 ? Math.min(...shares) : null
}

const places = {
  rising: 0,
  falling: 0,
  measureChanged: 0,
  noClearTrend: 1,
  measureWithin: 1,
  tooEarly: 2,
  oneTotal: 2,
  noAnswers: 3,
}

/** 0 where something changed beyond error, then what has no clear trend, too few days, no answer. */
function changePlace({ verdict, measures }: CoupleRow): number {
  if (measures.length > 0) return 0
  const placeOf = ({ key }: Message) => places[key.split('.').at(-1) as keyof typeof places]
  return Math.min(placeOf(verdict.A), placeOf(verdict.B))
}

function lookPlace(row: ViewedRow): number | null {
  const places: LookTone[] = ['flag', 'notice', 'neutral']
  const found = row.look.map(each => places.indexOf(lookTone(each, row)))
  return found.length > 0 ? Math.min(...found) : null
}
