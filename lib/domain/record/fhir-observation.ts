import type { FhirResource } from './fhir.ts'
import type { RecordNumber } from './record.ts'
import { type RecordWords, say } from './record-words.ts'

/** Totals that LOINC has a code for. "PHQ-9 total score", "PHQ-2 total score", "GAD-7 total score". Source: loinc.org */
const loinc: Readonly<Record<string, string>> = {
  'phq-9': '44261-6',
  'phq-2': '55758-7',
  'gad-7': '70274-6',
}

/**
 * One number of one day. `referenceRange` is the range of the scale and says so: it is no range of what is normal.
 */
export function fhirObservation(
  number: RecordNumber,
  subject: { reference: string },
  words: RecordWords,
): FhirResource {
  const display = say(number.label, words)
  const code = loinc[number.name]
  return {
    resourceType: 'Observation',
    id: number.id,
    status: 'final',
    category: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
      },
    ],
    code: {
      coding: [
        { system: 'urn:interlude:observation', code: number.name, display },
        ...(code ? [{ system: 'http://loinc.org', code }] : []),
      ],
      text: display,
    },
    subject,
    effectiveDateTime: number.day,
    valueQuantity: { value: number.value },
    referenceRange: [
      { low: { value: number.low }, high: { value: number.high }, text: `${number.low}–${number.high}` },
    ],
    ...(number.response && { derivedFrom: [{ reference: `urn:uuid:${number.response}` }] }),
  }
}
