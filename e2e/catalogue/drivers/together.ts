import type { Slot } from '#lib/domain/access.ts'
import { offered } from '#lib/domain/pace.ts'
import { nextOfSeries, seriesOf } from '#lib/domain/rotation.ts'
import { bothDoors, type Doors } from '../doors.ts'
import { playThrough } from '../script-events.ts'
import { expectIn, forBoth, markOf, type Practice, type Walk } from '../walk.ts'
import { bothReview, confirmWritten } from './agreements.ts'
import { bothAnswer } from './alone.ts'

/** So many taps are sent at once, as by a phone that was without a network for a while. */
const AT_ONCE = 40

/** The script on one phone, then a private word each. What is above their pace waits. */
export async function together(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  if (practice.meeting) return lookBack(walk, practice)
  if (!offered(practice.exercise, walk.levels)) return false
  await meet(walk, practice, doors)
  return practice.agreementId === null
}

/** What they wrote together both look at again, each alone, on the day that they set for it. */
export async function lookBack(walk: Walk, { meeting, agreementId }: Practice): Promise<boolean> {
  const days = Object.values(meeting!.state.written).map(each => each.reviewOn!)
  if (days.some(day => day > walk.scene.today())) return false
  await bothReview(walk, agreementId!)
  return true
}

/** The two go through the whole script, on the one's and the other's phone in turns, and confirm what they wrote. */
export async function meet(walk: Walk, practice: Practice, doors: Doors): Promise<void> {
  const { partners, scene, turns } = walk
  const { assignmentId, exercise } = practice
  const phoneOf = turns.length % 2 === 0 ? 'A' : 'B'
  const opener = openerOf(walk, practice)
  const mark = markOf(practice, 'both')
  const time = { now: scene.now(), today: scene.today() }
  const { events, state } = playThrough(exercise.script!, opener, { ...time, mark })
  const { sessionId, version: first } = await partners[phoneOf].does('/api/together', { assignmentId })
  let version = Number(first)
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const some = { version, events: events.slice(from, from + AT_ONCE) }
    version = Number((await partners[phoneOf].does(`/api/together/${sessionId}/events`, some)).version)
  }
  scene.goOn()
  turns.push({ opener, completed: true, series: seriesOf(exercise) })
  practice.meeting = { phoneOf, opener, state }
  const words = bothDoors(doors, practice)
  await forBoth(async slot => {
    const { words: said } = await partners[slot].see(`/exercises/${words[slot]}`)
    expectIn(said, 'You did this together.', `the doorway of ${slot}`)
  })
  await confirmWritten(walk, practice)
  await bothAnswer(walk, practice, 'together', words)
}

/** Both read the same name at the doorway: whose turn it is. */
export function expectOpener(walk: Walk, practice: Practice, doorway: string): void {
  expectIn(doorway, `${walk.partners[openerOf(walk, practice)].name} opens this time.`, 'the doorway')
}

function openerOf({ turns }: Walk, { exercise }: Practice): Slot {
  return nextOfSeries(turns, seriesOf(exercise))
}
