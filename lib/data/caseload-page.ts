import 'server-only'
import { localDate } from '#lib/domain/calendar.ts'
import { type CaseloadSort, type Show, shows } from '#lib/domain/caseload-shows.ts'
import { isFoundBy, orderCaseload, showsOf } from '#lib/domain/caseload-view.ts'
import { writeDown } from './audit.ts'
import {
  type CaseloadRow,
  type ListedCouple,
  listCaseload,
  listCouples,
  readSignals,
  rowWithoutSignals,
} from './caseload.ts'
import type { ClinicianTx } from './with-actor.ts'

/** Up to this many couples all rows go to the browser, which sorts and searches them; beyond, it asks for pages. */
export const WHOLE_CASELOAD = 300

const PAGE_SIZE = 50

/** Couples whose days are read with one statement. */
const CHUNK = 500

/** `page` counts from 1; one past the end is the last. `locale` orders names. */
export type CaseloadWish = {
  readonly show: Show
  readonly search: string
  readonly sort: CaseloadSort
  readonly page: number
  readonly locale: string
}

type Caseload = {
  readonly rows: readonly CaseloadRow[]
  /** Of every couple of the clinician, whatever is shown. */
  readonly couples: number
  readonly open: number
  readonly today: number
  readonly flags: number
  /** Null when `rows` is all there is. */
  readonly page: {
    readonly number: number
    readonly pages: number
    readonly first: number
    readonly total: number
    readonly counts: Readonly<Record<Show, number>>
  } | null
}

/** A clinician's caseload: whole while it is small, else the page that is wished for, sorted and searched here. */
export async function readCaseload(tx: ClinicianTx, wish: CaseloadWish): Promise<Caseload> {
  const couples = await countCouples(tx)
  if (couples <= WHOLE_CASELOAD) {
    const rows = await listCaseload(tx)
    return { rows, ...countsOf(rows), page: null }
  }
  const listed = new Map((await listCouples(tx)).map(each => [each.couple.coupleId, each]))
  const all = [...listed.values()].map(each => rowWithoutSignals(each, tx.now))
  const fitting = all.filter(row => showsOf(row).includes(wish.show) && isFoundBy(wish.search, row))
  const ordered = await inOrder(tx, fitting, { wish, listed })
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE))
  const number = Math.min(Math.max(1, wish.page), pages)
  const first = (number - 1) * PAGE_SIZE
  const shown = ordered.slice(first, first + PAGE_SIZE)
  const read = await readSignals(
    tx,
    shown.map(row => listed.get(row.coupleId)!),
  )
  const byId = new Map(read.map(row => [row.coupleId, row]))
  await writeDown(tx, { action: 'caseload-viewed' })
  return {
    rows: shown.map(row => byId.get(row.coupleId)!),
    ...countsOf(all),
    page: { number, pages, first, total: ordered.length, counts: showCounts(all) },
  }
}

/**
 * Every fitting row in its order, for a file; null when there are more than `most`. Written down. A small caseload is
 * searched by everything that its rows say, which is known once they are described; so it comes unsearched.
 */
export async function listFittingCouples(
  tx: ClinicianTx,
  wish: CaseloadWish,
  most: number,
): Promise<CaseloadRow[] | null> {
  const listed = new Map((await listCouples(tx)).map(each => [each.couple.coupleId, each]))
  const all = [...listed.values()].map(each => rowWithoutSignals(each, tx.now))
  const search = all.length > WHOLE_CASELOAD ? wish.search : ''
  const fitting = all.filter(row => showsOf(row).includes(wish.show) && isFoundBy(search, row))
  if (fitting.length > most) return null
  const found = fitting.map(row => listed.get(row.coupleId)!)
  const read = await readInChunks(tx, found, 'all')
  await writeDown(tx, { action: 'caseload-exported' })
  return orderCaseload(read, wish.sort, wish.locale)
}

type Known = { wish: CaseloadWish; listed: ReadonlyMap<string, ListedCouple> }

/** Only what was done and what changed need the days of every couple to sort by. */
async function inOrder(tx: ClinicianTx, rows: readonly CaseloadRow[], { wish, listed }: Known) {
  const { sort, locale } = wish
  const part = sort?.id === 'done' ? 'due' : sort?.id === 'change' ? 'numbers' : null
  if (part === null) return orderCaseload(rows, sort, locale)
  const found = rows.map(row => listed.get(row.coupleId)!)
  const read = await readInChunks(tx, found, part)
  return orderCaseload(read, sort, locale)
}

async function readInChunks(
  tx: ClinicianTx,
  listed: readonly ListedCouple[],
  part: 'due' | 'numbers' | 'all',
): Promise<CaseloadRow[]> {
  const rows: CaseloadRow[] = []
  for (let from = 0; from < listed.length; from += CHUNK) {
    rows.push(...(await readSignals(tx, listed.slice(from, from + CHUNK), part)))
  }
  return rows
}

async function countCouples(tx: ClinicianTx): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ couples: number }[]>`
    select count(distinct couple_id)::int as couples from care_team
    where user_id = ${tx.actor.userId}::uuid and until is null`
  return row!.couples
}

function countsOf(rows: readonly CaseloadRow[]) {
  const open = rows.filter(row => row.status !== 'closed')
  const isToday = (row: CaseloadRow) =>
    row.nextAppointment !== null && localDate(row.nextAppointment, row.zone) === row.today
  return {
    couples: rows.length,
    open: open.length,
    today: open.filter(isToday).length,
    flags: rows.reduce((sum, row) => sum + row.openFlags, 0),
  }
}

function showCounts(rows: readonly CaseloadRow[]): Record<Show, number> {
  const stands = rows.map(showsOf)
  const count = (show: Show) => stands.filter(each => each.includes(show)).length
  return Object.fromEntries(shows.map(show => [show, count(show)])) as Record<Show, number>
}
