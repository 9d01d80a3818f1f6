import { z } from 'zod'

/** A change of one note of a couple, over the version that was read. */
export const ofCouple = z.strictObject({ coupleId: z.uuid(), version: z.int32().min(1) })
