'use client'
import { type FormEvent, useId, useState } from 'react'
import { JsonFileField } from '#components/definition-file/json-file-field.tsx'
import { MOST_FILE_KB, readJsonFile } from '#components/definition-file/read-json-file.ts'
import { RefusedFile } from '#components/definition-file/refused-file.tsx'
import { fillIn } from '#components/exercises/run-strings.ts'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import type { DefinitionProblem } from '#lib/domain/custom-exercise-problems.ts'

export type ImportMeasureStrings = {
  lead: string
  schema: string
  example: string
  label: string
  permission: string
  permissionHint: string
  send: string
  notJson: string
  /** "… {most} KB …" */
  tooLarge: string
  refused: string
  refusedLead: string
  /** "and {count} more" */
  more: string
  problem: string
  /** By reason; with values in braces. */
  problems: Readonly<Record<string, string>>
}

type Refused = { message: string; problems: readonly DefinitionProblem[] }

/** Takes a measure's file in for the practice; one that contradicts itself is refused, place by place. */
export function ImportMeasure({ strings }: { strings: ImportMeasureStrings }) {
  const id = useId()
  const awake = useAwake()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)

  async function read(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const file = form.get('file')
    if (busy || !(file instanceof File) || file.name === '') return
    setBusy(true)
    setRefused(await refusalOf(file, String(form.get('permission'))))
    setBusy(false)
  }

  async function refusalOf(file: File, permission: string): Promise<Refused | null> {
    const says = (message: string, problems: Refused['problems'] = []) => ({ message, problems })
    const content = await readJsonFile(file)
    if ('refused' in content) {
      const tooLarge = fillIn(strings.tooLarge, { most: MOST_FILE_KB })
      return says(content.refused === 'too-large' ? tooLarge : strings.notJson)
    }
    const sent = await send('/api/measures', { body: { file: content.json, permission } })
    if (sent.ok) {
      location.assign('/library?group=measure')
      return null
    }
    const { problems } = sent.problem as { problems?: Refused['problems'] }
    if (problems) return says(strings.refusedLead, problems)
    return says(strings.problems[sent.problem.reason] ?? strings.problem)
  }

  return (
    <form onSubmit={read} className="space-y-4">
      <p>{strings.lead}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <a className="link" href="/api/measures/schema">
          {strings.schema}
        </a>
        <a className="link" href="/api/measures/files/csi-16">
          {strings.example}
        </a>
      </p>
      {refused && (
        <RefusedFile
          title={strings.refused}
          {...refused}
          say={({ reason, values }) => fillIn(strings.problems[reason] ?? strings.problem, values)}
          more={strings.more}
        />
      )}
      <JsonFileField label={strings.label} disabled={!awake} />
      <div>
        <label htmlFor={`${id}-permission`} className="block font-medium">
          {strings.permission}
        </label>
        <p id={`${id}-hint`} className="mb-1 text-sm text-ink-soft">
          {strings.permissionHint}
        </p>
        <textarea
          id={`${id}-permission`}
          name="permission"
          aria-describedby={`${id}-hint`}
          className="field"
          rows={2}
          minLength={10}
          maxLength={500}
          required
        />
      </div>
      <Button type="submit" variant="primary" disabled={!awake} aria-disabled={busy}>
        {strings.send}
      </Button>
    </form>
  )
}
