'use client'
import { useState } from 'react'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { Notice } from '#components/ui/notice.tsx'

type InviteStaffStrings = {
  name: string
  email: string
  role: string
  clinician: string
  owner: string
  submit: string
  required: string
  doneTitle: string
  doneLead: string
  link: string
  code: string
}

/** Invites a colleague. Link and code stand on the screen once; closing the page forgets them. */
export function InviteStaff({
  strings,
  form,
  messages,
}: {
  strings: InviteStaffStrings
  form: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const [made, setMade] = useState<{ link: string; code: string } | null>(null)
  return (
    <>
      {made && (
        <Notice tone="saved" title={strings.doneTitle}>
          <p>{strings.doneLead}</p>
          <p className="mt-2">
            {strings.link} <code className="break-all select-all">{made.link}</code>
          </p>
          <p>
            {strings.code} <code className="select-all">{made.code}</code>
          </p>
        </Notice>
      )}
      <Form
        action="/api/practice/invitations"
        defaultValues={{ displayName: '', email: '', role: 'clinician' }}
        messages={messages}
        strings={form}
        onDone={data => setMade(data as { link: string; code: string })}
        className="mt-4 max-w-md space-y-5"
      >
        <TextField name="displayName" label={strings.name} required={strings.required} maxLength={120} />
        <TextField
          name="email"
          type="email"
          label={strings.email}
          required={strings.required}
          maxLength={254}
        />
        <SelectField
          name="role"
          label={strings.role}
          options={[
            { value: 'clinician', label: strings.clinician },
            { value: 'owner', label: strings.owner },
          ]}
        />
        <SubmitButton>{strings.submit}</SubmitButton>
      </Form>
    </>
  )
}
