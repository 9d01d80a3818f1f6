import { z } from 'zod'
import { type DefinitionProblem, problemsOf } from '../custom-exercise-problems.ts'
import { exercises } from '../exercises/registry.ts'
import { type Measure, measure } from './measure.ts'
import { measures } from './registry.ts'

/** Stands in every file, and says which shape it has. */
const FILE_FORMAT = 'interlude-measure/1'

const file = measure.safeExtend({ format: z.literal(FILE_FORMAT) })
export type MeasureFile = z.infer<typeof file>

const MOST_PROBLEMS = 100

/** A measure as the file that another practice can take in. */
export function exportMeasure(each: Measure): MeasureFile {
  return { format: FILE_FORMAT, ...each }
}

/**
 * A file's content as a measure of the practice, or everything that is wrong with it, place by place: what is not of
 * the shape, options, range and cut-offs that disagree, and an id that means something else here already. The version
 * in the file is not taken: that is the library's own.
 */
export function importMeasure(json: unknown): { measure: Measure } | { problems: DefinitionProblem[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { problems: [{ place: '', reason: 'not-a-measure', values: {} }] }
  }
  const { format, ...rest } = json as Record<string, unknown>
  if (format !== FILE_FORMAT) {
    const said = typeof format === 'string' ? format.slice(0, 40) : ''
    return {
      problems: [{ place: '/format', reason: 'wrong-format', values: { format: said, right: FILE_FORMAT } }],
    }
  }
  const parsed = measure.safeParse(rest)
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(each => problemsOf(each, rest))),
    ...problemsOfId(rest.id),
    ...unwritable(rest),
  ]
  if (problems.length > 0 || !parsed.success) return { problems: problems.slice(0, MOST_PROBLEMS) }
  return { measure: parsed.data }
}

/** The shape of a file as JSON Schema (draft 2020-12). What a schema cannot say, importing still checks. */
export function measureFileSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(file, { io: 'input' })
}

/** An id names the exercise, and the series that its totals make: it may not be one that stands for another. */
function problemsOfId(id: unknown): DefinitionProblem[] {
  if (typeof id !== 'string') return []
  const says = (reason: string) => [{ place: '/id', reason, values: { id: id.slice(0, 40) } }]
  if (measures.some(each => each.id === id)) return says('measure-known')
  const taken = exercises.some(
    each => each.slug === id || each.observes.some(observed => observed.name === id),
  )
  return taken || /^(own|programme|theme)-|-v\d+$/.test(id) ? says('id-taken') : []
}

/** Control characters and halves of characters: a database takes neither. Braces stand for names elsewhere. */
function unwritable(part: unknown, place = ''): DefinitionProblem[] {
  if (typeof part === 'string') {
    if (/[{}]/.test(part)) return [{ place, reason: 'no-braces', values: {} }]
    return /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u.test(part) ? [] : [{ place, reason: 'characters', values: {} }]
  }
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, each]) => unwritable(each, `${place}/${key.slice(0, 40)}`))
}
