import { z } from 'zod'

/** Who reads an answer: its author; author and therapist; both partners and the therapist. */
export const audience = z.enum(['me', 'therapist', 'couple'])
export type Audience = z.infer<typeof audience>
