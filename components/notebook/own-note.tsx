'use client'
import { useAwake } from '#components/form/use-awake.ts'
import { useUndoable } from '#components/form/use-undoable.ts'
import { Button } from '#components/ui/button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import type { NoteAudience } from '#lib/domain/notebook.ts'
import { NoteCard } from './note-card.tsx'

export type OwnNoteStrings = {
  title: string
  change: string
  share: string
  delete: string
  deleted: string
  deleteProblem: string
  putBackProblem: string
  again: string
  undo: string
  dismiss: string
}

/**
 * A note that is still its author's alone: to be changed, shared or deleted. Deleted it leaves at once; its words stay
 * in the page until the offer to put it back is over.
 */
export function OwnNote({
  note,
  day,
  reads,
  strings,
}: {
  note: { noteId: string; day: string; audience: NoteAudience; text: string; version: number }
  /** As it is read: "18 Mar". */
  day: string
  reads: string
  strings: OwnNoteStrings
}) {
  const { noteId, text, audience, version } = note
  const { state, act, takeBack, settle } = useUndoable({
    action: `/api/notes/${noteId}/delete`,
    body: { version },
    undo: { action: '/api/notes', body: { text, audience, day: note.day } },
  })
  const awake = useAwake()
  const gone = state === 'done' || state === 'stuck'
  return (
    <>
      {!gone && (
        <NoteCard title={strings.title} day={day} text={text} audience={audience} reads={reads}>
          <ButtonLink href={`/notebook/${noteId}/share`}>{strings.share}</ButtonLink>
          <ButtonLink href={`/notebook/${noteId}`}>{strings.change}</ButtonLink>
          <Button disabled={!awake || state === 'busy'} onClick={act}>
            {strings.delete}
          </Button>
          <span role="alert" className="text-sm text-notice">
            {state === 'refused' ? strings.deleteProblem : ''}
          </span>
        </NoteCard>
      )}
      {state === 'stuck' && (
        <Notice tone="problem" title={strings.putBackProblem}>
          <p className="my-2 whitespace-pre-line">{text}</p>
          <Button onClick={takeBack}>{strings.again}</Button>
        </Notice>
      )}
      <UndoToast
        message={state === 'done' ? strings.deleted : null}
        strings={strings}
        onUndo={takeBack}
        onGone={settle}
      />
    </>
  )
}
