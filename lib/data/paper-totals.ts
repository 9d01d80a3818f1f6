import 'server-only'
import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import { type PaperTotal, refusePaperTotal } from '#lib/domain/measures/paper.ts'
import { observationName } from '#lib/domain/measures/registry.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { fromDay } from './days.ts'
import { addImported } from './imported-observations.ts'
import { listKnownMeasures } from './measures.ts'

/**
 * Keeps the total of a form that was filled in on paper, in the series of its measure and in the list of what came in
 * from outside, where it can be taken back. It is the clinician's: no partner sees it. Returns the import's id.
 * @throws Problem not-found; conflict `couple-closed`, `total-there` for a day that has one; invalid
 * `total-outside-range`, `day-not-past`
 */
export async function enterPaperTotal(tx: CaseTx, entered: PaperTotal): Promise<string> {
  await holdOpenCouple(tx)
  const { coupleId } = tx.file
  const measure = found((await listKnownMeasures(tx)).find(each => each.id === entered.measureId) ?? null)
  const couple = await tx.db.couple.findUniqueOrThrow({
    where: { id: coupleId },
    select: { zone: true, partners: { select: { id: true, slot: true } } },
  })
  refusePaperTotal(measure, entered, localDate(tx.now, couple.zone))
  const partnerId = couple.partners.find(each => each.slot === entered.slot)!.id
  const name = observationName(measure)
  const there = { coupleId, partnerId, name, day: fromDay(entered.day) }
  if ((await tx.db.observation.count({ where: there })) > 0) {
    throw new Problem('conflict', 'total-there', { fields: { day: 'total-there' } })
  }

  const importId = randomUUID()
  const { practiceId, userId } = tx.actor
  const file = { fileName: measure.title.en, parts: 0, added: 1, committedAt: tx.now }
  await tx.db.import.createMany({
    data: { id: importId, practiceId, coupleId, ...file, createdBy: userId, createdAt: tx.now },
  })
  const { range, favourable } = measure
  const row = { line: 1, partner: entered.slot, name, label: measure.title.en, ...range, favourable }
  const number = { ...row, day: entered.day, value: entered.total }
  await addImported(tx, [{ ...number, coupleId, partnerId, importId }])
  await writeDown(tx, { action: 'total-entered', coupleId, subjectId: importId })
  return importId
}
