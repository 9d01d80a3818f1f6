import type { Slot } from '#lib/domain/access.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import { asRead, piecesBy, wordsIn } from './reading.ts'
import { type Practice, type Sent, slots, type Walk } from './walk.ts'

/**
 * Each answer stands on the clinician's page under its question, with its number or its words and who reads it; what
 * somebody keeps for themselves does not.
 */
export async function expectAnswers(walk: Walk, practice: Practice): Promise<void> {
  const { desk, coupleId, partners } = walk
  for (const slot of slots) {
    const at = `/couples/${coupleId}/answers?period=all&exercise=${practice.exercise.slug}&partner=${slot}`
    const { html } = await desk.see(at)
    const answers = [...piecesBy(html, 'answer-').values()].map(piece => wordsIn(piece).split('\n'))
    for (const each of practice.sent.filter(one => one.slot === slot)) {
      const prompt = questionOf(walk, practice, each)
      const found = answers.find(([asked]) => asked === prompt)
      if (each.audience === 'me') {
        if (found) throw new Error(`the clinician reads what is kept: ${prompt}`)
        continue
      }
      if (!found) throw new Error(`no answer of ${slot} to "${prompt}"`)
      const reads = each.audience === 'couple' ? 'both of them and you' : `${partners[slot].name} and you`
      for (const line of [...saidIn(walk, practice, each), reads]) {
        if (!found.includes(line)) throw new Error(`${slot}: "${line}" is not among: ${found.join(' / ')}`)
      }
    }
  }
}

function questionOf(walk: Walk, practice: Practice, { slot, step }: Sent): string {
  return asRead(localise(step.prompt, 'en', namesFor(walk, practice, slot)))
}

export function namesFor({ desk, partners }: Walk, { meeting }: Practice, reader: Slot) {
  const partner = partners[otherSlot(reader)].name
  return { partner, clinician: desk.name, opener: partners[meeting?.opener ?? 'A'].name }
}

/** The lines that an answer reads as. */
export function saidIn(walk: Walk, practice: Practice, { slot, step, value }: Sent): string[] {
  switch (step.kind) {
    case 'scale':
      return [`${value} of ${step.high}`]
    case 'minutes':
      return [`${value} min`]
    case 'choice': {
      const label = step.options.find(each => each.id === value)!.label
      return [localise(label, 'en', namesFor(walk, practice, slot))]
    }
    case 'text':
      return asRead(String(value)).split('\n')
    case 'list':
      return (value as string[]).map(asRead)
  }
}
