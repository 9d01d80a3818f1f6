import type { ShownReading } from '#components/exercises/reading.tsx'
import type { Slot } from '#lib/domain/access.ts'

/** One prepared question as its author read it, and what they laid out of it; null where nothing is. */
export type LaidSide = { prompt: string; reading: ShownReading | null }

/** By step id of the preparation: both sides. */
export type Laid = Readonly<Record<string, Readonly<Record<Slot, LaidSide>>>>

export const slots = ['A', 'B'] as const
