import { bothDoors, type Doors } from '../doors.ts'
import { dueOn, expectRefused, type Practice, slots, type Walk } from '../walk.ts'
import { bothAnswer } from './alone.ts'
import { expectOpener, lookBack, meet } from './together.ts'

/** Each prepares alone; on its planned day both lay out what they choose, and meet. */
export async function prepared(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  const { assignmentId, sent, meeting } = practice
  if (meeting) return lookBack(walk, practice)
  if (sent.length === 0) {
    await bothAnswer(walk, practice, 'alone', bothDoors(doors, practice))
    await expectRefused(walk.partners.A, '/api/together', { assignmentId }, 'day-not-yet')
    return false
  }
  if (walk.scene.today() < dueOn(practice, 'together')) return false
  await layOut(walk, practice, doors)
  await meet(walk, practice, doors)
  return practice.agreementId === null
}

async function layOut(walk: Walk, practice: Practice, doors: Doors): Promise<void> {
  const { partners } = walk
  const { exercise, sent, laid } = practice
  const shown = new Set(exercise.script!.flatMap(step => (step.kind === 'lay' ? step.from : [])))
  const ids = bothDoors(doors, practice)
  for (const slot of slots) {
    expectOpener(walk, practice, (await partners[slot].see(`/exercises/${ids[slot]}`)).words)
    const own = sent.filter(each => each.slot === slot && shown.has(each.step.id))
    if (own.length === 0) throw new Error(`${slot} has nothing to lay out`)
    const stepIds = own.map(each => each.step.id)
    await partners[slot].does('/api/laid-out', { occurrenceId: ids[slot], stepIds })
    laid.push(...stepIds.map(stepId => ({ slot, stepId })))
  }
}
