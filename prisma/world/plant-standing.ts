import type { Prisma } from '#lib/data/generated/client.ts'
import { actAsPartner } from './acting.ts'
import type { CoupleRows, PartnerRows, World } from './rows.ts'
import type { MadeKey } from './sealing.ts'

type Db = Prisma.TransactionClient

/** The rituals of both, made by one of them. */
export async function plantRituals(
  db: Db,
  world: World,
  { rituals, ritualDays, partners }: CoupleRows,
  coupleKey: MadeKey,
): Promise<void> {
  await actAsPartner(db, world, partners.A)
  await db.ritual.createMany({
    data: rituals.map(({ name, ...row }) => ({
      ...row,
      sealed: coupleKey.seal('ritual', 'sealed', row.id, JSON.stringify({ name })),
    })),
  })
  await db.ritualDay.createMany({ data: ritualDays })
}

/** A partner's notes under their own key, and what is on its way to the other under the couple's. */
export async function plantNotes(
  db: Db,
  { notes, noteShares }: PartnerRows,
  keys: { readonly own: MadeKey; readonly couple: MadeKey },
): Promise<void> {
  await db.note.createMany({
    data: notes.map(({ text, ...row }) => ({
      ...row,
      sealed: keys.own.seal('note', 'sealed', row.id, text),
    })),
  })
  await db.noteShare.createMany({
    data: noteShares.map(({ text, ...row }) => ({
      ...row,
      sealed: keys.couple.seal('note_share', 'sealed', row.id, text),
    })),
  })
}
