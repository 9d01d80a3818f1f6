import {
  confirmAgreement,
  endAgreement,
  reviewAgreement,
  reviseAgreement,
  writeAgreement,
} from '#lib/data/agreements.ts'
import { listAgreements, listCaseAgreements } from '#lib/data/agreements-list.ts'
import { askForPause, endPause, writeRecap } from '#lib/data/pauses.ts'
import { listPauses, readLastPause } from '#lib/data/pauses-list.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Partner } from '#lib/domain/access.ts'
import type { IsolationCase } from './isolation-cases.ts'

const joint = { stranger: 'not-found', joint: true } as const

export const agreementCases: Readonly<Record<string, IsolationCase>> = {
  'agreements.writeAgreement': {
    partner: (tx, { assignmentId, joint: text }) =>
      writeAgreement(tx, { kind: 'proposal', text, reviewOn: null, assignmentId }),
    ...joint,
  },
  'agreements.reviseAgreement': {
    partner: (tx, { agreementId, joint: text }) =>
      reviseAgreement(tx, agreementId, { text, reviewOn: null, version: 1 }),
    ...joint,
  },
  'agreements.confirmAgreement': {
    partner: (tx, { agreementId }) => confirmAgreement(tx, agreementId, 1),
    ...joint,
  },
  'agreements.endAgreement': { partner: (tx, { agreementId }) => endAgreement(tx, agreementId, 1), ...joint },
  'agreements.reviewAgreement': {
    partner: (tx, { agreementId }) => reviewAgreement(tx, agreementId, 1),
    ...joint,
  },
  'agreements-list.listAgreements': { partner: listAgreements, stranger: 'own' },
  'agreements-list.listCaseAgreements': { file: listCaseAgreements },

  'pauses.askForPause': {
    partner: async (tx, { pauseId }) => {
      await tx.db.pause.updateMany({ where: { id: pauseId }, data: { endedAt: tx.now } })
      return askForPause(tx, { length: { kind: 'minutes', minutes: 5 }, calming: null })
    },
    stranger: 'own',
    joint: true,
  },
  'pauses.endPause': {
    partner: (tx, { pauseId }) => endPause(tx, pauseId, { version: 1, length: null }),
    ...joint,
  },
  'pauses.writeRecap': {
    partner: (tx, { pauseId, joint: felt }) => writeRecap(tx, pauseId, { felt, mattered: '' }),
    ...joint,
  },
  'pauses-list.readLastPause': { partner: readLastPause, stranger: 'own' },
  'pauses-list.listPauses': { file: tx => listPauses(tx) },
}

export const agreementsWithoutCase: Readonly<Record<string, string>> = {
  'agreements-list.placeOfVersion': 'pure',
  'pauses-list.placeOfRecap': 'pure',
}

/** Rules that both confirmed, and a pause until tomorrow with a recap of A. */
export async function plantAgreements(
  a: Partner,
  b: Partner,
  text: string,
): Promise<{ agreementId: string; pauseId: string }> {
  const { agreementId } = await withActor(a, tx =>
    writeAgreement(tx, { kind: 'conflict', text, reviewOn: null, assignmentId: null }),
  )
  for (const who of [a, b]) await withActor(who, tx => confirmAgreement(tx, agreementId, 1))
  const { pauseId } = await withActor(a, tx =>
    askForPause(tx, { length: { kind: 'tomorrow', time: 18 * 60 }, calming: 'breathe' }),
  )
  await withActor(a, tx => writeRecap(tx, pauseId, { felt: text, mattered: '' }))
  return { agreementId, pauseId }
}
