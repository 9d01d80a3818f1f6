'use client'
import type { SaveState } from '#components/exercises/autosave.ts'
import type { NoteText } from './keep-note.ts'
import type { NoteStrings } from './note-strings.ts'

/** What became of the draft, in one quiet line that is read when it changes. `time`: when it was saved last. */
export function SaveLine({
  state,
  time,
  strings,
}: {
  state: SaveState<NoteText>
  time: string | null
  strings: NoteStrings
}) {
  const loud = state.kind === 'lost' || state.kind === 'refused'
  return (
    <p role="status" className={`min-h-6 text-sm ${loud ? 'text-notice' : 'text-ink-soft'}`}>
      {words()}
    </p>
  )

  function words(): string {
    switch (state.kind) {
      case 'waiting':
        return strings.waiting
      case 'lost':
        return strings.lost
      case 'refused':
        return strings.refused.replace('{reason}', strings.reasons[state.reason] ?? strings.reasons.other!)
      case 'stale':
        return ''
      default:
        return time ? strings.saved.replace('{time}', time) : strings.begin
    }
  }
}
