import type { Slot } from '#lib/domain/access.ts'
import { scoredAnswers } from '#lib/domain/measures/scored-answers.ts'
import { piecesBy, wordsIn } from './reading.ts'
import type { Practice, Walk } from './walk.ts'
import { questionOf, saidIn } from './wording.ts'

/** What the clinician reads of one exercise: the cards of the sessions, and of each partner's answers. */
export type Reading = {
  readonly sessions: readonly string[]
  /** What stands above the answers: of a measure its total. */
  readonly cards: readonly string[]
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
    cards: cards.map(wordsIn),
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
    // Who reads a measure is said once, above its answers.
    const lines = practice.exercise.measure ? [] : [reads]
    for (const line of [...saidIn(walk, practice, each), ...lines]) {
      if (!found.includes(line)) throw new Error(`${slot}: "${line}" is not among: ${found.join(' / ')}`)
    }
  }
}

/** Of a measure the total stands above the answers of each of the two, as its own rule makes it. */
export function expectTotals({ exercise: { measure }, sent }: Practice, { cards }: Reading): void {
  if (!measure) return
  const answers = sent
    .filter(each => each.slot === 'A')
    .map(({ step, value }) => ({ stepId: step.id, choice: String(value) }))
  const { total } = scoredAnswers(measure, answers)
  const { low, high } = measure.range
  const said = `Total ${total?.value} of ${low} to ${high}`
  const found = cards.filter(card => card.includes(said))
  if (found.length !== 2) throw new Error(`"${said}" stands ${found.length} times`)
}
