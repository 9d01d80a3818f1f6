import type { SaveState } from './autosave.ts'
import type { RunStrings } from './run-strings.ts'

/** What became of what was typed, in one quiet line that is read when it changes. */
export function SaveLine({
  state,
  strings,
  say,
}: {
  state: SaveState
  strings: RunStrings
  say: (reason: string) => string
}) {
  return (
    <p
      role="status"
      className={`min-h-7 text-sm ${state.kind === 'lost' || state.kind === 'refused' ? 'text-notice' : 'text-ink-soft'}`}
    >
      {lineOf(state, strings, say)}
    </p>
  )
}

function lineOf(state: SaveState, { save }: RunStrings, say: (reason: string) => string): string {
  switch (state.kind) {
    case 'waiting':
      return save.waiting
    case 'saved':
      return save.saved
    case 'lost':
      return save.lost
    case 'refused':
      return say(state.reason)
    default:
      return ''
  }
}
