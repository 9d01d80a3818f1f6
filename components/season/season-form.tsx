import { DateField } from '#components/form/date-field.tsx'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { LongTextField } from '#components/form/long-text-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'

export type SeasonFormStrings = {
  firstDay: string
  lastDay: string
  lastDayHint: string
  enough: string
  enoughHint: string
  required: string
  save: string
  /** "You will both see this." */
  bothSee: string
}

/** The first and last day of a hard season, and what is enough meanwhile. */
export function SeasonForm({
  action,
  fixed,
  days,
  then,
  strings,
  formStrings,
  messages,
}: {
  action: string
  fixed?: Readonly<Record<string, unknown>>
  /** Local days: what stands there first, and between which it may lie. */
  days: { firstDay: string; lastDay: string; min: string; max: string }
  then: string
  strings: SeasonFormStrings
  formStrings: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  return (
    <Form
      action={action}
      fixed={fixed}
      defaultValues={{ firstDay: days.firstDay, lastDay: days.lastDay, enough: '' }}
      then={then}
      strings={formStrings}
      messages={messages}
    >
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <DateField
          name="firstDay"
          label={strings.firstDay}
          min={days.min}
          max={days.max}
          required={strings.required}
        />
        <DateField
          name="lastDay"
          label={strings.lastDay}
          hint={strings.lastDayHint}
          min={days.min}
          required={strings.required}
        />
      </div>
      <LongTextField
        name="enough"
        label={strings.enough}
        hint={strings.enoughHint}
        rows={3}
        maxLength={600}
        required={strings.required}
      />
      <p className="text-sm text-ink-soft">{strings.bothSee}</p>
      <SubmitButton>{strings.save}</SubmitButton>
    </Form>
  )
}
