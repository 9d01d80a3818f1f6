import { bothDoors, type Doors } from '../doors.ts'
import type { Practice, Walk } from '../walk.ts'
import { bothAnswer } from './alone.ts'
import { type Standing, standingObjects } from './standing-objects.ts'

/** Something that stays is made and used on its own page; its exercise leads there and asks a word of each. */
export async function standing(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  const object = objectOf(practice)
  if (practice.sent.length === 0) {
    await bothAnswer(walk, practice, 'alone', bothDoors(doors, practice))
    await object.begin(walk, practice)
    return false
  }
  return object.goOn(walk, practice)
}

function objectOf({ exercise }: Practice): Standing {
  const object = standingObjects[exercise.slug]
  if (!object) throw new Error('nobody knows how to do it')
  return object
}
