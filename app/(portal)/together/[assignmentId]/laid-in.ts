import { type Laid, type LaidSide, slots } from '#components/together/laid.ts'
import type { TogetherPage } from '#lib/data/together-sessions.ts'
import type { Slot } from '#lib/domain/access.ts'
import { asks } from '#lib/domain/exercises/exercise.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { otherSlot } from '#lib/domain/together-airtime.ts'
import type { Wording } from '../../wording.ts'

/** Every question that a step of the script lays out, with both sides: each with the names that its author read in it. */
export function laidIn(
  { definition, script, names, laidOut }: Pick<TogetherPage, 'definition' | 'script' | 'names' | 'laidOut'>,
  { locale, names: who }: Pick<Wording, 'locale' | 'names'>,
): Laid {
  const wanted = new Set(script.flatMap(each => (each.kind === 'lay' ? each.from : [])))
  const side = (stepId: string, slot: Slot, prompt: { en: string; es: string }): LaidSide => {
    const given = laidOut.find(each => each.stepId === stepId && each.slot === slot)
    const readers = { ...who, partner: names[otherSlot(slot)] }
    return {
      prompt: localise(prompt, locale, readers),
      reading: given ? localise(given.item.reading, locale, readers) : null,
    }
  }
  return Object.fromEntries(
    asks(definition, 'alone')
      .filter(each => wanted.has(each.id))
      .map(({ id, prompt }) => [
        id,
        Object.fromEntries(slots.map(slot => [slot, side(id, slot, prompt)])) as Record<Slot, LaidSide>,
      ]),
  )
}
