'use client'
import { DateField } from '#components/form/date-field.tsx'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'

/** That it was asked about again, with the next day to ask or none. */
export function AskedAgainForm({
  action,
  coupleId,
  version,
  today,
  strings,
  form,
  messages,
}: {
  action: string
  coupleId: string
  version: number
  today: string
  strings: { nextOn: string; nextHint: string; save: string }
  form: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  return (
    <Form
      action={action}
      fixed={{ coupleId }}
      version={version}
      defaultValues={{ nextOn: '' }}
      toBody={({ nextOn }) => ({ nextOn: nextOn || null })}
      messages={messages}
      strings={form}
      then="reload"
      className="space-y-3"
    >
      <DateField name="nextOn" label={strings.nextOn} hint={strings.nextHint} min={today} />
      <SubmitButton>{strings.save}</SubmitButton>
    </Form>
  )
}
