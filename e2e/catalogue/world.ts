import type { Slot } from '#lib/domain/access.ts'
import { plantWorld } from '#prisma/seed.ts'
import { lisbon } from '#prisma/world/places.ts'
import { partner } from '#prisma/world/story-parts.ts'
import { type CastMember, castOf, type Story, worldOf } from '#prisma/world.ts'
import { openStage } from '../stage.ts'
import { type Scene, sceneOn, zone } from './people.ts'
import type { Walk } from './walk.ts'

/** A Wednesday noon in Lisbon. */
const noon = '2026-03-18T12:00:00Z'

/** Two who have joined and accepted the policy, and to whom nothing was ever given. */
function storyOf(key: string): Story {
  const person = (slot: Slot, name: string) =>
    partner(`${key}-${slot.toLowerCase()}`, name, '', { ...lisbon, joinedAgo: 8, askedAlone: null })
  return {
    key,
    clinician: 'amara',
    policy: 'no-secrets',
    zone,
    startedAgo: 9,
    appointments: { everyDays: 7, newestAhead: -2, minute: 14 * 60 },
    partners: { A: person('A', 'Ottilie'), B: person('B', 'Balthasar') },
    assignments: [],
  }
}

export type World = {
  readonly scene: Scene
  /** The couple of that key with its clinician. */
  walkOf(key: string): Walk
  close(): Promise<void>
}

/** A production server with one untouched couple for each key, all of them of one clinician. */
export async function openWorld(keys: readonly string[]): Promise<World> {
  const world = worldOf({ today: noon.slice(0, 10), stories: keys.map(storyOf) })
  const stage = await openStage({
    name: 'catalogue',
    at: noon,
    prepare: async ({ databaseUrl, key }) => {
      await plantWorld(databaseUrl, key, world)
    },
  })
  const scene = sceneOn(stage, noon)
  const cast = castOf(world)
  const clinician = cast.find(each => each.key === 'amara')!
  const desk = scene.person(clinician.userId, clinician.name)
  const person = ({ userId, name }: CastMember) => scene.person(userId, name)
  return {
    scene,
    walkOf: key => {
      const [A, B] = (['a', 'b'] as const).map(slot => cast.find(each => each.key === `${key}-${slot}`)!)
      return {
        scene,
        desk,
        coupleId: A!.coupleId!,
        partnerIds: { A: A!.partnerId!, B: B!.partnerId! },
        partners: { A: person(A!), B: person(B!) },
        turns: [],
        levels: { touch: 0, openness: 0 },
      }
    },
    close: () => stage.close(),
  }
}
