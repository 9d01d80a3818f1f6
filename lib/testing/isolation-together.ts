import { assignExercise } from '#lib/data/assignments.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import * as laidOut from '#lib/data/laid-out.ts'
import { submitResponse } from '#lib/data/responses.ts'
import { readTogetherHistory } from '#lib/data/together-history.ts'
import { findPlace, readSlots } from '#lib/data/together-place.ts'
import { listSessions } from '#lib/data/together-records.ts'
import { listReturns } from '#lib/data/together-returns.ts'
import { openTogether, startTogether, takeEvents } from '#lib/data/together-sessions.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { ownGrowth } from '#lib/domain/exercises/own-growth/definition.ts'
import type { IsolationCase } from './isolation-cases.ts'
import { tapped } from './meeting.ts'

const joint = { stranger: 'not-found', joint: true } as const
const laid = { definition: ownGrowth, dueOn: '2026-03-04' }

export const togetherCases: Readonly<Record<string, IsolationCase>> = {
  'together-sessions.openTogether': {
    partner: (tx, { together }) => openTogether(tx, together.assignmentId),
    stranger: 'own',
  },
  'together-sessions.startTogether': {
    partner: (tx, { together }) => startTogether(tx, together.assignmentId),
    ...joint,
  },
  'together-sessions.takeEvents': {
    partner: (tx, { together }) =>
      takeEvents(tx, together.sessionId, { version: 2, events: tapped({ kind: 'skip' }) }),
    ...joint,
  },
  'together-place.findPlace': {
    partner: (tx, { together }) => findPlace(tx, together.assignmentId),
    stranger: 'own',
  },
  'together-place.readSlots': { partner: readSlots, stranger: 'own' },
  'together-history.readTogetherHistory': { file: readTogetherHistory },
  'together-records.listSessions': {
    file: tx => listSessions(tx, { from: '2026-03-01', to: '2026-03-31' }),
  },
  'together-returns.listReturns': { partner: tx => listReturns(tx, '2026-03-11'), stranger: 'own' },
  'laid-out.layOut': {
    partner: (tx, { together }) =>
      laidOut.layOut(tx, { ...together, stepIds: ['week'] }).then(() => 'laid out'),
    stranger: 'not-found',
  },
  'laid-out.takeBackLaidOut': {
    partner: (tx, { together }) =>
      laidOut.takeBackLaidOut(tx, { ...together, stepIds: ['commit'] }).then(() => 'taken back'),
    stranger: 'not-found',
  },
  'laid-out.listLaidOut': {
    partner: (tx, { together }) => laidOut.listLaidOut(tx, { ...together, ...laid }),
    stranger: 'own',
  },
  'laid-out.readPrepared': {
    partner: async (tx, { together, a }) => {
      const place = await findPlace(tx, together.assignmentId)
      return laidOut.readPrepared(
        place ? tx : { ...tx, actor: a },
        place ?? { ...laid, ...together, ...nowhere },
      )
    },
    stranger: 'own',
  },
}

/** What a stranger would have to make up to ask for A's preparation. */
const nowhere = { script: [], opensOn: laid.dueOn, may: 'open', responseId: null } as const

export const togetherWithoutCase: Readonly<Record<string, string>> = {
  'together-place.placeOfState': 'pure',
  'laid-out.placeOfItem': 'pure',
  'together-place.openState': 'opens a state that its caller read: together-sessions.test.ts',
}

type Texts = { readonly canary: string; readonly joint: string }

/** An exercise in two parts, which A prepares: what will be laid out, and what stays their own. */
export async function prepareTogether(
  clinician: Clinician,
  a: Partner,
  { canary, joint: text }: Texts,
): Promise<string> {
  const { id } = await withActor(clinician, async tx =>
    assignExercise((await openCaseFile(tx, a.coupleId))!, {
      slug: 'own-growth',
      schedule: { kind: 'once', on: '2026-03-03' },
      ...{ startsOn: '2026-03-03', endsOn: null, forSlot: 'both' },
      notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
    }),
  )
  const answers = {
    commit: { value: text, audience: 'me' },
    week: { value: [canary], audience: 'therapist' },
  }
  await withActor(a, async tx => {
    const { partnerId } = tx.actor
    const where = { assignmentId: id, partnerId, part: 'alone' }
    const { id: occurrenceId } = await tx.db.occurrence.findFirstOrThrow({ where })
    await submitResponse(tx, { occurrenceId, answers })
  })
  return id
}

/** A session of the two on A's phone, with what A laid out for it. */
export async function plantTogether(a: Partner, assignmentId: string) {
  return withActor(a, async tx => {
    const { occurrenceId } = (await findPlace(tx, assignmentId))!
    await laidOut.layOut(tx, { occurrenceId, stepIds: ['commit'] })
    const { sessionId } = await startTogether(tx, assignmentId)
    await takeEvents(tx, sessionId, { version: 1, events: tapped({ kind: 'skip' }) })
    return { assignmentId, sessionId, occurrenceId }
  })
}
