import { getTranslations } from 'next-intl/server'
import type { CaseloadEntry } from '#components/caseload/entry.ts'
import { folded } from '#components/table/compare-cells.ts'
import { type CsvCell, writeCsv } from '#lib/csv.ts'
import type { CaseloadRow } from '#lib/data/caseload.ts'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeTime } from '../dates.ts'
import { describeCouples } from './describe-couples.ts'

const slots = ['A', 'B'] as const

/**
 * The caseload as a file for a spreadsheet: days as 'YYYY-MM-DD', numbers as numbers, words in the language of the
 * request. `hidden` are ids of columns that are not shown, `search` is what was typed above the table. Nothing that a partner wrote is in it.
 */
export async function caseloadFile(
  rows: readonly CaseloadRow[],
  { hidden, search, now }: { hidden: readonly string[]; search: string; now: Date },
): Promise<string> {
  const t = await getTranslations('caseload')
  const entries = await describeCouples(rows, now)
  const columns: Column[] = [
    { of: 'couple', head: t('file.partner', { slot: 'A' }), cell: row => row.partners.A.name },
    { of: 'couple', head: t('file.partner', { slot: 'B' }), cell: row => row.partners.B.name },
    { of: 'couple', head: t('file.notes'), cell: (_, index) => entries[index]!.notes.join('; ') },
    { of: 'next', head: t('columns.next'), cell: nextCell },
    ...slots.flatMap((slot): Column[] => [
      { of: 'done', head: t('file.done', { slot }), cell: row => row.done[slot]?.done ?? null },
      { of: 'done', head: t('file.due', { slot }), cell: row => row.done[slot]?.due ?? null },
      { of: 'done', head: t('file.lastAnswer', { slot }), cell: row => row.lastSignal[slot] },
    ]),
    { of: 'change', head: t('file.outcome'), cell: row => row.outcome },
    ...slots.flatMap((slot): Column[] => [
      { of: 'change', head: t('file.slope', { slot }), cell: row => slopeCell(row, slot) },
      { of: 'change', head: t('file.se', { slot }), cell: row => numberCell(row, slot, 'se') },
      { of: 'change', head: t('file.answered', { slot }), cell: row => numberCell(row, slot, 'answered') },
    ]),
    { of: 'change', head: t('columns.change'), cell: (_, index) => chips(entries[index]!.change.chips) },
    { of: 'look', head: t('columns.look'), cell: (_, index) => chips(entries[index]!.look) },
  ]
  const shown = columns.filter(each => !hidden.includes(each.of))
  const lines = rows.flatMap((row, index) =>
    isFound(entries[index]!, search) ? [shown.map(each => each.cell(row, index))] : [],
  )
  return writeCsv(
    shown.map(each => each.head),
    lines,
  )
}

type Column = { of: string; head: string; cell: (row: CaseloadRow, index: number) => CsvCell }

/** As the table searches: in names and in what its chips say. */
function isFound({ names, change, look }: CaseloadEntry, search: string): boolean {
  const said = [names, chips(change.chips), chips(look)].join(' ')
  return folded(said).includes(folded(search.trim()))
}

function nextCell({ nextAppointment: at, zone }: CaseloadRow): string | null {
  return at && `${localDate(at, zone)} ${writeTime('en', zone, at)}`
}

/** A week's change; sentences say the direction apart, here it is the sign. */
function slopeCell({ verdict }: CaseloadRow, slot: Slot): number | null {
  const { key, values } = verdict[slot]
  if (values.slope === undefined) return null
  return key === 'caseload.falling' ? -Number(values.slope) : Number(values.slope)
}

function numberCell({ verdict }: CaseloadRow, slot: Slot, name: 'se' | 'answered'): number | null {
  const value = verdict[slot].values[name]
  return value === undefined ? null : Number(value)
}

const chips = (all: readonly { text: string }[]) => all.map(each => each.text).join('; ')
