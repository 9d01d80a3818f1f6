'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import type { Words } from './builder-strings.ts'

/** Sharing in the practice, and putting away with a way back. */
export function ExerciseActions({
  exerciseId,
  shared: first,
  words,
  problems,
}: {
  exerciseId: string
  shared: boolean
  words: Words
  problems: Words
}) {
  const router = useRouter()
  const awake = useAwake()
  const [shared, setShared] = useState(first)
  const [archived, setArchived] = useState(false)
  const [problem, setProblem] = useState('')

  async function change(what: 'share' | 'archive', body: Record<string, boolean>): Promise<boolean> {
    setProblem('')
    const sent = await send(`/api/custom-exercises/${exerciseId}/${what}`, { body })
    if (!sent.ok) setProblem(problems[sent.problem.reason] ?? words.problem!)
    return sent.ok
  }

  async function share() {
    if (await change('share', { shared: !shared })) setShared(!shared)
  }

  async function archive(away: boolean) {
    if (await change('archive', { archived: away })) setArchived(away)
  }

  return (
    <div>
      <div className="flex flex-wrap items-center gap-3">
        <span role="status" className="text-sm text-ink-soft">
          {shared ? words.sharedNow : words.notShared}
        </span>
        <Button disabled={!awake} onClick={share}>
          {shared ? words.unshare : words.share}
        </Button>
        <Button variant="quiet" disabled={!awake || archived} onClick={() => archive(true)}>
          {words.archive}
        </Button>
      </div>
      <p role="alert" className="text-sm text-notice empty:hidden">
        {problem}
      </p>
      <UndoToast
        message={archived ? words.archived! : null}
        strings={{ undo: words.undo!, dismiss: words.dismiss! }}
        onUndo={() => archive(false)}
        onGone={() => router.refresh()}
      />
    </div>
  )
}
