'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { send } from '#components/form/send.ts'

export type Place = { coupleId: string; runId: string; version: number }

/** What was done, in words, and how it is taken back. */
type Done = { message: string; undo: () => Promise<void> }

export type ProgrammeStrings = {
  /** Problems by reason, and `other`. */
  problems: Readonly<Record<string, string>>
}

/** Sends the changes of one programme, one after the other, and keeps how the last one is taken back. */
export function useProgramme({ coupleId, runId, version }: Place, strings: ProgrammeStrings) {
  const router = useRouter()
  const [done, setDone] = useState<Done | null>(null)
  const [problem, setProblem] = useState('')
  // The page is read anew a moment after a change; what was answered last is the newer one until then.
  const known = useRef(version)
  const busy = useRef(false)

  async function post<Data extends { version: number }>(
    what: 'weeks' | 'end' | 'resume',
    body: Readonly<Record<string, unknown>>,
  ): Promise<Data | null> {
    if (busy.current) return null
    busy.current = true
    setProblem('')
    const sent = await send<Data>(`/api/programmes/${runId}/${what}`, {
      body: { coupleId, ...body },
      version: Math.max(version, known.current),
    })
    busy.current = false
    if (sent.ok) known.current = sent.data.version
    else setProblem(strings.problems[sent.problem.reason] ?? strings.problems.other ?? '')
    return sent.ok ? sent.data : null
  }

  async function takeBack(what: 'weeks' | 'resume', body: Readonly<Record<string, unknown>>) {
    await post(what, body)
    router.refresh()
  }

  async function change(wish: Readonly<Record<string, unknown>>, message: string): Promise<void> {
    const sent = await post<{ version: number; before: readonly unknown[] }>('weeks', { change: wish })
    if (sent === null) return
    const undo = () => takeBack('weeks', { change: { kind: 'put-back', weeks: sent.before } })
    setDone({ message, undo })
    router.refresh()
  }

  async function end(when: 'after-this-week' | 'now', message: string): Promise<void> {
    if (await post('end', { when })) setDone({ message, undo: () => takeBack('resume', {}) })
  }

  /** After an ending the page is read anew only once its undo is over: the undo stands with what ended. */
  function forget() {
    setDone(null)
    if (!busy.current) router.refresh()
  }

  return { change, end, done, problem, forget }
}
