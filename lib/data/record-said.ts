import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { RecordSaid } from '#lib/domain/record/record.ts'
import { toDay } from './days.ts'
import type { Tx } from './with-actor.ts'

type Whose = { readonly partnerIds: readonly string[]; readonly zone: string }

/**
 * What these partners said alone outside of exercises: to the pace, to how an agreement goes, why something was not for
 * now, and to the practice’s policy. For one of the two about themselves, and for their
 * clinician. In the order of days.
 */
export async function readRecordSaid(tx: Tx, { partnerIds, zone }: Whose): Promise<RecordSaid[]> {
  const where = { partnerId: { in: [...partnerIds] } }
  const include = { partner: { select: { slot: true } } } as const
  const said: RecordSaid[] = []
  const add = (id: string, slot: string, rest: Pick<RecordSaid, 'day' | 'kind' | 'value' | 'text'>) =>
    said.push({ id, slot: slot as Slot, redacted: false, ...rest })
  for (const { id, partner, at, ladder, answer } of await tx.db.paceAnswer.findMany({ where, include })) {
    const value = `${ladder}: ${answer}`
    add(id, partner.slot, { day: localDate(at, zone), kind: 'pace', value, text: null })
  }
  for (const { id, partner, day, effect } of await tx.db.agreementReview.findMany({ where, include })) {
    add(id, partner.slot, { day: toDay(day), kind: 'agreement-review', value: String(effect), text: null })
  }
  for (const { id, partner, toldAt, reason, occurrence } of await tx.db.notNow.findMany({
    where,
    include: {
      ...include,
      occurrence: { select: { assignment: { select: { definition: { select: { slug: true } } } } } },
    },
  })) {
    const value = `${occurrence.assignment.definition.slug}: ${reason}`
    add(id, partner.slot, { day: localDate(toldAt, zone), kind: 'not-now', value, text: null })
  }
  for (const { id, partner, at, policyText } of await tx.db.consent.findMany({
    where,
    include: { ...include, policyText: { select: { kind: true, version: true } } },
  })) {
    const value = `${policyText.kind} ${policyText.version}`
    add(id, partner.slot, { day: localDate(at, zone), kind: 'consent', value, text: null })
  }
  return said.sort(byDayAndWords)
}

/** Of one day by their words: what was said at the same moment has no other order that would stay. */
function byDayAndWords(one: RecordSaid, other: RecordSaid): number {
  const [a, b] = [one, other].map(each => [each.day, each.slot, each.kind, each.value, each.text].join(' '))
  return a! < b! ? -1 : Number(a! > b!)
}
