import { getTranslations } from 'next-intl/server'
import { JudgingForm } from '#components/couples/judging-form.tsx'
import { RadioCards } from '#components/form/radio-cards.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Judging } from '#lib/data/couple-judging.ts'
import { ruleOf, rulesToChoose } from '#lib/domain/measure-change.ts'
import { measureShortTitle } from '#lib/domain/measure-title.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import type { caseWords } from '../../case-words.ts'
import { ruleNote } from './rule-note.ts'

/** The one outcome that "changed" is said of, and for each measure that knows several the rule for it. */
export async function JudgingCard({
  coupleId,
  judging,
  words: { locale, day },
}: {
  coupleId: string
  judging: Judging
  words: Pick<Awaited<ReturnType<typeof caseWords>>, 'locale' | 'day'>
}) {
  const t = await getTranslations('judging')
  const common = await getTranslations('common')
  const { outcome, outcomeSince, outcomes, measures, rules, version } = judging
  const titleOf = ({ title, isMeasure }: Judging['outcomes'][number]) =>
    isMeasure ? t('measure', { title: title[locale] }) : title[locale]
  if (judging.closedAt) {
    const judged = outcomes.find(each => each.name === outcome)
    return (
      <Card id="judged" title={t('title')}>
        <p>{t('closed', { outcome: judged ? titleOf(judged) : outcome })}</p>
      </Card>
    )
  }
  const stands = {
    outcome,
    rules: Object.fromEntries(measures.map(each => [each.id, ruleOf(each, rules[each.id]).id])),
  }
  const own = { 'unknown-outcome': t('unknown-outcome'), 'unknown-rule': t('unknown-rule') }
  return (
    <Card id="judged" title={t('title')} className="scroll-mt-6">
      <p className="mb-5 text-sm text-ink-soft">{t('lead')}</p>
      <JudgingForm
        action={`/api/couples/${coupleId}/judging`}
        version={version}
        stands={stands}
        messages={await problemMessages(own)}
        form={await formStrings()}
        strings={{
          saved: t('saved'),
          problem: t('problem'),
          undo: common('undo'),
          dismiss: common('dismiss'),
        }}
      >
        <SelectField
          name="outcome"
          label={t('outcome')}
          hint={`${outcomeSince ? t('since', { day: day(outcomeSince) }) : t('made')} ${t('outcomeHint')}`}
          options={outcomes.map(each => ({ value: each.name, label: titleOf(each) }))}
        />
        {measures.map(each => (
          <RadioCards
            key={each.id}
            name={`rules.${each.id}`}
            label={t('rule', { title: measureShortTitle(each)[locale] })}
            hint={t('ruleHint')}
            options={rulesToChoose(each, rules[each.id]).map(rule => ({
              value: rule.id,
              label: rule.label[locale],
              note: ruleNote(rule, t),
            }))}
          />
        ))}
        <SubmitButton>{t('save')}</SubmitButton>
      </JudgingForm>
    </Card>
  )
}
