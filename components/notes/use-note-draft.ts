'use client'
import { useEffect, useRef, useState } from 'react'
import { createAutosave, type SaveState } from '#components/exercises/autosave.ts'
import { type Held, keepNote, type NotePlace, type NoteText, sameNote } from './keep-note.ts'

/**
 * The draft of a note as it is written, kept on the server. It saves at once when the page is hidden or left, and asks before
 * it is closed with something that the server does not have yet. `settle` waits until what is written is saved
 * and answers the draft that may then be signed or put away; null when it could not be. `saved`: when it was saved
 * last, in words that the page came with (`before`) or as the server's instant (`at`).
 */
export function useNoteDraft(place: NotePlace, first: { held: Held; note: NoteText; saved: string | null }) {
  const [note, setNote] = useState(first.note)
  const [state, setState] = useState<SaveState<NoteText>>({ kind: 'clean' })
  const [saved, setSaved] = useState<{ before: string } | { at: string } | null>(
    first.saved === null ? null : { before: first.saved },
  )
  const held = useRef(first.held)
  const [autosave] = useState(() =>
    createAutosave<NoteText>({
      first: { answers: first.note, version: first.held?.version ?? 0 },
      same: sameNote,
      onState: setState,
      // Each save opens the file, which is written down.
      quietMs: 1200,
      save: async ({ answers }) => {
        const reply = await keepNote(place, held.current, answers)
        if (reply.held !== undefined) held.current = reply.held
        if (reply.savedAt) setSaved({ at: reply.savedAt })
        return reply
      },
    }),
  )
  const kept = state.kind === 'clean' || state.kind === 'saved'

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') autosave.flush()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      // Another tab of the couple, without a load: what was typed last goes along.
      autosave.flush()
    }
  }, [autosave])
  useEffect(() => {
    if (kept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [kept])

  function write(next: NoteText, soon = false) {
    setNote(next)
    autosave.change(next, soon)
    autosave.retry()
  }

  /** Of two texts the one that goes on; `text` may be both together. */
  function choose(which: 'mine' | 'theirs', text?: string) {
    const chosen = autosave.choose(which)
    if (held.current === null) setSaved(null)
    const next = text === undefined ? chosen : { ...chosen, text }
    setNote(next)
    if (text !== undefined) autosave.change(next, true)
  }

  async function settle(): Promise<Held> {
    const { kind } = await autosave.flush()
    return kind === 'clean' || kind === 'saved' ? held.current : null
  }

  return { note, state, saved, write, choose, settle }
}
