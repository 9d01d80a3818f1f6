import type { AskStep } from '../exercises/steps.ts'
import type { FhirResource } from './fhir.ts'
import type { RecordExercise, RecordItem, RecordOption } from './record-exercise.ts'
import { type RecordWords, say, sayWords } from './record-words.ts'

/** The name by which a response refers to it; no address, since nothing is served there. */
export function questionnaireUrl({ slug, version }: Pick<RecordExercise, 'slug' | 'version'>): string {
  return `urn:interlude:questionnaire:${slug}:${version}`
}

/**
 * An exercise or a measure as a Questionnaire. Where the items' text may not be shown it is metadata only: ids, codes
 * and scores, with whose text it is and on what terms.
 */
export function fhirQuestionnaire(exercise: RecordExercise, words: RecordWords): FhirResource {
  const { key, version, title, purpose, licence, items } = exercise
  return {
    resourceType: 'Questionnaire',
    id: key,
    language: words.locale,
    url: questionnaireUrl(exercise),
    version: String(version),
    title: say(title, words),
    status: 'active',
    subjectType: ['Patient'],
    description: say(purpose, words),
    ...(licence && { copyright: [licence.owner, licence.terms, licence.citation].join('. ') }),
    item: items.map(each => fhirItem(each, words)),
  }
}

const types: Record<AskStep['kind'], string> = {
  scale: 'integer',
  minutes: 'integer',
  choice: 'choice',
  text: 'text',
  list: 'text',
}

function fhirItem({ id, kind, text, options }: RecordItem, words: RecordWords) {
  const said = sayWords(text, words)
  return {
    linkId: id,
    ...(said !== null && { text: said }),
    type: types[kind],
    ...(options.length > 0 && {
      answerOption: options.map(each => ({ valueCoding: coding(each, words) })),
    }),
  }
}

/** An option as a code, with its score where it has one. */
export function coding({ id, label, score }: RecordOption, words: RecordWords) {
  const display = sayWords(label, words)
  return {
    ...(score !== null && {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: score }],
    }),
    code: id,
    ...(display !== null && { display }),
  }
}
