'use client'
import { type FormEvent, useState } from 'react'
import { JsonFileField } from '#components/definition-file/json-file-field.tsx'
import { MOST_FILE_KB, readJsonFile } from '#components/definition-file/read-json-file.ts'
import { RefusedFile } from '#components/definition-file/refused-file.tsx'
import { fillIn } from '#components/exercises/run-strings.ts'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import type { DefinitionProblem } from '#lib/domain/custom-exercise-problems.ts'
import { problemWords } from './builder-context.ts'
import type { BuilderStrings, Words } from './builder-strings.ts'
import { placeWords } from './place-words.ts'

type Refused = { message: string; problems: readonly DefinitionProblem[]; file: object }

/** Takes an exercise file in as a draft and opens it; a file that is not one is refused, place by place. */
export function ImportExercise({ words, strings }: { words: Words; strings: BuilderStrings }) {
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
    const content = await readJsonFile(file)
    if ('refused' in content) {
      const tooLarge = fillIn(words.tooLarge!, { most: MOST_FILE_KB })
      return { message: content.refused === 'too-large' ? tooLarge : words.notJson!, ...none }
    }
    const { json } = content
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
        <RefusedFile
          title={words.refused}
          message={refused.message}
          problems={refused.problems}
          say={problem =>
            `${placeWords(problem.place, refused.file, strings)}: ${problemWords(problem, strings)}`
          }
          more={words.more!}
        />
      )}
      <JsonFileField label={words.label!} disabled={!awake} />
      <Button type="submit" variant="primary" disabled={!awake} aria-disabled={busy}>
        {words.send}
      </Button>
    </form>
  )
}
