import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { recap } from '#lib/domain/pause.ts'
import type { RecordSaid } from '#lib/domain/record/record.ts'
import { toDay } from './days.ts'
import { openText } from './keys.ts'
import { placeOfRecap } from './pauses-list.ts'
import type { Tx } from './with-actor.ts'

type Whose = { readonly coupleId: string; readonly partnerIds: readonly string[]; readonly zone: string }

/**
 * What these partners said outside of exercises: to the pace, to how an agreement goes, on coming back from a pause,
 * why something was not for now, and to the practice’s policy. For one of the two about themselves, and for their
 * clinician. In the order of days.
 */
export async function readRecordSaid(tx: Tx, { coupleId, partnerIds, zone }: Whose): Promise<RecordSaid[]> {
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
  const slots = await tx.db.partner.findMany({
    where: { id: { in: [...partnerIds] } },
    select: { id: true, slot: true },
  })
  for (const row of await tx.db.pauseRecap.findMany({ where: { coupleId, ...where } })) {
    const { slot } = slots.find(each => each.id === row.partnerId)!
    const sealed = await openText(
      tx,
      { scope: 'couple', subjectId: coupleId },
      placeOfRecap(row.id),
      row.sealed,
    )
    const { felt, mattered } = recap.parse(JSON.parse(sealed))
    const text = [felt, mattered].filter(each => each !== '').join('\n')
    add(row.id, slot, { day: toDay(row.day), kind: 'pause-recap', value: null, text })
  }
  return said.sort(byDayAndWords)
}

/** Of one day by their words: what was said at the same moment has no other order that would stay. */
function byDayAndWords(one: RecordSaid, other: RecordSaid): number {
  const [a, b] = [one, other].map(each => [each.day, each.slot, each.kind, each.value, each.text].join(' '))
  return a! < b! ? -1 : Number(a! > b!)
}
