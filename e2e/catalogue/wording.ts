import type { Slot } from '#lib/domain/access.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import { asRead } from './reading.ts'
import type { Practice, Sent, Walk } from './walk.ts'

/** The question as its author saw it. */
export function questionOf(walk: Walk, practice: Practice, { slot, step }: Sent): string {
  return asRead(localise(step.prompt, 'en', namesFor(walk, practice, slot)))
}

function namesFor({ desk, partners }: Walk, { meeting }: Practice, reader: Slot) {
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
