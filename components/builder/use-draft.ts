'use client'
import { useEffect, useState } from 'react'
import { createAutosave, type Draft, type SaveReply, type SaveState } from '#components/exercises/autosave.ts'
import { send } from '#components/form/send.ts'
import { differences } from '#lib/domain/custom-exercise-edit.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'

/**
 * The autosave of an exercise's draft, with its state for the page. Saves at once when the page is hidden, and asks
 * before it is left with something that the server does not have yet.
 */
export function useDraft(exerciseId: string, first: Draft<Definition>) {
  const [state, setState] = useState<SaveState<Definition>>({ kind: 'clean' })
  const [autosave] = useState(() =>
    createAutosave<Definition>({
      first,
      same: (one, other) => differences(one, other).length === 0,
      onState: setState,
      save: draft => put(`/api/custom-exercises/${exerciseId}`, draft),
    }),
  )
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') autosave.flush()
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [autosave])
  const kept = state.kind === 'clean' || state.kind === 'saved'
  useEffect(() => {
    if (kept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [kept])
  return { autosave, state }
}

async function put(
  url: string,
  { answers: draft, version }: Draft<Definition>,
): Promise<SaveReply<Definition>> {
  const sent = await send<{ version: number }>(url, {
    method: 'PUT',
    body: { draft },
    version,
    waits: [500, 1500],
  })
  if (sent.ok) return { kind: 'saved', version: sent.data.version }
  const { code, reason } = sent.problem
  if (reason === 'stale') {
    const theirs = sent.problem as unknown as { draft: Definition; version: number }
    return { kind: 'stale', theirs: { answers: theirs.draft, version: theirs.version } }
  }
  // A session that ended comes back with the next sign-in in another tab.
  if (code === 'try-later' || reason === 'signed-out' || code === 'unexpected') return { kind: 'lost' }
  return { kind: 'refused', reason }
}
