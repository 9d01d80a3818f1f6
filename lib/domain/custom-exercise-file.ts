import { z } from 'zod'
import { type DefinitionProblem, problemsIn } from './custom-exercise-problems.ts'
import type { Standards } from './custom-exercise-rules.ts'
import { type Definition, definition } from './exercises/exercise.ts'

/** Stands in every file, and says which shape it has. */
const FILE_FORMAT = 'interlude-exercise/1'

const file = definition.safeExtend({ format: z.literal(FILE_FORMAT) })
export type ExerciseFile = z.infer<typeof file>

/** An exercise as the file that another practice can take in. */
export function exportDefinition(exercise: Definition): ExerciseFile {
  return { format: FILE_FORMAT, ...exercise }
}

/**
 * A file's content as an exercise of one's own under `slug`, in its first version: the slug in the file is never
 * taken, so that no file can stand for an exercise that is there. Or everything that is wrong with it.
 */
export function importDefinition(
  json: unknown,
  slug: string,
  standards: Standards,
): { exercise: Definition } | { problems: DefinitionProblem[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { problems: [{ place: '', reason: 'not-an-exercise', values: {} }] }
  }
  const { format, ...exercise } = json as Record<string, unknown>
  if (format !== FILE_FORMAT) {
    const said = typeof format === 'string' ? format.slice(0, 40) : ''
    return {
      problems: [{ place: '/format', reason: 'wrong-format', values: { format: said, right: FILE_FORMAT } }],
    }
  }
  const problems = problemsIn(exercise, standards)
  if (problems.length > 0) return { problems }
  return { exercise: { ...definition.parse(exercise), slug, version: 1 } }
}

/** The shape of a file as JSON Schema (draft 2020-12). What a schema cannot say, importing still checks. */
export function exerciseFileSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(file, { io: 'input' })
}
