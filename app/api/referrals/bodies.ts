import { z } from 'zod'
import { localDay } from '#lib/domain/calendar.ts'

/** A change of one referral of a couple, over the version that was read. */
export const ofCouple = z.strictObject({ coupleId: z.uuid(), version: z.int32().min(1) })

/** When to ask once more; null when there is nothing more to ask. */
export const askedBody = ofCouple.extend({ nextOn: localDay.nullable() })
