import { getTranslations } from 'next-intl/server'
import type { FormatChoice } from '#components/export/formats.ts'
import type { StepUpStrings } from '#components/export/step-up-dialog.tsx'

/** What both places say from which something goes out: the formats, the password once more, what was made. */
export async function exportWords({ staff }: { staff: boolean }) {
  const t = await getTranslations('export')
  const stepUp: StepUpStrings = {
    title: t('stepUp.title'),
    lead: t('stepUp.lead'),
    password: t('stepUp.password'),
    show: t('stepUp.show'),
    hide: t('stepUp.hide'),
    code: staff ? t('stepUp.code') : null,
    codeHint: t('stepUp.codeHint'),
    confirm: t('stepUp.confirm'),
    close: t('stepUp.close'),
    required: t('stepUp.required'),
  }
  const formats: FormatChoice[] = (['pdf', 'csv', 'json', 'fhir'] as const).map(value => ({
    value,
    label: t(`formats.${value}`),
    note: t(`formats.${value}Note`),
  }))
  const result = {
    title: t('result.title'),
    counts: t.raw(staff ? 'result.counts' : 'result.ownCounts') as string,
    passphrase: t('result.passphrase'),
    passphraseNote: t('result.passphraseNote'),
    fetch: t('result.fetch'),
    fetchNote: t('result.fetchNote'),
    fetched: t('result.fetched'),
  }
  return { stepUp, formats, result, formatsTitle: t('formats.title') }
}
