'use client'
import { useState } from 'react'
import type { AudienceName } from '#components/exercises/audience-icon.tsx'
import { AudienceLine, type AudienceOption } from '#components/exercises/audience-line.tsx'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { LongTextField } from '#components/form/long-text-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import type { NoteAudience } from '#lib/domain/notebook.ts'

/** A note and who reads it, settled before anything is typed. What is typed stays until the server has kept it. */
export function NoteForm({
  note,
  audience,
  audiences,
  strings,
  audienceStrings,
  formStrings,
  messages,
}: {
  /** The one that is changed; null for a new one. */
  note: { noteId: string; text: string; version: number } | null
  audience: NoteAudience
  audiences: readonly AudienceOption[]
  strings: { text: string; hint: string; required: string; save: string }
  audienceStrings: { legend: string; change: string; done: string }
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const [readers, setReaders] = useState<AudienceName>(audience)
  const sending = note
    ? ({ action: `/api/notes/${note.noteId}`, method: 'PUT', version: note.version } as const)
    : ({ action: '/api/notes', method: 'POST', fixed: { day: null } } as const)
  return (
    <Form
      {...sending}
      defaultValues={{ text: note?.text ?? '' }}
      toBody={({ text }) => ({ text, audience: readers })}
      then="/notebook"
      strings={formStrings}
      messages={messages}
    >
      <AudienceLine
        value={readers}
        options={audiences}
        strings={audienceStrings}
        full
        onChange={setReaders}
      />
      <LongTextField
        name="text"
        label={strings.text}
        hint={strings.hint}
        required={strings.required}
        rows={7}
        maxLength={4000}
      />
      <SubmitButton wide>{strings.save}</SubmitButton>
    </Form>
  )
}
