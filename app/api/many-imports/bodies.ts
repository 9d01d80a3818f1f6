import { z } from 'zod'
import { manyMapping } from '#lib/domain/import-many.ts'
import { canBeStored, importBegun } from '../imports/bodies.ts'

export { partSent } from '../imports/bodies.ts'

export const manyBegun = importBegun.omit({ coupleId: true })

export const manyMappingSent = z.strictObject({ mapping: manyMapping.refine(canBeStored, 'characters') })
