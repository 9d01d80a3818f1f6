import type { Brief } from '#lib/data/briefs.ts'
import type { MessageTitles } from '../message-words.ts'

/** What the ids in a brief's lines are called; the chosen outcome too, before it has a number. */
export function briefTitles({ observed, exercises, outcome, outcomeTitle, measures }: Brief): MessageTitles {
  return {
    observations: new Map([
      [outcome, outcomeTitle] as const,
      ...observed.map(each => [each.id, each.label] as const),
    ]),
    assignments: new Map(exercises.map(each => [each.assignmentId, each.exercise.title])),
    measures: new Map(measures.map(each => [each.name, each.title])),
    month: 'short',
  }
}
