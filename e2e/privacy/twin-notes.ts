import type { Slot } from '#lib/domain/access.ts'
import type { Dice } from '#prisma/world/random.ts'
import type { CoupleRows } from '#prisma/world/rows.ts'
import type { NoteStory } from '#prisma/world/standing.ts'
import type { World } from '#prisma/world.ts'
import { withRows } from './twin-side.ts'

/** Notes that both partners of every twin story have: two that opened, and one shared last night. */
export const sharedNotes: readonly NoteStory[] = [
  { ago: 16, audience: 'therapist', text: 'The walk was good.', sharedAgo: 15 },
  { ago: 6, audience: 'me', text: 'We stayed at the table.', sharedAgo: 5 },
  { ago: 1, audience: 'therapist', text: 'I came back calmer.', sharedAgo: 1 },
]

/** After them, notes of one's own: how many there are and for whom is nobody's business. */
export function ownNotes(dice: Dice): NoteStory[] {
  return Array.from({ length: dice.below(5) }, () => ({
    ago: dice.below(30),
    audience: dice.chance(0.5) ? ('me' as const) : ('therapist' as const),
    text: 'For nobody else.',
  }))
}

/** Ids of the shares of a partner that the other may read at this instant. */
export function visibleShares(couple: CoupleRows, of: Slot, at: string): Set<string> {
  const open = couple.partners[of].noteShares.filter(share => new Date(share.opensAt) <= new Date(at))
  return new Set(open.map(share => share.id))
}

/** The same world in which these were never shared. */
export function withoutShares(world: World, slot: Slot, ids: ReadonlySet<string>): World {
  return withRows(world, slot, rows => ({
    ...rows,
    noteShares: rows.noteShares.filter(share => !ids.has(share.id)),
  }))
}

/**
 * The right world with what the viewer may read as it is in the left one; when it was put on its way, and whether
 * anything else is on its way, stays the partner's own.
 */
export function transplantShares(
  {
    from,
    to,
    slot,
    at,
    shared,
  }: { from: World; to: World; slot: Slot; at: string; shared: ReadonlySet<string> },
  dice: Dice,
): World {
  const open = visibleShares(to.couples[0]!, slot, at)
  const given = from.couples[0]!.partners[slot].noteShares.filter(share => shared.has(share.id))
  return withRows(to, slot, rows => ({
    ...rows,
    noteShares: [
      ...rows.noteShares.filter(share => !open.has(share.id) && !shared.has(share.id) && dice.chance(0.5)),
      ...given.map(share => ({
        ...share,
        undoUntil: new Date(new Date(share.undoUntil).getTime() - dice.below(20) * 60_000),
      })),
    ],
  }))
}
