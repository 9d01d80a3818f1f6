'use client'
import { useEffect, useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { problemText } from './problem-text.ts'

/** What takes in everything may read and write whole years of a whole practice. */
const PATIENCE_MS = 130_000

/**
 * Takes in what was checked, once however often it is pressed. `done` is what the server then says of it; its place
 * (`result`) is focused.
 */
export function useCommit<Done>(action: string, mapping: object, problems: Readonly<Record<string, string>>) {
  const [state, setState] = useState<'loading' | 'ready' | 'sending'>('loading')
  const [done, setDone] = useState<Done | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const key = useRef<string | null>(null)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => setState('ready'), [])
  useEffect(() => {
    if (done) result.current?.focus()
  }, [done])

  async function commit() {
    setState('sending')
    setProblem(null)
    key.current ??= crypto.randomUUID()
    const sent = await send<Done>(action, { body: { mapping }, key: key.current, patience: PATIENCE_MS })
    setState('ready')
    if (sent.ok) return setDone(sent.data)
    setProblem(problemText(sent.problem, problems))
  }

  return { state, done, problem, result, commit }
}
