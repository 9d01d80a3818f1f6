import type { Definition } from '#lib/domain/exercises/exercise.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import type { Step } from '#lib/domain/exercises/steps.ts'
import { type Locale, type Localised, localise, type Names } from '#lib/domain/exercises/text.ts'

/** `alone` on one's own phone, before or afterwards; `together` on the one between the two, in somebody's turn. */
export type PreviewScreen =
  | { part: 'alone' | 'after'; step: Localised<Step> }
  | { part: 'together'; step: Localised<ScriptStep>; turn: Turn }

export type Turn = { speaker: string; listener: string }

/** `self` is whose eyes it is seen with; whoever opens is one of the two. */
export type PreviewNames = Names & { self: string; opener: string }

/**
 * Every screen of an exercise in order: alone, on one phone, afterwards. Whoever opens speaks until the first swap.
 * A draft may name a speaker where nobody speaks; it is shown as if the first turn were on.
 */
export function previewScreens(
  { steps, script = [], after = [] }: Pick<Definition, 'steps' | 'script' | 'after'>,
  locale: Locale,
  names: PreviewNames,
): PreviewScreen[] {
  const alone = { ...turnAt([], 0, names), ...names }
  return [
    ...localise(steps, locale, alone).map(step => ({ part: 'alone' as const, step })),
    ...script.map((step, at) => {
      const turn = turnAt(script, at, names)
      return { part: 'together' as const, step: localise(step, locale, { ...names, ...turn }), turn }
    }),
    ...localise(after, locale, alone).map(step => ({ part: 'after' as const, step })),
  ]
}

/** Who speaks and who listens on one screen of the script. */
function turnAt(script: readonly ScriptStep[], at: number, { opener, self, partner }: PreviewNames): Turn {
  const second = opener === self ? partner : self
  const swaps = script.slice(0, at + 1).filter(each => each.kind === 'swap').length
  return swaps % 2 === 0 ? { speaker: opener, listener: second } : { speaker: second, listener: opener }
}
