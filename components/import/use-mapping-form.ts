'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import type { Fix } from './draft.ts'
import { fill } from './fill.ts'
import { problemText } from './problem-text.ts'

/**
 * Sends what the columns are (`made`) to `action` to be checked, and goes on to `next`. What is missing (`fixes`) or was
 * refused (`problem`) is for a summary, which is focused after each try. `patience` in milliseconds.
 */
export function useMappingForm({
  made,
  action,
  next,
  patience,
  fixTexts,
  problems,
}: {
  made: { mapping: object } | { fixes: readonly Fix[] }
  action: string
  next: string
  patience: number
  fixTexts: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
}) {
  const [state, setState] = useState<'loading' | 'ready' | 'sending'>('loading')
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const kept = useRef<{ body: string; key: string } | null>(null)
  // Nothing is called a mistake before the first try; after it, what was put right goes away at once.
  const fixes = tries > 0 && 'fixes' in made ? made.fixes : []
  useEffect(() => setState('ready'), [])
  useEffect(() => {
    if (tries > 0) summary.current?.focus()
  }, [tries])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (state !== 'ready') return
    setProblem(null)
    if (!('mapping' in made)) return setTries(tries + 1)
    setState('sending')
    const sent = await send(action, { body: made, key: keyFor(JSON.stringify(made)), patience })
    if (sent.ok) return location.assign(next)
    setState('ready')
    setProblem(problemText(sent.problem, problems))
    setTries(tries + 1)
  }

  /** One key for one mapping, however often it is sent. */
  function keyFor(body: string): string {
    if (kept.current?.body !== body) kept.current = { body, key: crypto.randomUUID() }
    return kept.current.key
  }

  const fixText = ({ reason, column }: Fix) => fill(fixTexts[reason] ?? reason, { column })
  const fixAt = (at: string) => {
    const fix = fixes.find(each => each.at === at)
    return fix && fixText(fix)
  }
  return { state, problem, fixes, fixText, fixAt, summary, submit }
}
