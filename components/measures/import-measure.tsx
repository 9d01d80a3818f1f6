'use client'
import { type FormEvent, useId, useState } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { DefinitionProblem } from '#lib/domain/custom-exercise-problems.ts'

/** A change is 64 KB at most; a little of it is not the file. */
const MOST_KB = 60
const MOST_SHOWN = 20

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
    if (file.size > MOST_KB * 1024) return says(fillIn(strings.tooLarge, { most: MOST_KB }))
    const json = parse(await file.text())
    if (json === undefined) return says(strings.notJson)
    const sent = await send('/api/measures', { body: { file: json, permission } })
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
        <Notice tone="problem" title={strings.refused}>
          <p>{refused.message}</p>
          <ul className="mt-1.5 list-disc space-y-1.5 ps-5">
            {refused.problems.slice(0, MOST_SHOWN).map(({ place, reason, values }) => (
              <li key={`${place} ${reason}`}>
                <code className="text-sm break-all">{place || '/'}</code>{' '}
                {fillIn(strings.problems[reason] ?? strings.problem, values)}
              </li>
            ))}
          </ul>
          {refused.problems.length > MOST_SHOWN && (
            <p>{fillIn(strings.more, { count: refused.problems.length - MOST_SHOWN })}</p>
          )}
        </Notice>
      )}
      <div>
        <label htmlFor={id} className="mb-1 block font-medium">
          {strings.label}
        </label>
        <input id={id} name="file" type="file" accept=".json,application/json" required disabled={!awake} />
      </div>
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
