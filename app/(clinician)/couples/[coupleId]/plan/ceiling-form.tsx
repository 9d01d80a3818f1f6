import { getTranslations } from 'next-intl/server'
import { Form } from '#components/form/form.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SubmitButton } from '#components/form/submit-button.tsx'
import type { CasePace } from '#lib/data/pace-releases.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'

/** The highest level that may be released for this couple. */
export async function CeilingForm({
  coupleId,
  pace: { ladder, ceiling, top },
  words,
}: {
  coupleId: string
  pace: CasePace
  words: (level: number) => string
}) {
  const t = await getTranslations('pace.desk')
  const levels = Array.from({ length: top + 1 }, (_, level) => level)
  return (
    <Form
      action="/api/pace/ceiling"
      fixed={{ coupleId, ladder, was: ceiling }}
      defaultValues={{ ceiling }}
      messages={await problemMessages()}
      strings={await formStrings()}
      then="reload"
      className="space-y-3"
    >
      <SelectField
        name="ceiling"
        as="number"
        label={t('ceiling')}
        hint={t('ceilingHint')}
        options={levels.map(level => ({
          value: level,
          label: t('ceilingOption', { level, words: words(level) }),
        }))}
      />
      <SubmitButton variant="secondary">{t('saveCeiling')}</SubmitButton>
    </Form>
  )
}
