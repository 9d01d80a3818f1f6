'use client'
import type { SaveState } from '#components/exercises/autosave.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { useBuilder } from './builder-context.ts'

/** What became of the draft, in one quiet line that is read when it changes. */
export function DraftLine({ state }: { state: SaveState<Definition> }) {
  const { strings } = useBuilder()
  const { words, problems } = strings
  const loud = state.kind === 'lost' || state.kind === 'refused'
  const lines: Partial<Record<SaveState['kind'], string>> = {
    waiting: words.draftWaiting,
    saved: words.draftSaved,
    lost: words.draftLost,
  }
  const reason = state.kind === 'refused' ? (problems[state.reason] ?? words.problem!) : ''
  return (
    <p role="status" className={`min-h-6 text-sm ${loud ? 'text-notice' : 'text-ink-soft'}`}>
      {state.kind === 'refused' ? words.draftRefused!.replace('{reason}', reason) : lines[state.kind]}
    </p>
  )
}
