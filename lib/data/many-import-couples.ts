import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import type { CoupleReading } from '#lib/domain/import-many-reading.ts'
import { createCouples } from './couples.ts'
import type { ClinicianTx } from './with-actor.ts'

/** A couple that an earlier import of this clinician made and that is still theirs. */
export type KnownCouple = {
  readonly coupleId: string
  readonly zone: string
  readonly closed: boolean
  readonly partners: Readonly<Record<Slot, { readonly id: string; readonly name: string }>>
}

/** Nine in the evening, as for a couple made by hand. */
const OPENING_MINUTE = 21 * 60

/**
 * The clinician's own couples of those labels. A colleague's label is never looked at: row-level security shows a
 * clinician none but their own.
 */
export async function findImportedCouples(
  tx: ClinicianTx,
  labels: readonly string[],
): Promise<Map<string, KnownCouple>> {
  const rows = await tx.db.importedCouple.findMany({
    where: { createdBy: tx.actor.userId, label: { in: [...labels] } },
    select: { label: true, coupleId: true },
  })
  const ids = rows.map(row => row.coupleId)
  const couples = await tx.db.couple.findMany({
    where: { id: { in: ids } },
    select: { id: true, zone: true, closedAt: true, partners: { orderBy: { slot: 'asc' } } },
  })
  const byId = new Map(couples.map(each => [each.id, each]))
  return new Map(
    rows.map(({ label, coupleId }) => {
      const { zone, closedAt, partners } = byId.get(coupleId)!
      const [A, B] = partners
      return [label, { coupleId, zone, closed: closedAt !== null, partners: { A: A!, B: B! } }]
    }),
  )
}

/** Holds the clinician's own couples of those labels until the end of the transaction: each by its own import, too. */
export async function holdImportedCouples(tx: ClinicianTx, labels: readonly string[]): Promise<void> {
  const known = await findImportedCouples(tx, labels)
  const ids = [...known.values()].map(each => each.coupleId)
  await tx.db.$queryRaw`select id from couple where id = any(${ids}::uuid[]) order by id for no key update`
}

/**
 * Lets one import of many, or its undoing, of this clinician run at a time: two files at once would each find the
 * other's couples missing and its days empty.
 */
export async function holdImports(tx: ClinicianTx): Promise<void> {
  const name = `many-import ${tx.actor.userId}`
  await tx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))::text`
}

/** Makes the couples of a file, without an invitation, and remembers what the file calls them. Ids in their order. */
export async function makeImportedCouples(
  tx: ClinicianTx,
  couples: readonly CoupleReading[],
  { settings, outcome }: Pick<ManyMapping, 'settings' | 'outcome'>,
): Promise<string[]> {
  if (couples.length === 0) return []
  const { policyId, zone, locale, country } = settings
  const partner = (slot: Slot, name: string) => ({
    slot,
    name,
    pronouns: null,
    email: null,
    locale,
    zone,
    country,
  })
  const ids = await createCouples(
    tx,
    couples.map(({ names }) => ({
      zone,
      openingMinute: OPENING_MINUTE,
      policyId,
      outcome: outcome ?? undefined,
      partners: [partner('A', names.A), partner('B', names.B)] as const,
    })),
  )
  const { practiceId, userId: createdBy } = tx.actor
  await tx.db.importedCouple.createMany({
    data: couples.map(({ label }, index) => ({ practiceId, coupleId: ids[index]!, label, createdBy })),
  })
  return ids
}
