import { bringMeasure } from '#lib/data/measures.ts'
import { defineHandler } from '#lib/http/handler.ts'
import { broughtMeasure } from './bodies.ts'

/** Takes a measure's file in for the practice; whoever does says by what right it is used. */
export const POST = defineHandler({
  guard: 'clinician',
  body: broughtMeasure,
  run: (tx, { file, permission }) => bringMeasure(tx, { file, permission }),
})
