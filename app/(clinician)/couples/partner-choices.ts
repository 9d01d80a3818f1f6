import { getLocale, getTranslations } from 'next-intl/server'
import type { PartnerChoices, PartnerFieldStrings } from '#components/couples/partner-fields.tsx'
import { countries } from '#lib/domain/countries.ts'
import { locales } from '#lib/i18n/locale.ts'

/**
 * Languages, zones and countries to choose from, named in the reader's language. A zone that is set already (`kept`)
 * stays on the list although the runtime may know it under a newer name.
 */
export async function partnerChoices(...kept: string[]): Promise<PartnerChoices> {
  const locale = await getLocale()
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  const regionNames = new Intl.DisplayNames(locale, { type: 'region' })
  const compare = new Intl.Collator(locale).compare
  return {
    languages: locales.map(code => ({ value: code, label: languageNames.of(code) ?? code })),
    zones: [...new Set([...Intl.supportedValuesOf('timeZone'), ...kept])]
      .sort(compare)
      .map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    countries: countries
      .map(code => ({ value: code, label: regionNames.of(code) ?? code }))
      .sort((a, b) => compare(a.label, b.label)),
  }
}

export async function partnerFieldStrings(): Promise<PartnerFieldStrings> {
  const t = await getTranslations('couple.fields')
  const common = await getTranslations('common.form')
  return {
    name: t('name'),
    pronouns: t('pronouns'),
    email: t('email'),
    emailHint: t('emailHint'),
    language: t('language'),
    zone: t('zone'),
    country: t('country'),
    countryHint: t('countryHint'),
    chooseCountry: t('chooseCountry'),
    optional: common('optional'),
    required: t('required'),
    requiredChoice: t('requiredChoice'),
  }
}

/** The sentences of every problem that the forms on couples can meet. */
export async function coupleProblems(): Promise<Record<string, string>> {
  const t = await getTranslations()
  return {
    ...(t.raw('problem') as Record<string, string>),
    ...(t.raw('couple.problem') as Record<string, string>),
  }
}
