'use client'
import { useId, useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import { LONGEST_NOTE, type NoteAbout } from '#lib/domain/case-note.ts'
import type { Held, NotePlace, NoteText } from './keep-note.ts'
import { NoteConflict } from './note-conflict.tsx'
import type { NoteStrings } from './note-strings.ts'
import { SaveLine } from './save-line.tsx'
import { useNoteDraft } from './use-note-draft.ts'

export type NoteEditorProps = {
  place: NotePlace
  /** The draft that is there already; `saved`: when, in words. */
  first: { held: Held; note: NoteText; saved: string | null }
  /** For the time of what is saved from here on. */
  clock: { locale: string; zone: string }
  strings: NoteStrings
  rows?: number
}

/** Where a note is written: it keeps itself while it is typed, and is final once signed. */
export function NoteEditor({ place, first, clock, strings, rows = 6 }: NoteEditorProps) {
  const { note, state, saved, write, choose, settle } = useNoteDraft(place, first)
  const awake = useAwake()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [away, setAway] = useState<NonNullable<Held> | null>(null)
  const undoing = useRef(false)
  const { coupleId, kind, amends } = place
  // Psychotherapy notes are in no release.
  const perPerson = kind === 'progress' && amends === null
  const time = saved && ('before' in saved ? saved.before : timeOf(saved.at, clock))

  /** Does something with the draft as it is saved; the problem is said when it could not be done. */
  async function act(what: 'sign' | 'discard', wrong: string, done: (after: NonNullable<Held>) => void) {
    setBusy(true)
    setProblem('')
    const held = await settle()
    if (held) {
      const body = { coupleId, version: held.version }
      const sent = await send<NonNullable<Held>>(`/api/case-notes/${held.noteId}/${what}`, { body })
      if (sent.ok) return done(sent.data)
    }
    setBusy(false)
    setProblem(wrong)
  }

  async function takeBack() {
    if (!away || undoing.current) return
    undoing.current = true
    const body = { coupleId, version: away.version }
    const sent = await send(`/api/case-notes/${away.noteId}/restore`, { body })
    if (sent.ok) return location.reload()
    undoing.current = false
    setProblem(strings.discardProblem)
  }

  if (state.kind === 'stale') {
    return (
      <NoteConflict
        mine={note.text}
        theirs={state.theirs.answers.text}
        gone={state.theirs.version === 0}
        strings={strings.conflict}
        onChoose={choose}
      />
    )
  }
  const empty = note.text.trim() === ''
  return (
    <div className="space-y-2.5 print:hidden">
      <label htmlFor={`${id}-text`} className="block font-medium">
        {strings.text}
      </label>
      <textarea
        id={`${id}-text`}
        value={note.text}
        onChange={event => write({ ...note, text: event.target.value })}
        readOnly={!awake || busy}
        rows={rows}
        maxLength={LONGEST_NOTE}
        placeholder={strings.placeholder}
        className="field block field-sizing-content max-h-[60vh] py-2.5"
        style={{ minHeight: `${rows * 1.5 + 1.4}em` }}
      />
      <SaveLine state={state} time={time} strings={strings} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {amends === null && (
          <div className="min-w-44">
            <label htmlFor={`${id}-whom`} className="mb-1 block text-sm text-ink-soft">
              {strings.about}
            </label>
            <select
              id={`${id}-whom`}
              value={note.about}
              disabled={!awake || busy}
              onChange={event => write({ ...note, about: event.target.value as NoteAbout }, true)}
              className="field"
              aria-describedby={perPerson ? `${id}-about` : undefined}
            >
              {strings.abouts.map(each => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </select>
          </div>
        )}
        <Button
          variant="primary"
          disabled={!awake || busy || empty}
          aria-describedby={`${id}-sign`}
          onClick={() => act('sign', strings.signProblem, () => location.reload())}
        >
          {strings.sign}
        </Button>
        <Button
          variant="quiet"
          disabled={!awake || busy || (empty && !saved)}
          onClick={() => act('discard', strings.discardProblem, setAway)}
        >
          {strings.discard}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">
        <span id={`${id}-sign`}>{strings.signHint}</span>{' '}
        {perPerson && <span id={`${id}-about`}>{strings.aboutHint}</span>}
      </p>
      <p role="alert" className="text-sm text-notice empty:hidden">
        {problem}
      </p>
      <UndoToast
        message={away && strings.discarded}
        strings={strings}
        onUndo={takeBack}
        onGone={() => {
          if (!undoing.current) location.reload()
        }}
      />
    </div>
  )
}

function timeOf(at: string, { locale, zone }: NoteEditorProps['clock']): string {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const
  return new Intl.DateTimeFormat(locale, shape).format(new Date(at))
}
