import type { Slot } from '#lib/domain/access.ts'
import type { TogetherState } from '#lib/domain/together-state.ts'
import type { Laid } from './laid.ts'
import type { Tap, TogetherStep, Walk } from './machine.ts'
import type { BarProps } from './step-bar.tsx'
import type { TogetherStrings } from './together-strings.ts'

type Kind = TogetherStep['kind']

/** What every screen of together mode gets. */
export type ScreenProps<Of extends Kind = Kind> = {
  step: Extract<TogetherStep, { kind: Of }>
  state: TogetherState
  walk: Walk
  names: Readonly<Record<Slot, string>>
  /** Whose turn it is on this screen. */
  slot: Slot
  /** Fills {speaker}, {listener} and {opener} into a text, and further words. */
  say: (sentence: string, more?: Record<string, string | number>) => string
  laid: Laid
  /** The local day and the region, for dates and hours. */
  today: string
  region: string
  strings: TogetherStrings
  bar: BarProps
  tap: (...taps: readonly Tap[]) => void
  /** Whether the prompt takes the focus: not on a page that has just loaded. */
  focused: boolean
}
