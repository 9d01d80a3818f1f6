import type { Slot } from '#lib/domain/access.ts'
import { linksIn } from './reading.ts'
import { type Practice, slots, type Walk } from './walk.ts'

/** What each partner's first page leads to, by the name of the link. */
export type Doors = Readonly<Record<Slot, ReadonlyMap<string, string>>>

export async function openDoors({ partners }: Walk): Promise<Doors> {
  const [A, B] = await Promise.all(slots.map(slot => partners[slot].see('/today')))
  return { A: linksIn(A!.html), B: linksIn(B!.html) }
}

/** The occurrence that this partner is led to for an exercise; null where nothing leads to it. */
export function doorOf(doors: Doors, slot: Slot, { exercise }: Pick<Practice, 'exercise'>): string | null {
  const begin = `Begin: ${exercise.title.en}`
  const link = [...doors[slot]].find(([name]) => name === begin || name.startsWith(`${begin}, `))
  return link?.[1].replace('/exercises/', '') ?? null
}

/** The occurrence of each. @throws Error when either is not led there */
export function bothDoors(doors: Doors, practice: Pick<Practice, 'exercise'>): Record<Slot, string> {
  const [A, B] = slots.map(slot => {
    const id = doorOf(doors, slot, practice)
    if (id === null) throw new Error(`nothing leads ${slot} to it`)
    return id
  })
  return { A: A!, B: B! }
}
