import type { CaseTx } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { listDisclosures } from '#lib/data/disclosures.ts'
import { observedDays } from '#lib/data/observations.ts'
import { readPartnerRecord } from '#lib/data/record-partner.ts'
import { readReleases } from '#lib/data/release.ts'
import type { Slot } from '#lib/domain/access.ts'
import { isDay, localDate } from '#lib/domain/calendar.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { writingOf } from '#lib/domain/record/redact.ts'

type Wished = { readonly whose?: string; readonly from?: string; readonly to?: string }

/** A text that may be left out, with whose it is; null of what is joint. */
type WrittenText = {
  readonly id: string
  readonly slot: Slot | null
  readonly day: string
  readonly text: string
}

/** What the page shows: whom and which days one asks for, what is in them, and what was handed out before. */
export async function loadExport(tx: CaseTx, wished: Wished) {
  const couple = await readCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const days = await observedDays(tx)
  const from = wished.from && isDay(wished.from) ? wished.from : (days?.first ?? today)
  const to = wished.to && isDay(wished.to) ? wished.to : today
  const whose = whoseOf(wished.whose)
  const slots: readonly Slot[] = whose === 'both' ? ['A', 'B'] : whose ? [whose] : []
  const wish = { from, to, progressNotes: true, psychotherapyNotes: false }
  const records: CareRecord[] = []
  for (const slot of slots) records.push(await readPartnerRecord(tx, slot, wish))
  const log = await listDisclosures(tx)
  const found = { counts: countsOf(records), texts: textsOf(records) }
  return { couple, today, from, to, whose, found, releases: await readReleases(tx), log }
}

function whoseOf(wished: string | undefined): Slot | 'both' | null {
  return wished === 'A' || wished === 'B' || wished === 'both' ? wished : null
}

export type ExportPage = Awaited<ReturnType<typeof loadExport>>

function countsOf(records: readonly CareRecord[]) {
  const count = (of: (record: CareRecord) => number) => records.reduce((sum, each) => sum + of(each), 0)
  return {
    numbers: count(each => each.numbers.length),
    answers: count(each => each.responses.flatMap(one => one.answers).length),
    notes: count(each => each.notes.length),
    // Of both: the same in either record, but for what one of them said.
    agreements: records[0]?.agreements.length ?? 0,
    joint: new Set(records.flatMap(each => each.joint).map(each => each.id)).size,
  }
}

/** The newest first; what is joint once. */
function textsOf(records: readonly CareRecord[]): WrittenText[] {
  const texts = records.flatMap(record => {
    const joint = new Map(record.joint.map(each => [each.id, each]))
    const dayOf = new Map([
      ...record.responses.flatMap(each => each.answers.map(one => [one.id, each.day] as const)),
      ...[...record.said, ...record.notes, ...record.joint, ...record.caseNotes].map(
        each => [each.id, each.day] as const,
      ),
      ...record.agreements.flatMap(each => each.versions).map(each => [each.id, each.day] as const),
    ])
    return writingOf(record).map(({ kind, written }) => ({
      id: written.id,
      slot: kind === 'agreements' ? (joint.get(written.id)?.slot ?? null) : (record.people[0]?.slot ?? null),
      day: dayOf.get(written.id) ?? record.from,
      text: written.text ?? '',
    }))
  })
  const once = new Map(texts.map(each => [each.id, each]))
  return [...once.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}
