import { randomUUID } from 'node:crypto'
import { couplesToHold, holdPace } from '#lib/data/hold-pace.ts'
import { answerPace, readLevels, readOwnPace } from '#lib/data/pace.ts'
import * as facts from '#lib/data/pace-facts.ts'
import { readPace, releaseLevel, setCeiling, withdrawRelease } from '#lib/data/pace-releases.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import type { IsolationCase } from './isolation-cases.ts'

const touch = { ladder: 'touch' } as const
/** The evening before the appointment. */
const preyEve = '2026-03-11T21:00:00Z'

export const paceCases: Readonly<Record<string, IsolationCase>> = {
  'pace.readLevels': { partner: tx => readLevels(tx), stranger: 'own' },
  'pace.readOwnPace': { partner: readOwnPace, stranger: 'own' },
  'pace.answerPace': {
    partner: (tx, { appointmentId }) =>
      answerPace(tx, { ...touch, answer: 'stay', appointmentId }).then(() => 'said'),
    stranger: 'not-found',
    joint: true,
  },
  'pace-facts.readPaceFacts': {
    file: (tx, { coupleId }) => facts.readPaceFacts(tx, coupleId),
    names: 'row',
  },
  'pace-facts.laddersInUse': {
    file: (tx, { coupleId }) => facts.laddersInUse(tx, coupleId, { touch: 0, openness: 0 }),
  },
  'pace-releases.readPace': { file: readPace },
  'pace-releases.setCeiling': {
    file: tx => setCeiling(tx, { ...touch, ceiling: 1, was: 3 }).then(() => 'set'),
  },
  'pace-releases.releaseLevel': {
    // A day before it, when both have said yes.
    file: async (tx, { appointmentId }) => {
      await tx.db.paceRelease.updateMany({ where: { appointmentId }, data: { withdrawnAt: tx.now } })
      return releaseLevel({ ...tx, now: new Date(preyEve) }, { ...touch, level: 2, appointmentId })
    },
    names: 'row',
  },
  'pace-releases.withdrawRelease': {
    clinician: (tx, { paceReleaseId }) => withdrawRelease(tx, paceReleaseId).then(() => 'withdrawn'),
    stranger: 'not-found',
  },
  'hold-pace.couplesToHold': { worker: couplesToHold, stranger: 'own' },
  'hold-pace.holdPace': { worker: (tx, { coupleId }) => holdPace(tx, coupleId), stranger: 'not-found' },
}

export const paceWithoutCase: Readonly<Record<string, string>> = {
  'pace-facts.lockPace': 'waits, and reads nothing',
}

type Planted = {
  readonly coupleId: string
  readonly clinician: Clinician
  readonly a: Partner
  readonly b: Partner
}

/** Level 1, a ceiling, a release for level 2, and a yes of each that is dated on the eve. */
export async function plantPace(
  { coupleId, clinician, a, b }: Planted,
  appointmentId: string,
): Promise<{ paceReleaseId: string }> {
  const own = { practiceId: clinician.practiceId, coupleId, ...touch }
  const paceReleaseId = randomUUID()
  await withActor(clinician, async tx => {
    const at = tx.now
    const { userId } = clinician
    await tx.db.paceLevel.createMany({ data: { ...own, level: 1, cause: 'appointment', effectiveAt: at } })
    await tx.db.paceCeiling.createMany({ data: { ...own, ceiling: 3, setBy: userId, at } })
    await tx.db.paceRelease.createMany({
      data: { id: paceReleaseId, ...own, appointmentId, level: 2, releasedBy: userId, at },
    })
  })
  for (const who of [a, b]) {
    const word = { ...own, partnerId: who.partnerId, appointmentId, answer: 'ready' }
    await withActor(who, tx => tx.db.paceAnswer.createMany({ data: { ...word, at: new Date(preyEve) } }))
  }
  return { paceReleaseId }
}
