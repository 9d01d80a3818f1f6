import { giveMeasureText } from '#lib/data/measures.ts'
import { givenText } from '#lib/domain/measures/given-text.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { measureParam } from '../../bodies.ts'

/** The text of a measure that is known by its scoring alone, as this practice may use it. */
export const POST = defineHandler({
  guard: 'clinician',
  params: measureParam,
  body: givenText,
  run: (tx, text, { measureId }) => giveMeasureText(tx, measureId, text),
})
