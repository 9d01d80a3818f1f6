import * as measures from '#lib/data/measures.ts'
import { enterPaperTotal } from '#lib/data/paper-totals.ts'
import { csi4 } from '#lib/domain/measures/csi.ts'
import { exportMeasure } from '#lib/domain/measures/file.ts'
import type { IsolationCase } from './isolation-cases.ts'

const file = exportMeasure({ ...csi4, id: 'our-four' })
const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index}`).join('\n')
const text = {
  language: 'en',
  instruction: '',
  items: lines(5),
  options: [lines(6)],
  permission: 'As the publisher wrote to us',
} as const

/** A measure is its practice's: no couple is named anywhere, and a colleague is no stranger to it. */
export const measureCases: Readonly<Record<string, IsolationCase>> = {
  'measures.listPracticeMeasures': { clinician: measures.listPracticeMeasures, stranger: 'own' },
  'paper-totals.enterPaperTotal': {
    file: tx => enterPaperTotal(tx, { measureId: 'csi-16', slot: 'A', day: '2026-03-01', total: 50 }),
  },
  'measures.listKnownMeasures': { clinician: measures.listKnownMeasures, stranger: 'own' },
  'measures.listUsableMeasures': { clinician: measures.listUsableMeasures, stranger: 'own' },
  'measures.findPracticeMeasure': {
    clinician: async tx => (await measures.findPracticeMeasure(tx, 'our-four')) ?? 'none',
    stranger: 'own',
  },
  'measures.bringMeasure': {
    clinician: tx => measures.bringMeasure(tx, { file, permission: 'Ours' }),
    stranger: 'own',
  },
  'measures.giveMeasureText': {
    clinician: tx => measures.giveMeasureText(tx, 'who-5', text),
    stranger: 'own',
  },
  'measures.archiveMeasure': {
    clinician: async tx => {
      await measures.bringMeasure(tx, { file, permission: 'Ours' })
      return measures.archiveMeasure(tx, 'our-four', true).then(() => 'put away')
    },
    stranger: 'own',
  },
  'measures.exportMeasureFile': {
    clinician: tx => measures.exportMeasureFile(tx, 'csi-16'),
    stranger: 'own',
  },
}
