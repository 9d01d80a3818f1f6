'use client'
import { Form, type FormStrings } from '#components/form/form.tsx'
import { RadioCards } from '#components/form/radio-cards.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { TimeField } from '#components/form/time-field.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import { type PartnerChoices, type PartnerFieldStrings, PartnerFields } from './partner-fields.tsx'

type NewCoupleStrings = {
  titles: { A: string; B: string }
  together: string
  coupleZone: string
  coupleZoneHint: string
  opening: string
  openingHint: string
  policy: string
  submit: string
  cancel: string
  fields: PartnerFieldStrings
}

/** Two partners and how they work together; then on to their record, where each is invited. */
export function NewCoupleForm({
  strings,
  choices,
  policies,
  suggested,
  form,
  messages,
}: {
  strings: NewCoupleStrings
  choices: PartnerChoices
  policies: readonly { value: string; label: string; note: string }[]
  suggested: { zone: string; locale: string; opening: string }
  form: FormStrings
  messages: Readonly<Record<string, string>>
}) {
  const partner = {
    name: '',
    pronouns: '',
    email: '',
    locale: suggested.locale,
    zone: suggested.zone,
    country: '',
  }
  return (
    <Form
      action="/api/couples"
      defaultValues={{
        zone: suggested.zone,
        opening: suggested.opening,
        policyId: policies[0]?.value ?? '',
        partners: { A: partner, B: partner },
      }}
      messages={messages}
      strings={form}
      onDone={data => location.assign(`/couples/${(data as { id: string }).id}/record`)}
      className="space-y-6"
    >
      <div className="grid gap-6 lg:grid-cols-2">
        {(['A', 'B'] as const).map(slot => (
          <Card
            key={slot}
            id={`partner-${slot}`}
            title={
              <>
                <PartnerMark slot={slot} /> {strings.titles[slot]}
              </>
            }
          >
            <div className="space-y-5">
              <PartnerFields path={`partners.${slot}.`} strings={strings.fields} choices={choices} />
            </div>
          </Card>
        ))}
      </div>
      <Card id="together" title={strings.together}>
        <div className="grid gap-6 lg:grid-cols-2">
          <div className="space-y-5">
            <SelectField
              name="zone"
              label={strings.coupleZone}
              hint={strings.coupleZoneHint}
              options={choices.zones}
              required={strings.fields.required}
            />
            <TimeField
              name="opening"
              label={strings.opening}
              hint={strings.openingHint}
              required={strings.fields.required}
            />
          </div>
          <RadioCards
            name="policyId"
            label={strings.policy}
            options={policies}
            required={strings.fields.requiredChoice}
          />
        </div>
      </Card>
      <div className="flex flex-wrap gap-3">
        <SubmitButton variant="primary">{strings.submit}</SubmitButton>
        <ButtonLink href="/caseload">{strings.cancel}</ButtonLink>
      </div>
    </Form>
  )
}
