import { listCaseMeasures } from '#lib/data/brief-measures.ts'
import { listDueAgreements, readBriefPace } from '#lib/data/brief-standing.ts'
import { readTopics } from '#lib/data/brief-topics.ts'
import { readBrief } from '#lib/data/briefs.ts'
import { listCaseload, listCouples, readSignals } from '#lib/data/caseload.ts'
import { listFittingCouples, readCaseload } from '#lib/data/caseload-page.ts'
import { findCouples, findPartners } from '#lib/data/caseload-rows.ts'
import { findDue, findNumbers } from '#lib/data/caseload-signals.ts'
import { listKnownMeasures } from '#lib/data/known-measures.ts'
import type { IsolationCase } from './isolation-cases.ts'

const anyCouples = { show: 'open', search: '', sort: null, page: 1, locale: 'en' } as const

/** What a clinician reads before an appointment: the brief and the caseload. */
export const reviewCases: Readonly<Record<string, IsolationCase>> = {
  'briefs.readBrief': { file: readBrief },
  'brief-topics.readTopics': { file: tx => readTopics(tx, new Date(0)) },
  'brief-measures.listCaseMeasures': { file: tx => listCaseMeasures(tx, {}) },
  'brief-standing.readBriefPace': { file: readBriefPace },
  'brief-standing.listDueAgreements': { file: tx => listDueAgreements(tx, '2028-01-01') },
  'known-measures.listKnownMeasures': { clinician: listKnownMeasures, stranger: 'own' },
  'caseload.listCaseload': { clinician: listCaseload, stranger: 'own' },
  'caseload.listCouples': { clinician: listCouples, stranger: 'own' },
  'caseload.readSignals': {
    clinician: async tx => readSignals(tx, await listCouples(tx)),
    stranger: 'own',
  },
  'caseload-page.readCaseload': { clinician: tx => readCaseload(tx, anyCouples), stranger: 'own' },
  'caseload-page.listFittingCouples': {
    clinician: tx => listFittingCouples(tx, anyCouples, 300),
    stranger: 'own',
  },
  'caseload-rows.findCouples': { clinician: findCouples, stranger: 'own' },
  'caseload-rows.findPartners': { clinician: findPartners, stranger: 'own' },
  'caseload-signals.findDue': {
    clinician: (tx, { coupleId }) => findDue(tx, [coupleId]),
    stranger: 'own',
  },
  'caseload-signals.findNumbers': {
    clinician: (tx, { coupleId }) => findNumbers(tx, [coupleId], ['csi-16']),
    stranger: 'own',
  },
}

export const reviewWithoutCase: Readonly<Record<string, string>> = {
  'caseload.rowWithoutSignals': 'pure',
}
