'use client'
import { type ReactNode, useState } from 'react'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import type { FormStrings } from '#components/form/form.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { ExportResult, type ExportResultStrings, type MadeExport } from './export-result.tsx'
import { type FormatChoice, formatBody } from './formats.ts'
import type { StepUpStrings } from './step-up-dialog.tsx'
import { SteppedForm } from './stepped-form.tsx'

/** A partner takes along what is theirs. */
export function OwnExport({
  formats,
  strings,
  stepUp,
  form,
  messages,
  corner,
}: {
  formats: readonly FormatChoice[]
  strings: { formats: string; make: string; result: ExportResultStrings }
  stepUp: StepUpStrings
  form: FormStrings
  messages: Readonly<Record<string, string>>
  corner: ReactNode
}) {
  const [made, setMade] = useState<MadeExport | null>(null)
  if (made) return <ExportResult made={made} strings={strings.result} />
  return (
    <SteppedForm
      action="/api/exports/own"
      defaultValues={{ formats: [formats[0]?.value] }}
      toBody={formatBody}
      messages={messages}
      strings={form}
      stepUp={stepUp}
      corner={corner}
      onDone={data => setMade(data as MadeExport)}
    >
      <fieldset className="space-y-2">
        <legend className="mb-1.5 font-medium">{strings.formats}</legend>
        {formats.map(each => (
          <CheckboxField
            key={each.value}
            name="formats"
            value={each.value}
            label={each.label}
            hint={each.note}
          />
        ))}
      </fieldset>
      <SubmitButton wide>{strings.make}</SubmitButton>
    </SteppedForm>
  )
}
