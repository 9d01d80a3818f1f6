import { z } from 'zod'
import { isSoft } from './custom-exercise-problems.ts'
import { type Definition, definition } from './exercises/exercise.ts'

const plain = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u

/**
 * An exercise that is still being written: every screen can be drawn, though texts may be missing, numbers out of
 * range and parts at odds. Whether it can be saved as a version, `problemsIn` says.
 */
export const draftDefinition = z.unknown().transform((value, context): Definition => {
  const parsed = definition.safeParse(value)
  const hard = parsed.success ? [] : parsed.error.issues.filter(each => !isSoft(each))
  for (const { path } of hard.slice(0, 20))
    context.addIssue({ code: 'custom', path: [...path], message: 'shape' })
  if (hard.length === 0 && !plain.test(allText(value))) {
    context.addIssue({ code: 'custom', message: 'characters' })
  }
  return value as Definition
})

/** Every text and key in one line, as the database would store it. */
function allText(part: unknown): string {
  if (typeof part === 'string') return part
  if (typeof part !== 'object' || part === null) return ''
  return Object.entries(part)
    .map(([key, each]) => key + allText(each))
    .join('')
}
