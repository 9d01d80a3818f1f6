import { expectIn, slots, type Walk } from './walk.ts'

const NAME = 'Tuesday evening workshop'

/** A group of the clinician's own with these couples in it; its id. */
export async function gather(walks: readonly Walk[]): Promise<string> {
  const [{ desk }] = walks as [Walk]
  const { id } = await desk.does('/api/groups', { name: NAME })
  for (const { coupleId } of walks) await desk.does(`/api/groups/${id}/couples`, { coupleId })
  return String(id)
}

/** The clinician sees what the group was given; no couple learns that there is one, or who else is in it. */
export async function expectGathered(walks: readonly Walk[], groupId: string, title: string): Promise<void> {
  const [{ desk }] = walks as [Walk]
  const { words } = await desk.see(`/groups/${groupId}`)
  expectIn(words, NAME, 'the group')
  expectIn(words, title, 'the group')
  for (const { partners } of walks) {
    for (const slot of slots) {
      const today = await partners[slot].see('/today')
      if (today.html.includes(NAME) || today.html.includes(groupId))
        throw new Error(`${slot} learns of the group`)
    }
  }
}
