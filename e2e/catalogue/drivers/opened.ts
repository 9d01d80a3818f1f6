import { expectIn, type Practice, type Sent, slots, type Walk } from '../walk.ts'
import { questionOf, saidIn } from '../wording.ts'

export function isOffered({ sent }: Practice): boolean {
  return sent.some(({ audience }) => audience === 'couple')
}

/** What each offered stands on the other's page of what opened, once its hour has come; before that it does not. */
export async function expectOpened(walk: Walk, practice: Practice, open: boolean): Promise<void> {
  for (const slot of slots) {
    const { words } = await walk.partners[slot].see('/opened')
    for (const each of practice.sent.filter(one => one.slot !== slot && one.audience === 'couple')) {
      if (open) expectIn(words, questionOf(walk, practice, each), `what opened for ${slot}`)
      for (const line of linesOf(walk, practice, each)) {
        if (open) expectIn(words, line, `what opened for ${slot}`)
        else if (words.includes(line)) throw new Error(`it opened for ${slot} before its hour`)
      }
    }
  }
}

/** A number or a choice of somebody else may read the same. */
function linesOf(walk: Walk, practice: Practice, sent: Sent): string[] {
  return sent.step.kind === 'text' || sent.step.kind === 'list' ? saidIn(walk, practice, sent) : []
}
