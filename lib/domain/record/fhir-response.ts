import type { FhirResource } from './fhir.ts'
import { coding, questionnaireUrl } from './fhir-questionnaire.ts'
import type { RecordAnswer, RecordResponse } from './record.ts'
import type { RecordExercise } from './record-exercise.ts'
import { type RecordWords, sayWords } from './record-words.ts'

const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** One response: `authored` is its day, never a minute. A text that was left out is an answer that is masked. */
export function fhirResponse(
  response: RecordResponse,
  exercise: RecordExercise,
  subject: { reference: string },
  words: RecordWords,
): FhirResource {
  return {
    resourceType: 'QuestionnaireResponse',
    id: response.id,
    questionnaire: `${questionnaireUrl(exercise)}|${exercise.version}`,
    status: 'completed',
    subject,
    authored: response.day,
    author: subject,
    source: subject,
    ...(response.answers.length > 0 && {
      item: response.answers.map(answer => {
        const item = exercise.items.find(each => each.id === answer.step)
        const text = item ? sayWords(item.text, words) : null
        return {
          linkId: answer.step,
          ...(text !== null && { text }),
          answer: [answered(answer, exercise, words)],
        }
      }),
    }),
  }
}

function answered(answer: RecordAnswer, exercise: RecordExercise, words: RecordWords) {
  if (answer.number !== null) {
    return Number.isInteger(answer.number) ? { valueInteger: answer.number } : { valueDecimal: answer.number }
  }
  if (answer.choice !== null) {
    const item = exercise.items.find(each => each.id === answer.step)
    const option = item?.options.find(each => each.id === answer.choice)
    return { valueCoding: option ? coding(option, words) : { code: answer.choice } }
  }
  // A FHIR string has something to read in it.
  if (answer.text === null || answer.text.trim() === '') {
    return { extension: [{ url: absent, valueCode: answer.redacted ? 'masked' : 'unknown' }] }
  }
  return { valueString: answer.text }
}
