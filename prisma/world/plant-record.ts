import type { Keyring } from '#lib/crypto/keys.ts'
import type { Prisma } from '#lib/data/generated/client.ts'
import { actAsLead } from './acting.ts'
import { idOf } from './random.ts'
import type { CoupleRows, World } from './rows.ts'
import { type MadeKey, makeKey } from './sealing.ts'

type Db = Prisma.TransactionClient
type Planting = { readonly db: Db; readonly world: World; readonly keyring: Keyring }

/** The clinicians' own keys, each made when something is first sealed under it. */
export type OwnKeys = Map<string, MadeKey>

/** What the lead wrote down: signed progress notes under the case file's key, the rest under their own. */
export async function plantRecord(planting: Planting, rows: CoupleRows, ownKeys: OwnKeys): Promise<void> {
  const { db, world } = planting
  const { couple, caseNotes, referrals } = rows
  if (caseNotes.length + referrals.length === 0) return
  await actAsLead(db, world, rows)
  const file = await addKey(planting, `couples/${rows.key}/case-key`, { scope: 'case', subjectId: couple.id })
  for (const { text, signedAt, ...row } of caseNotes) {
    const own = await ownKey(planting, row.authorId, ownKeys)
    const signed = signedAt && row.kind === 'progress' ? file : own
    const seal = (key: MadeKey) => key.seal('case_note', 'sealed', row.id, text)
    await db.caseNote.createMany({ data: { ...row, sealed: seal(own) } })
    if (!signedAt) continue
    // A note is signed at its own time: the policy takes no other.
    await db.$executeRaw`select set_config('app.now', ${(signedAt as Date).toISOString()}, true)`
    await db.caseNote.updateMany({
      where: { id: row.id },
      data: { sealed: seal(signed), signedAt, version: 2 },
    })
  }
  await db.supportReferral.createMany({
    data: referrals.map(({ note, ...row }) => ({
      ...row,
      noteSealed: note && file.seal('support_referral', 'note_sealed', row.id, note),
    })),
  })
}

async function ownKey(planting: Planting, userId: string, known: OwnKeys): Promise<MadeKey> {
  const key =
    known.get(userId) ??
    (await addKey(planting, `staff/${userId}/key`, { scope: 'clinician', subjectId: userId }))
  known.set(userId, key)
  return key
}

async function addKey(
  { db, world, keyring }: Planting,
  path: string,
  { scope, subjectId }: { scope: 'case' | 'clinician'; subjectId: string },
): Promise<MadeKey> {
  const coupleId = scope === 'case' ? subjectId : null
  const id = idOf(world.seed, path)
  const key = makeKey(keyring, id, world.practice.id, { scope, subjectId, coupleId })
  await db.dataKey.createMany({ data: key.row })
  return key
}
