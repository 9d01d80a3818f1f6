import { type Choice, ChoiceField } from './choice-field.tsx'
import type { ManyProps } from './many-form.tsx'

export type MadeChoices = {
  readonly policies: readonly Choice[]
  readonly zones: readonly Choice[]
  readonly languages: readonly Choice[]
  readonly countries: readonly Choice[]
}

/** What holds for the couples that the import makes: the outcome chosen in advance, policy, zone, language, country. */
export function ManyMadeFields({
  draft,
  change,
  fixAt,
  texts,
  choices,
  observed,
}: ManyProps & { choices: MadeChoices; observed: readonly { name: string; label: string }[] }) {
  const outcome = observed.some(each => each.name === draft.outcome) ? draft.outcome : ''
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <ChoiceField
        at="outcome"
        label={texts.outcome}
        hint={texts.outcomeHint}
        empty={texts.outcomeUsual}
        value={outcome}
        options={observed.map(each => ({ value: each.name, label: each.label }))}
        onChange={value => change({ outcome: value })}
      />
      <ChoiceField
        at="policy"
        label={texts.policy}
        value={draft.policyId}
        options={choices.policies}
        onChange={policyId => change({ policyId })}
      />
      <ChoiceField
        at="zone"
        label={texts.zone}
        value={draft.zone}
        options={choices.zones}
        onChange={zone => change({ zone })}
      />
      <ChoiceField
        at="language"
        label={texts.language}
        value={draft.locale}
        options={choices.languages}
        onChange={locale => change({ locale })}
      />
      <ChoiceField
        at="country"
        label={texts.country}
        fix={fixAt('country')}
        empty={texts.chooseCountry}
        value={draft.country}
        options={choices.countries}
        onChange={country => change({ country })}
      />
    </div>
  )
}
