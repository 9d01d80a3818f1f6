import 'server-only'
import { Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import type { ClinicianTx } from './with-actor.ts'

export type Member = {
  readonly userId: string
  readonly name: string
  readonly role: 'lead' | 'backup'
  readonly since: Date
}

/** Who sees this couple now: the lead, then the backup. */
export async function listCareTeam(tx: CaseTx): Promise<Member[]> {
  const rows = await tx.db.careTeam.findMany({
    where: { coupleId: tx.file.coupleId, until: null },
    orderBy: [{ role: 'desc' }, { since: 'asc' }],
  })
  const names = await staffNames(tx)
  return rows.map(row => ({
    userId: row.userId,
    name: names.get(row.userId) ?? '',
    role: row.role === 'lead' ? 'lead' : 'backup',
    since: row.since,
  }))
}

/** Clinicians of the practice who are not on this couple's team, by name. */
export async function listPossibleBackups(tx: CaseTx): Promise<{ userId: string; name: string }[]> {
  const team = new Set((await listCareTeam(tx)).map(member => member.userId))
  const names = await staffNames(tx)
  return [...names]
    .filter(([userId]) => !team.has(userId))
    .map(([userId, name]) => ({ userId, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Names who steps in: they see the couple and are told of a flag that nobody reads. Takes the place of the backup
 * before.
 * @throws Problem not-found for somebody who is no clinician of this practice; conflict `already-on-team`
 */
export async function nameBackup(tx: CaseTx, userId: string): Promise<void> {
  const { coupleId } = tx.file
  const { practiceId } = tx.actor
  if (!(await staffNames(tx)).has(userId)) throw new Problem('not-found')
  if ((await listCareTeam(tx)).some(member => member.userId === userId)) {
    throw new Problem('conflict', 'already-on-team')
  }
  await tx.db.careTeam.updateMany({
    where: { coupleId, role: 'backup', until: null },
    data: { until: tx.now },
  })
  const again = await tx.db.careTeam.updateMany({
    where: { coupleId, userId, role: 'backup' },
    data: { since: tx.now, until: null },
  })
  if (again.count === 0) {
    await tx.db.careTeam.createMany({ data: { practiceId, coupleId, userId, role: 'backup', since: tx.now } })
  }
  await writeDown(tx, { action: 'backup-named', coupleId, subjectId: userId })
}

/** Leaves the couple without a backup; the lead's own place is ended by a transfer alone. */
export async function endBackup(tx: CaseTx): Promise<void> {
  const { coupleId } = tx.file
  await tx.db.careTeam.updateMany({
    where: { coupleId, role: 'backup', until: null },
    data: { until: tx.now },
  })
  await writeDown(tx, { action: 'backup-ended', coupleId })
}

async function staffNames(tx: ClinicianTx): Promise<Map<string, string>> {
  const rows = await tx.db.staffMember.findMany({ where: { role: 'clinician', until: null } })
  return new Map(rows.map(row => [row.userId, row.displayName]))
}
