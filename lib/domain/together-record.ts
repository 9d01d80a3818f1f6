import type { Slot } from './access.ts'
import type { AgreementKind, ScriptStep } from './exercises/script.ts'
import type { Text } from './exercises/text.ts'
import { airtime, slotAt, talked } from './together-airtime.ts'
import type { TogetherState } from './together-state.ts'

/** What a session was, for whoever reads it afterwards. */
export type TogetherRecord = {
  /** Whole minutes by the timer, and what each was given; null where the script has no turns. */
  readonly talk: { readonly minutes: Record<Slot, number>; readonly given: Record<Slot, number> } | null
  /** For each mirror: who had spoken, and after how many rounds the two went on. */
  readonly mirrors: readonly { readonly speaker: Slot; readonly rounds: number }[]
  readonly pauses: number
  /** What they chose, in the words of the exercise. */
  readonly chosen: readonly Text[]
  readonly lines: readonly { readonly slot: Slot; readonly text: string }[]
  readonly agreed: readonly {
    readonly kind: AgreementKind
    readonly text: string
    readonly reviewOn: string | null
  }[]
  /** Days to come back to it, in the script's order; a minute of the day if they named one. */
  readonly when: readonly { readonly on: string; readonly minute: number | null }[]
  readonly skipped: number
  /** How far they came, of how many steps. */
  readonly reached: number
  readonly steps: number
}

export function recordOf(script: readonly ScriptStep[], state: TogetherState): TogetherRecord {
  const spoken = talked(script, state)
  return {
    talk: script.some(each => each.kind === 'turn')
      ? {
          minutes: { A: Math.round(spoken.A / 60_000), B: Math.round(spoken.B / 60_000) },
          given: airtime(script, state),
        }
      : null,
    mirrors: script.flatMap((each, step) => {
      const rounds = state.rounds[each.id]
      return rounds ? [{ speaker: slotAt(script, step, state.opener), rounds }] : []
    }),
    pauses: state.pauses,
    chosen: script.flatMap(each => {
      const option = each.kind === 'choose' && each.options.find(({ id }) => id === state.chosen[each.id])
      return option ? [option.label] : []
    }),
    lines: script.flatMap(each =>
      (['A', 'B'] as const).flatMap(slot => {
        const text = state.lines[each.id]?.[slot]
        return text ? [{ slot, text }] : []
      }),
    ),
    agreed: script.flatMap(each => {
      const written = state.written[each.id]
      return each.kind === 'agree' && written?.text ? [{ kind: each.agreement, ...written }] : []
    }),
    when: script.flatMap(each => state.when[each.id] ?? []),
    skipped: state.skipped.length,
    reached: Math.min(state.furthest, script.length),
    steps: script.length,
  }
}
