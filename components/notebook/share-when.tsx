'use client'
import { fillIn } from '#components/exercises/run-strings.ts'
import { type AnnouncedWhen, useOpening } from '#components/exercises/use-opening.ts'

/** When the other can read it, in a `sentence` with {when}; it goes on to the next opening as the page stands open. */
export function ShareWhen({ sentence, openings }: { sentence: string; openings: readonly AnnouncedWhen[] }) {
  return <p>{fillIn(sentence, { when: useOpening(openings) })}</p>
}
