'use client'
import { DateField } from '#components/form/date-field.tsx'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'

export type GiveStrings = {
  what: string
  choose: string
  required: string
  startsOn: string
  startsHint: string
  submit: string
}

/**
 * Gives a programme to a couple: one of the two is fixed, the other is chosen among `options`. Afterwards the
 * couple's plan, or this page anew where the couple was fixed.
 */
export function GiveProgramme({
  fixed,
  options,
  today,
  startsOn,
  strings,
  formStrings,
  messages,
}: {
  fixed: { coupleId: string } | { slug: string }
  options: readonly { value: string; label: string }[]
  today: string
  /** The first day that is suggested. */
  startsOn: string
  strings: GiveStrings
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const chosen = 'coupleId' in fixed ? 'slug' : 'coupleId'
  return (
    <Form
      action="/api/programmes"
      messages={messages}
      strings={formStrings}
      defaultValues={{ [chosen]: '', startsOn }}
      toBody={values => ({ ...values, ...fixed, groupId: null })}
      onDone={made => {
        if ('coupleId' in fixed) location.reload()
        else location.assign(`/couples/${(made as { coupleId: string }).coupleId}/plan#programme`)
      }}
      className="max-w-md space-y-5"
    >
      <SelectField
        name={chosen}
        label={strings.what}
        options={options}
        empty={strings.choose}
        required={strings.required}
      />
      <DateField
        name="startsOn"
        label={strings.startsOn}
        hint={strings.startsHint}
        min={today}
        required={strings.required}
      />
      <SubmitButton>{strings.submit}</SubmitButton>
    </Form>
  )
}
