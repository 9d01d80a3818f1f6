import { bothDoors, type Doors } from '../doors.ts'
import type { Practice, Walk } from '../walk.ts'
import { bothAnswer } from './alone.ts'
import { expectOpened } from './opened.ts'

/** Each alone; what both offered opens for both with the next opening hour, and for neither before. */
export async function mutual(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  if (practice.sent.length > 0) {
    await expectOpened(walk, practice, true)
    return true
  }
  await bothAnswer(walk, practice, 'alone', bothDoors(doors, practice))
  await expectOpened(walk, practice, false)
  return false
}
