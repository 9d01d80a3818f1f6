import { SelectField } from '#components/form/select-field.tsx'
import { TextField } from '#components/form/text-field.tsx'

type Option = { value: string; label: string }

export type PartnerFieldStrings = {
  name: string
  pronouns: string
  email: string
  emailHint: string
  language: string
  zone: string
  country: string
  countryHint: string
  chooseCountry: string
  optional: string
  required: string
  requiredChoice: string
}

export type PartnerChoices = {
  languages: readonly Option[]
  zones: readonly Option[]
  countries: readonly Option[]
}

/** What a clinician enters of one partner. `path` is where the values stand in the body ("partners.A." or ""). */
export function PartnerFields({
  path,
  strings,
  choices,
}: {
  path: string
  strings: PartnerFieldStrings
  choices: PartnerChoices
}) {
  return (
    <>
      <TextField
        name={`${path}name`}
        label={strings.name}
        required={strings.required}
        maxLength={60}
        autoComplete="off"
      />
      <TextField
        name={`${path}pronouns`}
        label={strings.pronouns}
        optional={strings.optional}
        maxLength={40}
        autoComplete="off"
      />
      <TextField
        name={`${path}email`}
        type="email"
        label={strings.email}
        hint={strings.emailHint}
        optional={strings.optional}
        maxLength={320}
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField name={`${path}locale`} label={strings.language} options={choices.languages} />
      <SelectField
        name={`${path}zone`}
        label={strings.zone}
        options={choices.zones}
        required={strings.required}
      />
      <SelectField
        name={`${path}country`}
        label={strings.country}
        hint={strings.countryHint}
        options={choices.countries}
        empty={strings.chooseCountry}
        required={strings.requiredChoice}
      />
    </>
  )
}
