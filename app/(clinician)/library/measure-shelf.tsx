import { getTranslations } from 'next-intl/server'
import { ImportMeasure } from '#components/measures/import-measure.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import type { PracticeMeasure } from '#lib/data/measures.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { MeasureItem } from './measure-item.tsx'
import { importStrings } from './measure-words.ts'

/** A measure as the library has it; `brought` where somebody of the practice brought it or its text. */
export type ShelvedMeasure = { readonly measure: Measure; readonly brought: PracticeMeasure | null }

/** The measures, those that can be given and those of which only the scoring is known, with a way to bring one. */
export async function MeasureShelf({ shelf }: { shelf: readonly ShelvedMeasure[] }) {
  const t = await getTranslations('measures')
  const plan = await getTranslations('plan.library')
  return (
    <section className="mb-8" aria-labelledby="group-measure">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="group-measure">{plan('groups.measure')}</h2>
          <p className="max-w-prose text-ink-soft">{t('library.lead')}</p>
        </div>
        <DialogButton label={t('import.open')} title={t('import.title')} closeLabel={plan('close')}>
          <ImportMeasure strings={await importStrings()} />
        </DialogButton>
      </div>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {shelf.map(each => (
          <MeasureItem key={each.measure.id} {...each} />
        ))}
      </ul>
    </section>
  )
}
