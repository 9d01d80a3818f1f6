import type { Slot } from '#lib/domain/access.ts'
import type { PartnerRows } from '#prisma/world/rows.ts'
import type { World } from '#prisma/world.ts'

/** The same world in which one partner's rows are others. */
export function withRows(world: World, slot: Slot, change: (rows: PartnerRows) => PartnerRows): World {
  const couples = world.couples.map(couple => ({
    ...couple,
    partners: { ...couple.partners, [slot]: change(couple.partners[slot]) },
  }))
  return { ...world, couples }
}
