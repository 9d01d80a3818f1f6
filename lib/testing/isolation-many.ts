import * as importedObservations from '#lib/data/imported-observations.ts'
import * as couples from '#lib/data/many-import-couples.ts'
import * as judging from '#lib/data/many-import-judging.ts'
import * as progress from '#lib/data/many-import-progress.ts'
import * as reading from '#lib/data/many-import-reading.ts'
import { undoManyImport } from '#lib/data/many-import-undo.ts'
import * as many from '#lib/data/many-imports.ts'
import { type ClinicianTx, withActor } from '#lib/data/with-actor.ts'
import type { Clinician } from '#lib/domain/access.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import type { IsolationCase } from './isolation-cases.ts'
import type { Prey } from './isolation-world.ts'

/** The file that waits, and the one taken in: one couple, named by the canary. */
const fileOf = (canary: string) => `couple,day,n,note\n${canary},2026-01-05,3,${canary}\n`

const preyManyMapping = (policyId: string): ManyMapping => ({
  couple: 'couple',
  partner: null,
  names: { kind: 'pattern', A: '{couple} A', B: '{couple} B' },
  day: { kind: 'date', column: 'day' },
  series: [
    {
      column: 'n',
      partner: 'A',
      day: null,
      observation: { name: 'old-diary', label: 'Old diary', low: 0, high: 9, favourable: 'higher' },
    },
  ],
  outcome: 'old-diary',
  settings: { policyId, zone: 'UTC', locale: 'en', country: 'PT' },
})

const mapping = (prey: Prey) => preyManyMapping(prey.policyId)
const tableOf = (prey: Prey) => ({
  header: ['couple', 'day', 'n'],
  delimiter: ',',
  rows: [{ line: 2, cells: [prey.canary, '2026-01-06', '3'] }],
})
const wanted = {
  label: 'new',
  line: 2,
  names: { A: 'x', B: 'y' },
  observations: [],
}

export const manyCases: Readonly<Record<string, IsolationCase>> = {
  'many-imports.startManyImport': {
    clinician: tx => many.startManyImport(tx, { fileName: 'f', parts: 1 }),
    stranger: 'own',
  },
  'many-imports.receiveManyPart': {
    clinician: (tx, prey) =>
      many.receiveManyPart(tx, prey.openManyImportId, { part: 1, text: fileOf(prey.canary) }),
    stranger: 'not-found',
  },
  'many-imports.readManyParts': {
    clinician: (tx, prey) => many.readManyParts(tx, prey.openManyImportId),
    stranger: 'not-found',
  },
  'many-imports.listManyImports': { clinician: tx => many.listManyImports(tx), stranger: 'own' },
  'many-imports.readManyImport': {
    clinician: (tx, prey) => many.readManyImport(tx, prey.takenManyImportId),
    stranger: 'own',
  },
  'many-imports.clearAbandonedManyImports': {
    worker: tx => many.clearAbandonedManyImports({ ...tx, now: new Date(tx.now.getTime() + 172_800_000) }),
    stranger: 'own',
  },
  'many-import-couples.findImportedCouples': {
    clinician: (tx, prey) => couples.findImportedCouples(tx, [prey.canary]),
    stranger: 'own',
  },
  'many-import-couples.holdImportedCouples': {
    clinician: (tx, prey) => couples.holdImportedCouples(tx, [prey.canary]).then(() => 'held'),
    stranger: 'own',
  },
  'many-import-couples.holdImports': {
    clinician: tx => couples.holdImports(tx).then(() => 'held'),
    stranger: 'own',
  },
  'many-import-couples.makeImportedCouples': {
    clinician: (tx, prey) => couples.makeImportedCouples(tx, [wanted], mapping(prey)),
    stranger: 'own',
  },
  'many-import-judging.readManyTable': {
    clinician: (tx, prey) => judging.readManyTable(tx, prey.openManyImportId),
    stranger: 'not-found',
  },
  'many-import-judging.judgeMany': {
    // Only what the stored rows say of it: the file is the caller's own.
    clinician: async (tx, prey) => {
      const { couples } = await judging.judgeMany(tx, tableOf(prey), mapping(prey))
      return couples.map(each => each.known)
    },
    stranger: 'own',
  },
  'many-import-reading.describeManyImport': {
    clinician: (tx, prey) => reading.describeManyImport(tx, prey.openManyImportId),
    stranger: 'not-found',
  },
  'many-import-reading.checkManyImport': {
    clinician: (tx, prey) => reading.checkManyImport(tx, prey.openManyImportId, mapping(prey)),
    stranger: 'not-found',
  },
  'many-import-reading.mapManyImport': {
    clinician: (tx, prey) => reading.mapManyImport(tx, prey.openManyImportId, mapping(prey)),
    stranger: 'not-found',
  },
  'many-import-reading.commitManyImport': {
    clinician: (tx, prey) => reading.commitManyImport(tx, prey.openManyImportId, mapping(prey)),
    stranger: 'not-found',
  },
  'many-import-progress.sayProgress': {
    clinician: (tx, prey) =>
      progress.sayProgress(tx, prey.openManyImportId, { done: 1, of: 2 }).then(() => 'said'),
    stranger: 'own',
  },
  'many-import-progress.readProgress': {
    clinician: (tx, prey) => progress.readProgress(tx, prey.openManyImportId),
    stranger: 'not-found',
  },
  'many-import-undo.undoManyImport': {
    clinician: (tx, prey) => undoManyImport(tx, prey.takenManyImportId),
    stranger: 'not-found',
  },
  'imported-observations.addImported': {
    file: async (tx, prey) => addOne(tx, prey),
    names: 'row',
  },
}

async function addOne(tx: ClinicianTx, prey: Prey): Promise<string> {
  const observation = { name: 'n', label: 'N', low: 0, high: 9, favourable: 'higher', value: 1 } as const
  const { coupleId, a, takenImportId: importId } = prey
  const place = { coupleId, partnerId: a.partnerId, importId, line: 2, day: '2026-01-09' }
  await importedObservations.addImported(tx, [{ ...observation, ...place, partner: 'A' }])
  return 'added'
}

export const manyWithoutCase: Readonly<Record<string, string>> = {
  'many-import-reading.linesOfMany': 'pure',
  'imported-observations.askedRanges': 'pure',
}

/** A file of many that waits, and one that was taken in and made a couple. */
export async function plantMany(clinician: Clinician, policyId: string, canary: string) {
  const send = async () => {
    const id = await withActor(clinician, tx =>
      many.startManyImport(tx, { fileName: `${canary}.csv`, parts: 1 }),
    )
    await withActor(clinician, tx => many.receiveManyPart(tx, id, { part: 1, text: fileOf(canary) }))
    return id
  }
  const takenManyImportId = await send()
  await withActor(clinician, tx => reading.commitManyImport(tx, takenManyImportId, preyManyMapping(policyId)))
  return { takenManyImportId, openManyImportId: await send() }
}
