'use client'
import { type FormEvent, useId, useState } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { DefinitionProblem } from '#lib/domain/custom-exercise-problems.ts'
import { problemWords } from './builder-context.ts'
import type { BuilderStrings, Words } from './builder-strings.ts'
import { placeWords } from './place-words.ts'

/** A change is 64 KB at most; a little of it is not the file. */
const MOST_KB = 60
const MOST_SHOWN = 20

type Refused = { message: string; problems: readonly DefinitionProblem[]; file: object }

/** Takes an exercise file in as a draft and opens it; a file that is not one is refused, place by place. */
export function ImportExercise({ words, strings }: { words: Words; strings: BuilderStrings }) {
  const id = useId()
  const awake = useAwake()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function read(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (busy || !(file instanceof File) || file.name === '') return
    setBusy(true)
    setRefused(await refusalOf(file))
    setBusy(false)
  }

  async function refusalOf(file: File): Promise<Refused | null> {
    const none = { problems: [], file: {} }
    if (file.size > MOST_KB * 1024) return { message: fillIn(words.tooLarge!, { most: MOST_KB }), ...none }
    const json = parse(await file.text())
    if (json === undefined) return { message: words.notJson!, ...none }
    const sent = await send<{ exerciseId: string }>('/api/custom-exercises/import', { body: { file: json } })
    if (sent.ok) {
      location.assign(`/library/builder/${sent.data.exerciseId}`)
      return null
    }
    const { problems } = sent.problem as { problems?: readonly DefinitionProblem[] }
    if (!problems)
      return { message: strings.problems[sent.problem.reason] ?? strings.words.problem!, ...none }
    const whole = typeof json === 'object' && json !== null ? json : {}
    return { message: words.refusedLead!, problems, file: whole }
  }

  return (
    <form onSubmit={read} className="space-y-4">
      <p>{words.lead}</p>
      <p>
        <a className="link" href="/api/custom-exercises/schema">
          {words.schema}
        </a>
      </p>
      {refused && (
        <Notice tone="problem" title={words.refused}>
          <p>{refused.message}</p>
          <ul className="mt-1.5 list-disc space-y-1.5 ps-5">
            {refused.problems.slice(0, MOST_SHOWN).map(problem => (
              <li key={`${problem.place} ${problem.reason}`}>
                <code className="text-sm break-all">{problem.place || '/'}</code>{' '}
                {`${placeWords(problem.place, refused.file, strings)}: ${problemWords(problem, strings)}`}
              </li>
            ))}
          </ul>
          {refused.problems.length > MOST_SHOWN && (
            <p>{fillIn(words.more!, { count: refused.problems.length - MOST_SHOWN })}</p>
          )}
        </Notice>
      )}
      <div>
        <label htmlFor={id} className="mb-1 block font-medium">
          {words.label}
        </label>
        <input id={id} name="file" type="file" accept=".json,application/json" required disabled={!awake} />
      </div>
      <Button type="submit" variant="primary" disabled={!awake} aria-disabled={busy}>
        {words.send}
      </Button>
    </form>
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
