'use client'
import { useState } from 'react'
import type { Autosave } from '#components/exercises/autosave.ts'
import { fillIn } from '#components/exercises/run-strings.ts'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { useBuilder } from './builder-context.ts'

type Saved = { version: number; latest: number }

/** Makes the draft the next version, which can be given to couples. What they have already stays as it was. */
export function SaveVersion({
  exerciseId,
  autosave,
  latest: first,
  changed,
  onBusy,
  onTried,
  onSaved,
}: {
  exerciseId: string
  autosave: Autosave<Definition>
  latest: number
  /** Whether there is anything that no version holds. */
  changed: boolean
  onBusy: (busy: boolean) => void
  onTried: () => void
  /** The exercise as it goes on: the same, one version number further. */
  onSaved: (next: Definition) => void
}) {
  const { exercise, problems, strings } = useBuilder()
  const { words } = strings
  const [latest, setLatest] = useState(first)
  const [done, setDone] = useState(false)
  const [problem, setProblem] = useState('')
  const [saving, setSaving] = useState(false)
  const awake = useAwake()

  async function save() {
    if (saving || !changed) return
    onTried()
    setProblem('')
    setDone(false)
    if (problems.length > 0) {
      document.getElementById('problems')?.focus()
      return
    }
    setSaving(true)
    onBusy(true)
    try {
      const kept = await autosave.flush()
      if (kept.kind === 'saved' || kept.kind === 'clean') await publish()
      else setProblem(kept.kind === 'stale' ? words.chooseFirst! : words.problem!)
    } finally {
      setSaving(false)
      onBusy(false)
    }
  }

  async function publish() {
    const sent = await send<Saved>(`/api/custom-exercises/${exerciseId}/publish`, {
      version: autosave.version(),
    })
    if (sent.ok) {
      const next = { ...exercise, version: sent.data.latest + 1 }
      autosave.meet({ kept: { answers: exercise, version: sent.data.version } })
      setLatest(sent.data.latest)
      setDone(true)
      onSaved(next)
      return
    }
    if (sent.problem.reason === 'stale') {
      const { draft, version } = sent.problem as unknown as { draft: Definition; version: number }
      autosave.meet({ theirs: { answers: draft, version } })
      return
    }
    setProblem(strings.problems[sent.problem.reason] ?? words.problem!)
  }

  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant="primary"
          size="big"
          disabled={!awake}
          aria-disabled={!changed || saving}
          onClick={save}
        >
          {fillIn(words.save!, { version: latest + 1 })}
        </Button>
        <span className="text-sm text-ink-soft">
          {saving ? words.saving : changed ? words.saveHint : fillIn(words.savedAll!, { version: latest })}
        </span>
      </div>
      <p role="status" className="text-accent-strong empty:hidden">
        {done && !changed ? fillIn(words.saved!, { version: latest }) : ''}
      </p>
      <p role="alert" className="text-notice empty:hidden">
        {problem}
      </p>
    </div>
  )
}
