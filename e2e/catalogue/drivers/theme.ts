import { offered } from '#lib/domain/pace.ts'
import { recordOf } from '#lib/domain/together-record.ts'
import type { Doors } from '../doors.ts'
import type { Practice, Walk } from '../walk.ts'
import { meet } from './together.ts'

/** A theme of the week: the two take turns at opening over all themes, and each is given the same time. */
export async function theme(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  if (!offered(practice.exercise, walk.levels)) return false
  const before = walk.turns.findLast(each => each.series === 'theme')
  await meet(walk, practice, doors)
  const { opener, state } = practice.meeting!
  if (opener === before?.opener) throw new Error(`${opener} opens twice in a row`)
  const { talk } = recordOf(practice.exercise.script!, state)
  if (talk?.given.A !== talk?.given.B) throw new Error('one is given more time than the other')
  return true
}
