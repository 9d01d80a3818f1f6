import { randomUUID } from 'node:crypto'
import * as answers from '#lib/data/answers.ts'
import * as appointments from '#lib/data/appointments.ts'
import * as askedAlone from '#lib/data/asked-alone.ts'
import * as auditSeal from '#lib/data/audit-seal.ts'
import * as careTeam from '#lib/data/care-team.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import * as caseFiles from '#lib/data/case-files.ts'
import { clearIdempotency } from '#lib/data/clear-idempotency.ts'
import * as consents from '#lib/data/consents.ts'
import * as coupleChanges from '#lib/data/couple-changes.ts'
import * as coupleJudging from '#lib/data/couple-judging.ts'
import * as couples from '#lib/data/couples.ts'
import * as drafts from '#lib/data/drafts.ts'
import * as extendPlans from '#lib/data/extend-plans.ts'
import { readFlagRecipients } from '#lib/data/flag-recipients.ts'
import * as flags from '#lib/data/flags.ts'
import * as importReading from '#lib/data/import-reading.ts'
import * as imports from '#lib/data/imports.ts'
import * as invitations from '#lib/data/invitations.ts'
import { listHeldSessions, listJointNumbers } from '#lib/data/joint-numbers.ts'
import * as notNow from '#lib/data/not-now.ts'
import { listToldReasons } from '#lib/data/not-now-case.ts'
import * as observations from '#lib/data/observations.ts'
import { findMeasures } from '#lib/data/observed-measures.ts'
import * as occurrences from '#lib/data/occurrences.ts'
import * as offers from '#lib/data/offers.ts'
import { lastAppointmentDay, listOwnNumbers, ownDays } from '#lib/data/own-numbers.ts'
import * as plan from '#lib/data/plan.ts'
import * as portal from '#lib/data/portal.ts'
import * as practice from '#lib/data/practice.ts'
import { submitResponse } from '#lib/data/responses.ts'
import * as sessions from '#lib/data/sessions.ts'
import { raiseFlag, raiseMeasureFlag } from '#lib/data/support.ts'
import type { ClinicianTx, OwnerTx, PartnerTx, WorkerTx } from '#lib/data/with-actor.ts'
import { agreementCases, agreementsWithoutCase } from './isolation-agreements.ts'
import { assignmentCases, assignmentsWithoutCase } from './isolation-assignments.ts'
import { exportCases, exportsWithoutCase } from './isolation-exports.ts'
import { manyCases, manyWithoutCase } from './isolation-many.ts'
import { measureCases } from './isolation-measures.ts'
import { paceCases, paceWithoutCase } from './isolation-pace.ts'
import { programmeCases, programmesWithoutCase } from './isolation-programmes.ts'
import { recordCases, recordWithoutCase } from './isolation-record.ts'
import { reviewCases, reviewWithoutCase } from './isolation-review.ts'
import { standingCases, standingWithoutCase } from './isolation-standing.ts'
import { togetherCases, togetherWithoutCase } from './isolation-together.ts'
import { type Prey, preyMapping, preyToday } from './isolation-world.ts'

/**
 * One call of every function of lib/data, with the prey's ids. `file`: on an open case file. What must come of it for
 * a stranger: `own` — it names nobody's rows, so the stranger gets their own, and nothing of the prey; `not-found` —
 * it names a row of the prey.
 */
export type IsolationCase =
  | { readonly file: (tx: CaseTx, prey: Prey) => unknown; readonly names?: 'row' }
  | { readonly clinician: (tx: ClinicianTx, prey: Prey) => unknown; readonly stranger: Outcome }
  | {
      readonly partner: (tx: PartnerTx, prey: Prey) => unknown
      readonly stranger: Outcome
      /** An act of both: the other partner is no stranger to it. */
      readonly joint?: true
    }
  | { readonly owner: (tx: OwnerTx, prey: Prey) => unknown; readonly stranger: Outcome }
  | { readonly worker: (tx: WorkerTx, prey: Prey) => unknown; readonly stranger: Outcome }

type Outcome = 'own' | 'not-found'

