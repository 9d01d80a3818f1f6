import { fhirObservation } from './fhir-observation.ts'
import { fhirQuestionnaire, questionnaireUrl } from './fhir-questionnaire.ts'
import { fhirResponse } from './fhir-response.ts'
import type { CareRecord } from './record.ts'
import type { RecordWords } from './record-words.ts'

export type FhirResource = { readonly resourceType: string; readonly id: string } & {
  readonly [field: string]: unknown
}

type FhirBundle = FhirResource & {
  readonly type: 'collection'
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[]
}

/**
 * The record as a FHIR R4 bundle: a Questionnaire for each exercise and measure in its version, a
 * QuestionnaireResponse for each response, an Observation for each number. Patients carry an id and nothing else. Notes,
 * agreements and what else is of both are not in it: FHIR has no resource that would not claim to be clinical
 * documentation.
 * Source: HL7 FHIR 4.0.1, https://hl7.org/fhir/R4/bundle.html
 */
export function fhirBundle(record: CareRecord, words: RecordWords): FhirBundle {
  const patients = record.people.map(({ id }) => ({ resourceType: 'Patient', id }))
  const exercises = new Map(record.exercises.map(each => [each.key, each]))
  const subject = (slot: string) => {
    const person = record.people.find(each => each.slot === slot)
    return { reference: `urn:uuid:${person?.id}` }
  }
  return {
    resourceType: 'Bundle',
    id: 'interlude-record',
    type: 'collection',
    entry: [
      ...patients.map(resource => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
      ...record.exercises.map(each => ({
        fullUrl: questionnaireUrl(each),
        resource: fhirQuestionnaire(each, words),
      })),
      ...record.responses.flatMap(each => {
        const exercise = exercises.get(each.exercise)
        if (!exercise) return []
        const resource = fhirResponse(each, exercise, subject(each.slot), words)
        return { fullUrl: `urn:uuid:${each.id}`, resource }
      }),
      ...record.numbers.map(each => ({
        fullUrl: `urn:uuid:${each.id}`,
        resource: fhirObservation(each, subject(each.slot), words),
      })),
    ],
  }
}
