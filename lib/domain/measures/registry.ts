import { csi4, csi16, csi32 } from './csi.ts'
import { gad2, gad7 } from './gad.ts'
import type { Measure } from './measure.ts'
import { phq2, phq9 } from './phq.ts'
import { kmss, qmi, ras, rdas, who5 } from './scoring-only.ts'

/** Every built-in measure, in the order in which a library lists them. */
export const measures: readonly Measure[] = [
  csi4,
  csi16,
  csi32,
  phq2,
  phq9,
  gad2,
  gad7,
  rdas,
  kmss,
  ras,
  qmi,
  who5,
]

/** The built-in measure of that id, or null. */
export function findMeasure(id: string): Measure | null {
  return measures.find(each => each.id === id) ?? null
}

/** The name under which totals are kept. A new version begins a new series: two are never joined silently. */
export function observationName({ id, version }: Pick<Measure, 'id' | 'version'>): string {
  return version === 1 ? id : `${id}-v${version}`
}
