'use client'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { LongTextField } from '#components/form/long-text-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'

export type GiveTextStrings = {
  lead: string
  language: string
  languages: readonly { value: string; label: string }[]
  instruction: string
  instructionHint: string
  items: string
  itemsHint: string
  /** One for each run of items that share their options. */
  options: readonly { label: string; hint: string }[]
  permission: string
  permissionHint: string
  optional: string
  required: string
  submit: string
}

/** The published text of a measure, pasted by a practice that may use it, with the right by which it does. */
export function GiveText({
  measureId,
  strings,
  formStrings,
  messages,
}: {
  measureId: string
  strings: GiveTextStrings
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  return (
    <Form
      action={`/api/measures/${measureId}/text`}
      messages={messages}
      strings={formStrings}
      defaultValues={{
        language: strings.languages[0]?.value,
        instruction: '',
        items: '',
        options: strings.options.map(() => ''),
        permission: '',
      }}
      then="reload"
    >
      <p>{strings.lead}</p>
      <SelectField name="language" label={strings.language} options={strings.languages} />
      <LongTextField
        name="instruction"
        label={strings.instruction}
        hint={strings.instructionHint}
        optional={strings.optional}
        rows={2}
        maxLength={2000}
      />
      <LongTextField
        name="items"
        label={strings.items}
        hint={strings.itemsHint}
        required={strings.required}
        rows={6}
        maxLength={20_000}
      />
      {strings.options.map(({ label, hint }, index) => (
        <LongTextField
          key={label}
          name={`options.${index}`}
          label={label}
          hint={hint}
          required={strings.required}
          rows={5}
          maxLength={4000}
        />
      ))}
      <LongTextField
        name="permission"
        label={strings.permission}
        hint={strings.permissionHint}
        required={strings.required}
        rows={2}
        maxLength={500}
      />
      <SubmitButton>{strings.submit}</SubmitButton>
    </Form>
  )
}
