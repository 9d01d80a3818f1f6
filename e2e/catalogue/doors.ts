import type { Slot } from '#lib/domain/access.ts'
import type { Page } from './people.ts'
import { linksIn } from './reading.ts'
import { type Practice, slots, type Walk } from './walk.ts'

/** The first page of each partner: what it says, and what it leads to by the name of the link. */
export type Doors = Readonly<Record<Slot, { words: string; links: ReadonlyMap<string, string> }>>

export async function openDoors({ partners }: Walk): Promise<Doors> {
  const [A, B] = await Promise.all(slots.map(slot => partners[slot].see('/today')))
  const doorsOn = ({ html, words }: Page) => ({ words, links: linksIn(html) })
  return { A: doorsOn(A!), B: doorsOn(B!) }
}

/** The occurrence that this partner is led to for an exercise; null where nothing leads to it. */
export function doorOf(doors: Doors, slot: Slot, { exercise }: Pick<Practice, 'exercise'>): string | null {
  const begin = `Begin: ${exercise.title.en}`
  const link = [...doors[slot].links].find(([name]) => name === begin || name.startsWith(`${begin}, `))
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
