import { getLocale, getTranslations } from 'next-intl/server'
import { manyDraftOf, manyFirstGuess } from '#components/import/many-first-guess.ts'
import { ManyForm } from '#components/import/many-form.tsx'
import { currentSession } from '#lib/auth/current.ts'
import type { Policy } from '#lib/data/couples.ts'
import type { ManyImportState } from '#lib/data/many-imports.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { measures, observationName } from '#lib/domain/measures/registry.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { partnerChoices } from '../../../couples/partner-choices.ts'
import { inOrder, policyName } from '../../../couples/policy-name.ts'
import { manyFixes, manyFormTexts, manyProblems } from '../many-words.ts'

/** What the columns are: said once, for all couples of the file. */
export async function ColumnsStep({
  state,
  rows,
  columns,
  policies,
}: {
  state: ManyImportState
  rows: number
  columns: ImportColumn[]
  policies: readonly Policy[]
}) {
  const t = await getTranslations('import.columns')
  const locale = nearestLocale(await getLocale())
  const zone = (await currentSession())?.zone ?? 'UTC'
  const choices = await partnerChoices(zone)
  const named = await policyName()
  const known = measures.map(measure => ({
    name: observationName(measure),
    title: measure.title[locale],
    ...measure.range,
    favourable: measure.favourable,
  }))
  const offered = inOrder(policies)
  const settings = { policyId: offered[0]?.id ?? '', zone, locale, country: '' }
  return (
    <div className="space-y-4">
      <h2 className="text-lg">{t('title')}</h2>
      <p className="max-w-prose text-ink-soft">{t('lead', { file: state.fileName, rows })}</p>
      <ManyForm
        importId={state.id}
        columns={columns}
        first={
          state.mapping
            ? manyDraftOf(columns, state.mapping, known)
            : manyFirstGuess(columns, settings, known)
        }
        measures={known}
        choices={{ ...choices, policies: offered.map(({ id, kind }) => ({ value: id, label: named(kind) })) }}
        locale={locale}
        texts={await manyFormTexts()}
        fixTexts={await manyFixes()}
        problems={await manyProblems()}
      />
    </div>
  )
}