const days = { from: '2026-01-01', to: preyToday }
const time = { day: '2026-03-20', time: 840, minutes: 50 }
const mapping = { ...preyMapping, series: [...preyMapping.series] }
const details = { name: 'X', pronouns: null, email: null, locale: 'en', zone: 'UTC', country: 'PT' } as const

const versionOf = async (tx: CaseTx) =>
  (await tx.db.couple.findUniqueOrThrow({ where: { id: tx.file.coupleId } })).version

export const isolationCases: Readonly<Record<string, IsolationCase>> = {
  'case-files.openCaseFile': {
    clinician: async (tx, prey) => (await caseFiles.openCaseFile(tx, prey.coupleId)) && prey.canary,
    stranger: 'own',
  },

  'couples.createCouple': {
    clinician: (tx, prey) =>
      couples.createCouple(tx, {
        zone: 'UTC',
        openingMinute: 1260,
        policyId: prey.policyId,
        partners: [
          { slot: 'A', ...details },
          { slot: 'B', ...details },
        ],
      }),
    stranger: 'own',
  },
  'couples.createCouples': {
    clinician: (tx, prey) =>
      couples.createCouples(tx, [
        {
          zone: 'UTC',
          openingMinute: 1260,
          policyId: prey.policyId,
          partners: [
            { slot: 'A', ...details },
            { slot: 'B', ...details },
          ],
        },
      ]),
    stranger: 'own',
  },
  'couples.listPolicies': { clinician: tx => couples.listPolicies(tx), stranger: 'own' },
  'couples.readCouple': { file: couples.readCouple },
  'couples.holdCouple': { file: couples.holdCouple },
  'couples.holdOpenCouple': { file: couples.holdOpenCouple },
  'couple-changes.changeCoupleSettings': {
    file: async tx =>
      coupleChanges.changeCoupleSettings(tx, { zone: 'UTC', openingMinute: 60 }, await versionOf(tx)),
  },
  'couple-changes.correctPartner': {
    file: async (tx, prey) =>
      coupleChanges.correctPartner(tx, prey.a.partnerId, details, await versionOf(tx)),
    names: 'row',
  },
  'couple-changes.closeCouple': { file: async tx => coupleChanges.closeCouple(tx, await versionOf(tx)) },
  'couple-changes.reopenCouple': { file: async tx => coupleChanges.reopenCouple(tx, await versionOf(tx)) },

  'couple-judging.readJudging': { file: coupleJudging.readJudging },
  'couple-judging.titleOfOutcome': { file: tx => coupleJudging.titleOfOutcome(tx, 'closeness') },
  'couple-judging.chooseJudging': {
    file: async tx =>
      coupleJudging.chooseJudging(
        tx,
        { outcome: 'csi-16', rules: { 'csi-16': 'cautious' } },
        await versionOf(tx),
      ),
  },

  'care-team.listCareTeam': { file: careTeam.listCareTeam },
  'care-team.listPossibleBackups': { file: careTeam.listPossibleBackups },
  'care-team.nameBackup': {
    file: async tx => {
      const [first] = await careTeam.listPossibleBackups(tx)
      return first ? careTeam.nameBackup(tx, first.userId) : Promise.reject(new Error('nobody'))
    },
  },
  'care-team.endBackup': { file: careTeam.endBackup },
  'asked-alone.readAskedAlone': { file: askedAlone.readAskedAlone },
  'asked-alone.recordAskedAlone': {
    file: (tx, prey) => askedAlone.recordAskedAlone(tx, prey.a.partnerId, { reason: 'x' }),
    names: 'row',
  },
  'appointments.listAppointments': { file: appointments.listAppointments },
  'appointments.readAppointments': { file: appointments.readAppointments },
  'appointments.setAppointment': {
    file: async tx => {
      await tx.db.appointment.updateMany({
        where: { coupleId: tx.file.coupleId },
        data: { cancelledAt: tx.now },
      })
      return appointments.setAppointment(tx, time)
    },
  },
  'appointments.moveAppointment': {
    clinician: (tx, prey) => appointments.moveAppointment(tx, prey.appointmentId, time, 1),
    stranger: 'not-found',
  },
  'appointments.cancelAppointment': {
    clinician: (tx, prey) => appointments.cancelAppointment(tx, prey.appointmentId, 1),
    stranger: 'not-found',
  },
  'appointments.restoreAppointment': {
    clinician: async (tx, prey) => {
      await tx.db.appointment.updateMany({ where: { id: prey.appointmentId }, data: { cancelledAt: tx.now } })
      return appointments.restoreAppointment(tx, prey.appointmentId, 1)
    },
    stranger: 'not-found',
  },
  'flags.listOpenFlags': { file: flags.listOpenFlags },
  'flags.acknowledgeFlag': {
    clinician: (tx, prey) => flags.acknowledgeFlag(tx, prey.flagId),
    stranger: 'not-found',
  },
  'invitations.readInvitations': { file: invitations.readInvitations },
  'invitations.invitePartner': {
    file: async (tx, prey) => {
      await tx.db.seat.updateMany({ where: { partnerId: prey.a.partnerId }, data: { joinedAt: null } })
      return invitations.invitePartner(tx, prey.a.partnerId)
    },
    names: 'row',
  },
  'invitations.voidInvitation': {
    clinician: (tx, prey) => invitations.voidInvitation(tx, prey.invitationId),
    stranger: 'not-found',
  },

  'plan.listPlan': { file: tx => plan.listPlan(tx) },
  'plan.excusedDays': { file: plan.excusedDays },
  'answers.listAnswers': { file: tx => answers.listAnswers(tx, days) },
  'answers.listAnsweredExercises': { file: answers.listAnsweredExercises },
  'answers.openAnswer': {
    file: async (tx, prey) => {
      const where = { partnerId: prey.a.partnerId, textSealed: { not: null } }
      return answers.openAnswer(tx, await tx.db.answer.findFirstOrThrow({ where }))
    },
    names: 'row',
  },
  'observations.listObservations': { file: tx => observations.listObservations(tx, days) },
  'observations.observationLabels': { file: tx => observations.observationLabels(tx, ['closeness']) },
  'observations.observedDays': { file: observations.observedDays },
  'observed-measures.findMeasures': { file: tx => findMeasures(tx, ['csi-16', 'phq-9']) },

  'imports.startImport': { file: tx => imports.startImport(tx, { fileName: 'f', parts: 1 }) },
  'imports.receivePart': {
    clinician: (tx, prey) =>
      imports.receivePart(tx, prey.openImportId, {
        part: 1,
        text: `day,n,note\n2026-01-05,3,${prey.canary}\n`,
      }),
    stranger: 'not-found',
  },
  'imports.readParts': { file: (tx, prey) => imports.readParts(tx, prey.openImportId), names: 'row' },
  'imports.listImports': { file: imports.listImports },
  'imports.readImportState': { file: (tx, prey) => imports.readImportState(tx, prey.openImportId) },
  'imports.undoImport': {
    clinician: async (tx, prey) => ({ removed: (await imports.undoImport(tx, prey.takenImportId)).removed }),
    stranger: 'not-found',
  },
  'imports.clearAbandonedImports': {
    worker: tx => imports.clearAbandonedImports({ ...tx, now: new Date(tx.now.getTime() + 172_800_000) }),
    stranger: 'own',
  },
  'import-reading.describeImport': {
    file: (tx, prey) => importReading.describeImport(tx, prey.openImportId),
    names: 'row',
  },
  'import-reading.checkImport': {
    file: (tx, prey) => importReading.checkImport(tx, prey.openImportId, mapping),
    names: 'row',
  },
  'import-reading.mapImport': {
    clinician: (tx, prey) => importReading.mapImport(tx, prey.openImportId, mapping),
    stranger: 'not-found',
  },
  'import-reading.commitImport': {
    clinician: (tx, prey) => importReading.commitImport(tx, prey.openImportId, mapping),
    stranger: 'not-found',
  },

  'portal.readPortal': { partner: tx => portal.readPortal(tx), stranger: 'own' },
  'own-numbers.listOwnNumbers': { partner: tx => listOwnNumbers(tx, days.from), stranger: 'own' },
  'own-numbers.ownDays': { partner: ownDays, stranger: 'own' },
  'own-numbers.lastAppointmentDay': { partner: lastAppointmentDay, stranger: 'own' },
  'joint-numbers.listJointNumbers': { partner: tx => listJointNumbers(tx, days.from), stranger: 'own' },
  'joint-numbers.listHeldSessions': { partner: tx => listHeldSessions(tx, days.from), stranger: 'own' },
  'occurrences.listOpenOccurrences': {
    partner: tx => occurrences.listOpenOccurrences(tx, preyToday),
    stranger: 'own',
  },
  'occurrences.findOccurrence': {
    partner: (tx, prey) => occurrences.findOccurrence(tx, prey.occurrenceId),
    stranger: 'own',
  },
  'occurrences.readAssignmentNotes': {
    partner: (tx, prey) => occurrences.readAssignmentNotes(tx, prey.assignmentId),
    stranger: 'own',
  },
  'drafts.readDraft': { partner: (tx, prey) => drafts.readDraft(tx, prey.occurrenceId), stranger: 'own' },
  'drafts.saveDraft': {
    partner: (tx, prey) => drafts.saveDraft(tx, prey.occurrenceId, { answers: {}, version: 1 }),
    stranger: 'not-found',
  },
  'not-now.tellNotNow': {
    partner: (tx, { occurrenceId }) => notNow.tellNotNow(tx, occurrenceId, 'forgot').then(() => 'told'),
    stranger: 'not-found',
  },
  'not-now.takeBackNotNow': {
    partner: (tx, { occurrenceId }) => notNow.takeBackNotNow(tx, occurrenceId).then(() => 'taken back'),
    stranger: 'not-found',
  },
  'not-now-case.listToldReasons': { file: tx => listToldReasons(tx, tx.now) },
  'responses.submitResponse': {
    partner: (tx, { occurrenceId }) =>
      submitResponse(tx, { occurrenceId, answers: { closeness: { value: 5, audience: 'therapist' } } }),
    stranger: 'not-found',
  },
  'offers.offerAnswer': {
    partner: async (tx, prey) => {
      await tx.db.offer.deleteMany({ where: { answerId: prey.answerId } })
      const times = { undoUntil: tx.now, opensAt: new Date(tx.now.getTime() + 86_400_000) }
      const text = { en: 'x', es: 'x' }
      const item = { title: text, prompt: text, reading: { kind: 'text', text: 'x' } } as const
      const offer = {
        answerId: prey.answerId,
        slug: 's',
        kind: 'plain',
        pair: 'p',
        item,
        day: preyToday,
      } as const
      return offers.offerAnswer(tx, { ...offer, ...times }).then(() => 'offered')
    },
    stranger: 'not-found',
  },
  'offers.listOpened': { partner: tx => offers.listOpened(tx), stranger: 'own' },
  'offers.listOpenings': { partner: tx => offers.listOpenings(tx), stranger: 'own' },
  'offers.listPending': { partner: tx => offers.listPending(tx), stranger: 'own' },
  'offers.withdrawOffer': {
    partner: (tx, prey) => offers.withdrawOffer(tx, prey.offerId),
    stranger: 'not-found',
  },
  'consents.readPolicy': { partner: consents.readPolicy, stranger: 'own' },
  'consents.acceptPolicy': {
    partner: (tx, prey) => consents.acceptPolicy(tx, prey.policyId),
    stranger: 'own',
  },
  'consents.requireConsent': { partner: consents.requireConsent, stranger: 'own' },
  'support.raiseFlag': { partner: raiseFlag, stranger: 'own' },
  'support.raiseMeasureFlag': {
    partner: async (tx, prey) => {
      const { responseId } = await tx.db.answer.findFirstOrThrow({ where: { id: prey.answerId } })
      return raiseMeasureFlag(tx, { responseId, item: 'phq-9' })
    },
    stranger: 'not-found',
  },
  'sessions.listOwnSessions': { partner: sessions.listOwnSessions, stranger: 'own' },
  'sessions.endOwnSession': {
    partner: (tx, prey) => sessions.endOwnSession(tx, prey.a.sessionId),
    stranger: 'not-found',
  },
  'sessions.endOtherSessions': { partner: sessions.endOtherSessions, stranger: 'own' },

  ...manyCases,
  ...agreementCases,
  ...assignmentCases,
  ...standingCases,
  ...togetherCases,
  ...paceCases,
  ...measureCases,
  ...programmeCases,
  ...recordCases,
  ...exportCases,
  ...reviewCases,

  'practice.readPracticeStaff': { owner: practice.readPracticeStaff, stranger: 'own' },
  'practice.inviteStaff': {
    owner: tx =>
      practice.inviteStaff(tx, { displayName: 'x', email: `${randomUUID()}@example.org`, role: 'clinician' }),
    stranger: 'own',
  },
  'practice.endStaffRole': {
    owner: (tx, prey) => practice.endStaffRole(tx, prey.staffMemberId),
    stranger: 'not-found',
  },
  'practice.restoreStaffRole': {
    owner: async (tx, prey) => {
      await tx.db.staffMember.updateMany({ where: { id: prey.staffMemberId }, data: { until: tx.now } })
      return practice.restoreStaffRole(tx, prey.staffMemberId)
    },
    stranger: 'not-found',
  },
  'extend-plans.extendPlans': { worker: extendPlans.extendPlans, stranger: 'own' },
  'extend-plans.extendOccurrences': {
    worker: (tx, prey) =>
      extendPlans.extendOccurrences(tx, [
        {
          practiceId: prey.practiceId,
          coupleId: prey.coupleId,
          assignmentId: prey.assignmentId,
          partnerIds: [prey.a.partnerId],
          parts: [{ part: 'alone', afterDays: 0 }],
          schedule: { kind: 'daily' },
          run: { startsOn: '2026-06-01', endsOn: '2026-06-02' },
          today: '2026-06-01',
        },
      ]),
    stranger: 'own',
  },
  'flag-recipients.readFlagRecipients': {
    worker: (tx, prey) => readFlagRecipients(tx, prey.flagId),
    stranger: 'not-found',
  },
  'clear-idempotency.clearIdempotency': { worker: clearIdempotency, stranger: 'own' },
  'audit-seal.sealAudit': { worker: tx => auditSeal.sealAudit(tx, null), stranger: 'own' },
  'audit-seal.verifyAudit': { worker: tx => auditSeal.verifyAudit(tx, null), stranger: 'own' },
}

