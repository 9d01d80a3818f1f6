import { z } from 'zod'
import { exerciseSlug } from '#lib/domain/exercises/exercise.ts'
import { permission } from '#lib/domain/measures/given-text.ts'

/** `file`: the content of a file, parsed; what is wrong with it is said place by place. */
export const broughtMeasure = z.strictObject({ file: z.unknown(), permission })

/** A measure is named by its id, which is the slug of its exercise too. */
export const measureParam = z.object({ measureId: exerciseSlug })
