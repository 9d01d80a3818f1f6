import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { type Ladder, ladders, type PaceAnswer, topLevel } from '#lib/domain/pace.ts'
import { ceilingAt, nextAppointment, type PaceAppointment, saidAt } from '#lib/domain/pace-facts.ts'
import {
  levelUnder,
  ownPace,
  type ReleaseRefusal,
  refuseRelease,
  standingRelease,
} from '#lib/domain/pace-machine.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDown } from './audit.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { holdOpenCouple } from './couples.ts'
import { readLevels } from './pace.ts'
import { laddersInUse, lockPace, readPaceFacts } from './pace-facts.ts'
import type { ClinicianTx } from './with-actor.ts'

/** One ladder as the couple's clinician sees it. */
export type CasePace = {
  readonly ladder: Ladder
  readonly top: number
  readonly level: number
  readonly ceiling: number
  readonly inUse: boolean
  readonly appointment: PaceAppointment | null
  /** Whether the two are being asked now. */
  readonly asking: boolean
  /** What each said for the next appointment, and the couple's day on which; null where nothing counts. */
  readonly said: Readonly<Record<Slot, { readonly answer: PaceAnswer; readonly on: string } | null>>
  readonly release: { readonly id: string; readonly level: number } | null
  /** Why the next level cannot be released now; null when it can, or is. */
  readonly refusal: ReleaseRefusal | null
}

/** Both ladders, each partner's answer apart. */
export async function readPace(tx: CaseTx): Promise<CasePace[]> {
  const { coupleId } = tx.file
  const facts = await readPaceFacts(tx, coupleId)
  const inUse = await laddersInUse(tx, coupleId, await readLevels(tx))
  const { zone, partners } = await tx.db.couple.findUniqueOrThrow({
    where: { id: coupleId },
    include: { partners: { select: { id: true, slot: true } } },
  })
  return ladders.map(ladder => {
    const of = facts[ladder]
    const top = topLevel[ladder]
    const last = saidAt(of, tx.now)
    const saidBy = (slot: Slot) => {
      const { id } = partners.find(each => each.slot === slot)!
      const { said } = ownPace(of, id, tx.now)
      return said && { answer: said, on: localDate(last.get(id)!.at, zone) }
    }
    const appointment = nextAppointment(of, tx.now)
    const { level, asking } = ownPace(of, '', tx.now)
    const release = appointment && standingRelease(of, appointment, tx.now)
    return {
      ladder,
      top,
      level,
      ceiling: ceilingAt(of, tx.now, top),
      inUse: inUse.has(ladder),
      appointment,
      asking,
      said: { A: saidBy('A'), B: saidBy('B') },
      release: release && { id: release.id, level: release.level },
      refusal: release ? null : refuseRelease(of, level + 1, { now: tx.now, top }),
    }
  })
}

/**
 * Sets the highest level. One below the present level lowers that at once, for both.
 * @throws Problem conflict `stale` (`theirs`: the ceiling that stands) when it is not `was` any more, `couple-closed`;
 * invalid at `ceiling` beyond the ladder
 */
export async function setCeiling(
  tx: CaseTx,
  { ladder, ceiling, was }: { readonly ladder: Ladder; readonly ceiling: number; readonly was: number },
): Promise<void> {
  const { coupleId } = tx.file
  const { practiceId, userId } = tx.actor
  const top = topLevel[ladder]
  if (ceiling > top) throw new Problem('invalid', 'fields', { fields: { ceiling: 'pace-highest' } })
  await holdOpenCouple(tx)
  await lockPace(tx, coupleId)
  const facts = (await readPaceFacts(tx, coupleId))[ladder]
  const theirs = ceilingAt(facts, tx.now, top)
  if (theirs !== was) throw new Problem('conflict', 'stale', { theirs })
  const id = randomUUID()
  await tx.db.paceCeiling.createMany({
    data: { id, practiceId, coupleId, ladder, ceiling, setBy: userId, at: tx.now },
  })
  const lower = levelUnder(facts, ceiling, tx.now)
  if (lower) {
    await tx.db.paceLevel.createMany({
      data: { practiceId, coupleId, ladder, level: lower.level, cause: 'appointment', effectiveAt: lower.at },
    })
  }
  await writeDown(tx, { action: 'pace-ceiling-set', coupleId, subjectId: id })
}

/**
 * Releases one level more for the next appointment. It takes effect when that begins, if both are still ready.
 * @throws Problem not-found for an appointment of another couple; conflict with a ReleaseRefusal, `couple-closed`
 */
export async function releaseLevel(
  tx: CaseTx,
  wish: { readonly ladder: Ladder; readonly level: number; readonly appointmentId: string },
): Promise<string> {
  const { coupleId } = tx.file
  const { practiceId, userId } = tx.actor
  const { ladder, level, appointmentId } = wish
  found(await tx.db.appointment.findFirst({ where: { id: appointmentId, coupleId }, select: { id: true } }))
  await holdOpenCouple(tx)
  await lockPace(tx, coupleId)
  const facts = (await readPaceFacts(tx, coupleId))[ladder]
  if (nextAppointment(facts, tx.now)?.id !== appointmentId)
    throw new Problem('conflict', 'pace-no-appointment')
  const refusal = refuseRelease(facts, level, { now: tx.now, top: topLevel[ladder] })
  if (refusal) throw new Problem('conflict', refusal)
  const id = randomUUID()
  await tx.db.paceRelease.createMany({
    data: { id, practiceId, coupleId, appointmentId, ladder, level, releasedBy: userId, at: tx.now },
  })
  await writeDown(tx, { action: 'pace-released', coupleId, subjectId: id })
  return id
}

/** Takes a release back before its appointment begins. @throws Problem not-found; conflict `pace-begun` when it has. */
export async function withdrawRelease(tx: ClinicianTx, releaseId: string): Promise<void> {
  const row = found(
    await tx.db.paceRelease.findFirst({ where: { id: releaseId }, include: { appointment: true } }),
  )
  const file = found(await openCaseFile(tx, row.coupleId))
  await lockPace(file, row.coupleId)
  if (row.appointment.startsAt <= tx.now) throw new Problem('conflict', 'pace-begun')
  const { count } = await tx.db.paceRelease.updateMany({
    where: { id: releaseId, withdrawnAt: null },
    data: { withdrawnAt: tx.now },
  })
  if (count > 0)
    await writeDown(file, { action: 'pace-release-withdrawn', coupleId: row.coupleId, subjectId: releaseId })
}
