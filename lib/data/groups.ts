import 'server-only'
import { randomUUID } from 'node:crypto'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import type { Prisma } from './generated/client.ts'
import type { ClinicianTx } from './with-actor.ts'

/**
 * Several couples who are given the same. A group is its clinician's own list: no couple learns that there is one, or
 * who else is in it.
 */
type Versioned = { readonly id: string; readonly version: number }

/** Makes an empty group. */
export async function makeGroup(tx: ClinicianTx, name: string): Promise<Versioned> {
  const { practiceId, userId: createdBy } = tx.actor
  const id = randomUUID()
  await tx.db.coupleGroup.createMany({ data: { id, practiceId, name, createdBy, createdAt: tx.now } })
  await writeDown(tx, { action: 'group-made', subjectId: id })
  return { id, version: 1 }
}

/** @throws Problem not-found; conflict `stale` with `theirs`, the name and version that stand */
export async function renameGroup(
  tx: ClinicianTx,
  groupId: string,
  { name, version }: { readonly name: string; readonly version: number },
): Promise<Versioned> {
  return change(tx, groupId, version, { data: { name }, action: 'group-renamed' })
}

/** Puts a group away: what its couples were given goes on. @throws Problem as renameGroup */
export async function endGroup(tx: ClinicianTx, groupId: string, version: number): Promise<Versioned> {
  return change(tx, groupId, version, { data: { endedAt: tx.now }, action: 'group-ended' })
}

/** Takes endGroup back. @throws Problem as renameGroup */
export async function resumeGroup(tx: ClinicianTx, groupId: string, version: number): Promise<Versioned> {
  return change(tx, groupId, version, { data: { endedAt: null }, action: 'group-resumed' })
}

async function change(
  tx: ClinicianTx,
  groupId: string,
  version: number,
  { data, action }: { data: Prisma.CoupleGroupUpdateManyMutationInput; action: string },
): Promise<Versioned> {
  const where = { id: groupId, createdBy: tx.actor.userId }
  const { count } = await tx.db.coupleGroup.updateMany({
    where: { ...where, version },
    data: { ...data, version: { increment: 1 } },
  })
  const row = found(await tx.db.coupleGroup.findFirst({ where }))
  if (count === 0) {
    throw new Problem('conflict', 'stale', { theirs: { name: row.name, version: row.version } })
  }
  await writeDown(tx, { action, subjectId: groupId })
  return { id: groupId, version: row.version }
}

/** Adds the couple of the open file. Twice is once. @throws Problem not-found for a group of somebody else */
export async function addToGroup(tx: CaseTx, groupId: string): Promise<void> {
  const { coupleId, clinician } = tx.file
  const where = { id: groupId, createdBy: clinician.userId, endedAt: null }
  found(await tx.db.coupleGroup.findFirst({ where, select: { id: true } }))
  const { count } = await tx.db.coupleGroupMember.createMany({
    data: { practiceId: clinician.practiceId, groupId, coupleId, addedAt: tx.now },
    skipDuplicates: true,
  })
  if (count === 1) await writeDown(tx, { action: 'group-joined', coupleId, subjectId: groupId })
}

/** Takes the couple of the open file out; what it was given goes on. @throws Problem not-found */
export async function removeFromGroup(tx: CaseTx, groupId: string): Promise<void> {
  const { coupleId } = tx.file
  const { count } = await tx.db.coupleGroupMember.deleteMany({ where: { groupId, coupleId } })
  if (count === 0) throw new Problem('not-found')
  await writeDown(tx, { action: 'group-left', coupleId, subjectId: groupId })
}
