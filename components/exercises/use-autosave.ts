'use client'
import { useEffect, useState } from 'react'
import { send } from '#components/form/send.ts'
import { createAutosave, type Draft, type SaveReply, type SaveState, sameAnswers } from './autosave.ts'

/** The autosave of one occurrence's draft, with its state for the page. Saves at once when the page is hidden. */
export function useAutosave(occurrenceId: string, first: Draft) {
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const [autosave] = useState(() =>
    createAutosave({
      first,
      same: sameAnswers,
      onState: setState,
      save: draft => post(`/api/drafts/${occurrenceId}`, draft),
    }),
  )
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') autosave.flush()
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [autosave])
  return { autosave, state }
}

async function post(url: string, { answers, version }: Draft): Promise<SaveReply> {
  const sent = await send<{ version: number }>(url, { body: { answers }, version, waits: [500, 1500] })
  if (sent.ok) return { kind: 'saved', version: sent.data.version }
  const { code, reason } = sent.problem
  if (reason === 'stale') {
    const theirs = sent.problem as unknown as Draft
    return { kind: 'stale', theirs: { answers: theirs.answers, version: theirs.version } }
  }
  // A session that ended comes back with the next sign-in in another tab.
  if (code === 'try-later' || reason === 'signed-out' || code === 'unexpected') return { kind: 'lost' }
  return { kind: 'refused', reason }
}
