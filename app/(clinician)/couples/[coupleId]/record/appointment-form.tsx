import { getTranslations } from 'next-intl/server'
import { DateField } from '#components/form/date-field.tsx'
import { Form } from '#components/form/form.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { TimeField } from '#components/form/time-field.tsx'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { coupleProblems } from '../../partner-choices.ts'

/** Day, time and length of an appointment, in the couple's zone. */
export async function AppointmentForm({
  values,
  today,
  submit,
  ...sending
}: {
  action: string
  method: 'POST' | 'PUT'
  fixed?: Record<string, string>
  version?: number
  values: { day: string; time: string; minutes: number }
  today: string
  submit: string
}) {
  const t = await getTranslations('couple.appointments')
  const required = (await getTranslations('couple.fields'))('required')
  return (
    <Form
      {...sending}
      defaultValues={values}
      messages={await coupleProblems()}
      strings={await formStrings()}
      then="reload"
      className="space-y-4"
    >
      <div className="grid gap-4 sm:grid-cols-3">
        <DateField name="day" label={t('day')} min={today} required={required} />
        <TimeField name="time" label={t('time')} required={required} step={5} />
        <TextField
          name="minutes"
          type="number"
          label={t('minutes')}
          min={10}
          max={480}
          step={5}
          required={required}
        />
      </div>
      <SubmitButton>{submit}</SubmitButton>
    </Form>
  )
}
