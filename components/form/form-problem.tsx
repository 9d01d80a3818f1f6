'use client'
import { useEffect, useRef } from 'react'
import { type FieldErrors, useFormContext } from 'react-hook-form'
import type { SentProblem } from './send.ts'

export interface FormProblemStrings {
  /** What happened: "This was not saved." */
  problemTitle: string
  /** What was kept: "What you wrote is still here." */
  kept: string
  /** What to do when no message fits: "Try again in a moment." */
  tryAgain: string
}

/**
 * Above the fields after a try that did not succeed: what happened, what was kept, what to do, and a way to each
 * field that needs a look. It takes the focus at every try, so that it is read and the keyboard starts there.
 */
export function FormProblem({
  problem,
  attempt,
  messages,
  strings,
}: {
  problem: SentProblem | null
  attempt: number
  messages: Readonly<Record<string, string>>
  strings: FormProblemStrings
}) {
  const box = useRef<HTMLDivElement>(null)
  const { formState, setFocus } = useFormContext()
  const mistakes = listMistakes(formState.errors)

  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])

  if (!problem) return null
  const message = messages[problem.reason] ?? messages[problem.code] ?? strings.tryAgain
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-control border border-notice bg-notice-soft px-4 py-3"
    >
      <p className="font-semibold">{strings.problemTitle}</p>
      <p>
        {message} {strings.kept}
      </p>
      {mistakes.length > 0 && (
        <ul className="mt-1.5 list-disc ps-5">
          {mistakes.map(({ path, text }) => (
            <li key={path}>
              <button type="button" className="link text-start text-ink" onClick={() => setFocus(path)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function listMistakes(errors: FieldErrors, path = ''): { path: string; text: string }[] {
  return Object.keys(errors).flatMap(name => {
    const error = errors[name] as { message?: unknown } | undefined
    const full = path ? `${path}.${name}` : name
    if (!error || name === 'root') return []
    if (typeof error.message === 'string') return [{ path: full, text: error.message }]
    return listMistakes(error as FieldErrors, full)
  })
}
