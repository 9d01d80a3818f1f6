'use client'
import { useState } from 'react'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import type { FormStrings } from '#components/form/form.tsx'
import { LongTextField } from '#components/form/long-text-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { ExportResult, type ExportResultStrings, type MadeExport } from './export-result.tsx'
import { type FormatChoice, listOf } from './formats.ts'
import type { StepUpStrings } from './step-up-dialog.tsx'
import { SteppedForm } from './stepped-form.tsx'

type Choice = { readonly value: string; readonly label: string; readonly note?: string }

type RecordExportStrings = {
  ground: string
  legal: string
  legalHint: string
  recipient: string
  recipientHint: string
  reason: string
  notes: string
  progressNotes: string
  psychotherapyNotes: string
  notesHint: string
  leaveOut: string
  single: string
  formats: string
  make: string
  required: string
  result: ExportResultStrings
}

/**
 * What a clinician hands out of a record whose people and days are chosen: on what ground, to whom, why, with which
 * notes, what is left out, and as what.
 */
export function RecordExport({
  fixed,
  grounds,
  kinds,
  texts,
  formats,
  strings,
  stepUp,
  form,
  messages,
}: {
  fixed: { coupleId: string; whose: string; from: string; to: string }
  /** The first is chosen to begin with. */
  grounds: readonly Choice[]
  kinds: readonly Choice[]
  texts: readonly { id: string; label: string }[]
  formats: readonly FormatChoice[]
  strings: RecordExportStrings
  stepUp: StepUpStrings
  form: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const [basis, setBasis] = useState(grounds[0]!.value)
  const [made, setMade] = useState<MadeExport | null>(null)
  if (made) return <ExportResult made={made} strings={strings.result} />
  const isLegal = basis === 'legal'
  return (
    <div className="space-y-5">
      <ChoiceCards legend={strings.ground} options={grounds} value={basis} onChoose={setBasis} />
      <SteppedForm
        action="/api/exports"
        fixed={{ ...fixed, basis }}
        defaultValues={{
          ...{ legal: '', recipient: '', reason: '', progressNotes: false, psychotherapyNotes: false },
          ...{ redactKinds: [], redactIds: [], formats: [formats[0]?.value] },
        }}
        toBody={({ redactKinds, redactIds, formats, legal, ...values }) => ({
          ...values,
          legal: isLegal ? legal : '',
          redactKinds: listOf(redactKinds),
          redactIds: listOf(redactIds),
          formats: listOf(formats),
        })}
        messages={messages}
        strings={form}
        stepUp={stepUp}
        onDone={data => setMade(data as MadeExport)}
      >
        {isLegal && (
          <LongTextField
            name="legal"
            label={strings.legal}
            hint={strings.legalHint}
            required={strings.required}
            rows={2}
            maxLength={2000}
          />
        )}
        <TextField
          name="recipient"
          label={strings.recipient}
          hint={strings.recipientHint}
          required={strings.required}
          maxLength={200}
        />
        <LongTextField
          name="reason"
          label={strings.reason}
          required={strings.required}
          rows={2}
          maxLength={1000}
        />
        <fieldset className="space-y-2">
          <legend className="mb-1.5 font-medium">{strings.notes}</legend>
          <CheckboxField name="progressNotes" label={strings.progressNotes} />
          <CheckboxField name="psychotherapyNotes" label={strings.psychotherapyNotes} />
          <p className="text-sm text-ink-soft">{strings.notesHint}</p>
        </fieldset>
        <fieldset className="space-y-2">
          <legend className="mb-1.5 font-medium">{strings.leaveOut}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {kinds.map(each => (
              <CheckboxField key={each.value} name="redactKinds" value={each.value} label={each.label} />
            ))}
          </div>
          {texts.length > 0 && (
            <Disclosure summary={strings.single}>
              <div className="max-h-96 space-y-2 overflow-y-auto">
                {texts.map(each => (
                  <CheckboxField key={each.id} name="redactIds" value={each.id} label={each.label} />
                ))}
              </div>
            </Disclosure>
          )}
        </fieldset>
        <fieldset className="space-y-2">
          <legend className="mb-1.5 font-medium">{strings.formats}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {formats.map(each => (
              <CheckboxField
                key={each.value}
                name="formats"
                value={each.value}
                label={each.label}
                hint={each.note}
              />
            ))}
          </div>
        </fieldset>
        <SubmitButton>{strings.make}</SubmitButton>
      </SteppedForm>
    </div>
  )
}
