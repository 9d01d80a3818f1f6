import { z } from 'zod'

/** Who reads an answer: its author; author and therapist; both partners and the therapist. */
export const audience = z.enum(['me', 'therapist', 'couple'])
export type Audience = z.infer<typeof audience>

const width: Record<Audience, number> = { me: 0, therapist: 1, couple: 2 }

/** True when `to` lets somebody read who could not read under `from`. Only the author may widen. */
export function widens(from: Audience, to: Audience): boolean {
  return width[to] > width[from]
}