/** What has no case here, and why. A file, or one export of it. */
export const withoutCase: Readonly<Record<string, string>> = {
  database: 'the connection itself: row-level-security.test.ts',
  'with-actor': 'makes the transaction that everything else takes: rls-races.test.ts',
  keys: 'opens a text for whom the key’s own row is readable: couples.test.ts, row-level-security.test.ts',
  audit: 'writes only, for the acting person: row-level-security.test.ts',
  days: 'pure',
  limits: 'counts, and knows no tenant',
  'neutral-names': 'pure',
  'queued-mail': 'seals and opens for one practice: queued-mail.test.ts',
  'found-practice': 'makes a practice where there is none',
  practices: 'for the job runner, before it has a practice',
  identity: 'before sign-in: identity.test.ts',
  'accept-invitation': 'before sign-in: accept-invitation.test.ts',
  'offers.openOffer': 'opens a row that the caller could read: listOpened, listJointNumbers',
  'invitations.secretsOf': 'pure: the secrets of what its caller was given',
  'import-reading.linesOf': 'pure',
  ...manyWithoutCase,
  ...agreementsWithoutCase,
  ...assignmentsWithoutCase,
  ...standingWithoutCase,
  ...togetherWithoutCase,
  ...paceWithoutCase,
  ...programmesWithoutCase,
  ...recordWithoutCase,
  ...exportsWithoutCase,
  ...reviewWithoutCase,
}
