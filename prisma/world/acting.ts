import type { Prisma } from '#lib/data/generated/client.ts'
import type { CoupleRows, PartnerRows, StaffRows, World } from './rows.ts'

type Db = Prisma.TransactionClient

type Settings = { role: string; actor?: string; couple?: string; partner?: string; slot?: string }

/**
 * Tells row-level security who writes from here on, as the product does from a proof. A world is planted in one
 * transaction, so that it stands whole or not at all; whoever acts changes within it.
 */
async function tell(db: Db, world: Pick<World, 'practice'>, who: Settings): Promise<void> {
  const { role, actor = '', couple = '', partner = '', slot = '' } = who
  await db.$queryRaw`
    select set_config('app.role', ${role}, true), set_config('app.actor', ${actor}, true),
           set_config('app.practice', ${world.practice.id}, true), set_config('app.couple', ${couple}, true),
           set_config('app.partner', ${partner}, true), set_config('app.slot', ${slot}, true),
           set_config('app.new_couple', '', true), set_config('app.case', '', true),
           set_config('app.now', ${new Date().toISOString()}, true)`
}

export function actAsIdentity(db: Db, world: World): Promise<void> {
  return tell(db, world, { role: 'identity' })
}

export function actAsSetup(db: Db, world: World): Promise<void> {
  return tell(db, world, { role: 'setup' })
}

export function actAsClinician(db: Db, world: World, clinician: StaffRows): Promise<void> {
  return tell(db, world, { role: 'clinician', actor: clinician.user.id })
}

/** The lead of a couple, who may also make it. */
export async function actAsLead(db: Db, world: World, { couple }: CoupleRows): Promise<void> {
  await tell(db, world, { role: 'clinician', actor: couple.createdBy })
  await db.$executeRaw`select set_config('app.new_couple', ${couple.id}, true)`
}

/** A partner who has joined. */
export function actAsPartner(db: Db, world: World, { partner, slot, user }: PartnerRows): Promise<void> {
  return tell(db, world, {
    role: 'partner',
    actor: user?.id ?? '',
    couple: partner.coupleId,
    partner: partner.id,
    slot,
  })
}
