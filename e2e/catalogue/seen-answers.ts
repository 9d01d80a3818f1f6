import type { Slot } from '#lib/domain/access.ts'
import { piecesBy, wordsIn } from './reading.ts'
import type { Practice, Walk } from './walk.ts'
import { questionOf, saidIn } from './wording.ts'

/** What the clinician reads of one exercise: the cards of the sessions, and of each partner's answers. */
export type Reading = {
  readonly sessions: readonly string[]
  readonly answers: Readonly<Record<Slot, readonly (readonly string[])[]>>
}

export async function readAnswers({ desk, coupleId, partners }: Walk, slug: string): Promise<Reading> {
  const { html } = await desk.see(`/couples/${coupleId}/answers?period=all&exercise=${slug}`)
  const cards = html.split('<article').slice(1)
  const of = (slot: Slot) =>
    cards
      .filter(
        card =>
          !card.includes('id="session-') &&
          wordsIn(/<h3[\s\S]*?<\/h3>/.exec(card)![0]).includes(partners[slot].name),
      )
      .flatMap(card => [...piecesBy(card, 'answer-').values()].map(piece => wordsIn(piece).split('\n')))
  return {
    sessions: cards.filter(card => card.includes('id="session-')).map(wordsIn),
    answers: { A: of('A'), B: of('B') },
  }
}

/**
 * Each answer stands under its question, with its number or its words and who reads it; what somebody keeps for
 * themselves does not.
 */
export function expectAnswers(walk: Walk, practice: Practice, reading: Reading): void {
  for (const each of practice.sent) {
    const { slot, audience } = each
    const prompt = questionOf(walk, practice, each)
    const found = reading.answers[slot].find(([asked]) => asked === prompt)
    if (audience === 'me') {
      if (found) throw new Error(`the clinician reads what ${slot} keeps: ${prompt}`)
      continue
    }
    if (!found) throw new Error(`no answer of ${slot} to "${prompt}"`)
    const reads = audience === 'couple' ? 'both of them and you' : `${walk.partners[slot].name} and you`
    for (const line of [...saidIn(walk, practice, each), reads]) {
      if (!found.includes(line)) throw new Error(`${slot}: "${line}" is not among: ${found.join(' / ')}`)
    }
  }
}
