import { bothDoors, type Doors } from '../doors.ts'
import { expectIn, type Practice, type Sent, slots, type Walk } from '../walk.ts'
import { bothAnswer } from './alone.ts'

/** Each alone; what both offered opens for both with the next opening hour, and for neither before. */
export async function mutual(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  if (practice.sent.length === 0) {
    await bothAnswer(walk, practice, 'alone', bothDoors(doors, practice))
    await expectOpened(walk, practice, false)
    return false
  }
  await expectOpened(walk, practice, true)
  return true
}

/** What each offered stands on the other's page of what opened; before the hour it does not. */
export async function expectOpened({ partners }: Walk, { sent }: Practice, open: boolean): Promise<void> {
  for (const slot of slots) {
    const { words } = await partners[slot].see('/opened')
    for (const each of sent.filter(one => one.slot !== slot && isOfferedText(one))) {
      if (open) expectIn(words, String(each.value), `what opened for ${slot}`)
      else if (words.includes(String(each.value))) throw new Error(`it opened for ${slot} before its hour`)
    }
  }
}

function isOfferedText({ audience, step, value }: Sent): boolean {
  return audience === 'couple' && step.kind === 'text' && value !== null
}
