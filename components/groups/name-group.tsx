'use client'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'

/** Names a new group and opens it, or names `group` anew. */
export function NameGroup({
  group,
  strings,
  formStrings,
  messages,
}: {
  group?: { groupId: string; name: string; version: number }
  strings: { name: string; hint: string; required: string; submit: string }
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  return (
    <Form
      action={group ? `/api/groups/${group.groupId}` : '/api/groups'}
      method={group ? 'PUT' : 'POST'}
      version={group?.version}
      defaultValues={{ name: group?.name ?? '' }}
      messages={messages}
      strings={formStrings}
      onDone={made => {
        if (group) location.reload()
        else location.assign(`/groups/${(made as { id: string }).id}`)
      }}
    >
      <TextField
        name="name"
        label={strings.name}
        hint={strings.hint}
        required={strings.required}
        maxLength={80}
        autoComplete="off"
      />
      <SubmitButton>{strings.submit}</SubmitButton>
    </Form>
  )
}
