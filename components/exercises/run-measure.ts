import type { Typed } from './autosave.ts'
import type { HelpStrings } from './critical-help.tsx'
import { isAsk, isGiven, type RunAsk, type RunStep } from './run-step.ts'

/** What a measure's form knows besides its screens, in one language. */
export type RunMeasure = {
  /** The language of the published text, where it is not the person's own. */
  lang: 'en' | 'es' | null
  /** By item: the options that want help on the same screen. */
  critical: Readonly<Record<string, readonly string[]>>
  help: HelpStrings
  begin: BeginStrings
  /** What is said at the end with so many items open, from none on. */
  open: readonly string[]
  /** "Go to the first of them", "Send it as it is". */
  goTo: string
  sendOpen: string
  /** Whose it is and by what right it is shown. */
  source: { title: string; citation: string; terms: string }
}

export type BeginStrings = {
  title: string
  lead: string
  /** Who reads it: fixed, and said before it begins. */
  readers: string
  readersNote: string
  points: readonly string[]
  /** Why it is not in the person's language; null where it is. */
  notice: { title: string; body: string } | null
}

/** Whether the answer that stands at this step wants help now. */
export function wantsHelp(measure: RunMeasure | undefined, step: RunAsk, value: unknown): boolean {
  return typeof value === 'string' && (measure?.critical[step.id]?.includes(value) ?? false)
}

/** Places of the items that are still open, in order. */
export function openPlaces(steps: readonly RunStep[], typed: Typed): number[] {
  return steps.flatMap((step, place) => (isAsk(step) && !isGiven(step, typed) ? [place] : []))
}
