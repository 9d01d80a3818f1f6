'use client'
import { useState } from 'react'
import { DateField } from '#components/form/date-field.tsx'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { LongTextField } from '#components/form/long-text-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'

type AskedAloneStrings = {
  which: string
  asked: string
  askedNote: string
  why: string
  whyNote: string
  day: string
  reason: string
  reasonHint: string
  save: string
  required: string
}

/** Notes for one partner that they were asked alone, or why not. `today` is the couple's. */
export function AskedAlone({
  coupleId,
  partnerId,
  today,
  strings,
  form,
  messages,
}: {
  coupleId: string
  partnerId: string
  today: string
  strings: AskedAloneStrings
  form: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const [said, setSaid] = useState<string>('asked')
  const asked = said === 'asked'
  return (
    <div className="space-y-4">
      <ChoiceCards
        legend={strings.which}
        options={[
          { value: 'asked', label: strings.asked, note: strings.askedNote },
          { value: 'not-asked', label: strings.why, note: strings.whyNote },
        ]}
        value={said}
        onChoose={setSaid}
      />
      <Form
        key={said}
        action="/api/asked-alone"
        fixed={{ coupleId, partnerId, said }}
        defaultValues={asked ? { askedOn: today } : { reason: '' }}
        messages={messages}
        strings={form}
        then="reload"
        className="space-y-4"
      >
        {asked ? (
          <DateField name="askedOn" label={strings.day} required={strings.required} max={today} />
        ) : (
          <LongTextField
            name="reason"
            label={strings.reason}
            hint={strings.reasonHint}
            required={strings.required}
            rows={3}
            maxLength={500}
          />
        )}
        <SubmitButton>{strings.save}</SubmitButton>
      </Form>
    </div>
  )
}
