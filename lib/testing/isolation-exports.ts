import * as disclosures from '#lib/data/disclosures.ts'
import { recordDisclosure } from '#lib/data/disclosures.ts'
import * as links from '#lib/data/export-links.ts'
import { readRecordCaseNotes } from '#lib/data/record-case-notes.ts'
import { readRecordCouple } from '#lib/data/record-couple.ts'
import { readJointRecord } from '#lib/data/record-joint.ts'
import { readImportedLabels, readRecordNotes } from '#lib/data/record-notes.ts'
import { readOwnRecord } from '#lib/data/record-own.ts'
import { readPartnerRecord } from '#lib/data/record-partner.ts'
import { readRecordSaid } from '#lib/data/record-said.ts'
import { readRecordSessions } from '#lib/data/record-sessions.ts'
import * as release from '#lib/data/release.ts'
import { requireStepUp } from '#lib/data/step-up.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import type { IsolationCase } from './isolation-cases.ts'
import { inCase } from './isolation-world.ts'
import { stepUp } from './step-up.ts'

const wish = { from: '2026-01-01', to: '2026-03-04', progressNotes: true, psychotherapyNotes: true }
const legal = (words: string) => ({ basis: 'legal', legal: words }) as const
const file = { disclosureId: null, fileName: 'f.zip' }
const pack = async () => new Uint8Array([1])
const disclosure = (words: string) => ({
  slot: 'A' as const,
  basis: 'legal' as const,
  recipient: words,
  reason: words,
  legal: words,
  formats: ['json'],
  ...wish,
  items: 1,
  redacted: 0,
})

export const exportCases: Readonly<Record<string, IsolationCase>> = {
  'record-own.readOwnRecord': { partner: readOwnRecord, stranger: 'own' },
  'record-partner.readPartnerRecord': { file: tx => readPartnerRecord(tx, 'A', wish) },
  'record-joint.readJointRecord': {
    file: async (tx, prey) => readJointRecord(tx, await release.confirmRelease(tx, legal(prey.joint)), wish),
  },
  'record-notes.readRecordNotes': {
    file: (tx, { a }) => {
      const day = { gte: new Date(wish.from), lte: new Date(wish.to) }
      return readRecordNotes(tx, { partnerId: a.partnerId, day })
    },
    names: 'row',
  },
  'record-notes.readImportedLabels': { file: readImportedLabels },

  'record-couple.readRecordCouple': { partner: readRecordCouple, stranger: 'own' },
  'record-sessions.readRecordSessions': { file: readRecordSessions },
  'record-said.readRecordSaid': {
    file: (tx, { a }) => readRecordSaid(tx, { partnerIds: [a.partnerId], zone: 'Europe/Lisbon' }),
    names: 'row',
  },
  'record-case-notes.readRecordCaseNotes': {
    file: tx => readRecordCaseNotes(tx, { zone: 'Europe/Lisbon', about: null }, wish),
  },

  'release.readOwnRelease': { partner: release.readOwnRelease, stranger: 'own' },
  'release.giveRelease': {
    partner: tx => release.giveRelease(tx).then(() => 'given'),
    stranger: 'own',
  },
  'release.withdrawRelease': {
    partner: tx => release.withdrawRelease(tx).then(() => 'withdrawn'),
    stranger: 'own',
  },
  'release.readReleases': { file: release.readReleases },
  'release.confirmRelease': { file: (tx, { joint }) => release.confirmRelease(tx, legal(joint)) },

  'disclosures.recordDisclosure': { file: (tx, { joint }) => recordDisclosure(tx, disclosure(joint)) },
  'disclosures.listDisclosures': { file: disclosures.listDisclosures },

  'step-up.requireStepUp': { partner: tx => requireStepUp(tx).then(() => 'fresh'), stranger: 'own' },
  'export-links.beginExport': { partner: tx => links.beginExport(tx).then(() => 'begun'), stranger: 'own' },
  'export-links.addExportLink': {
    partner: tx => links.addExportLink(tx, file, pack).then(({ expiresAt }) => expiresAt),
    stranger: 'own',
  },
  'export-links.takeArchive': {
    partner: async (tx, { exportToken, canary }) => (await links.takeArchive(tx, exportToken)) && canary,
    stranger: 'own',
  },
  'export-links.clearExportLinks': {
    worker: tx => links.clearExportLinks({ ...tx, now: new Date(tx.now.getTime() + 86_400_000) }),
    stranger: 'own',
  },
}

export const exportsWithoutCase: Readonly<Record<string, string>> = {
  'record-rows': 'shapes rows that its caller read',
  'export-links.exportSecretsOf': 'pure: the secrets of what its caller was given',
}

/** Both have stepped up; an archive of A waits, and a disclosure about A is written down. */
export async function plantExports(
  people: { coupleId: string; clinician: Clinician; a: Partner },
  canary: string,
): Promise<{ exportToken: string }> {
  const { coupleId, clinician, a } = people
  await stepUp(a)
  await stepUp(clinician)
  await inCase(clinician, coupleId, tx => recordDisclosure(tx, disclosure(canary)))
  const link = await withActor(a, tx => links.addExportLink(tx, file, pack))
  return { exportToken: links.exportSecretsOf(link).token }
}
