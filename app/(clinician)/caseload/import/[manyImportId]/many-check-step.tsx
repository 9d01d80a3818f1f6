import { getLocale, getTranslations } from 'next-intl/server'
import { CommitMany } from '#components/import/commit-many.tsx'
import { PlainTable } from '#components/import/plain-table.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { ManyImportCheck } from '#lib/data/many-import-reading.ts'
import type { ManyImportState } from '#lib/data/many-imports.ts'
import { manyDone, manyProblems } from '../many-words.ts'
import { AfterImport } from './after-import.tsx'
import { ManyRefused } from './many-refused.tsx'

/** What an import would do: how many couples and values, the first couples, or everything that is refused. */
export async function ManyCheckStep({ state, check }: { state: ManyImportState; check: ManyImportCheck }) {
  const t = await getTranslations('import-many.check')
  const one = await getTranslations('import')
  const { add, made, unchanged, refusedTotal } = check
  const checked = (
    <>
      <h2 className="text-lg">{one('check.title')}</h2>
      <Counts check={check} />
      {refusedTotal > 0 ? <ManyRefused check={check} /> : <FirstCouples check={check} />}
    </>
  )
  if (refusedTotal > 0 || add + unchanged === 0) {
    return (
      <div className="space-y-4">
        {checked}
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/caseload/import/${state.id}`} variant="primary">
            {one('check.change')}
          </ButtonLink>
          <ButtonLink href="/caseload/import">{one('columns.otherFile')}</ButtonLink>
        </div>
      </div>
    )
  }
  return (
    <CommitMany
      importId={state.id}
      mapping={state.mapping!}
      total={add}
      locale={await getLocale()}
      texts={{
        commit: add === 0 ? one('check.finish') : t('commit', { made, add }),
        committing: t('committing'),
        progress: t.raw('progress'),
        problemTitle: one('check.problemTitle'),
      }}
      doneText={await manyDone()}
      problems={await manyProblems()}
      after={<AfterImport importId={state.id} />}
    >
      {checked}
    </CommitMany>
  )
}

async function Counts({ check }: { check: ManyImportCheck }) {
  const t = await getTranslations('import-many.check')
  const one = await getTranslations('import.check')
  const { read, made, known, empty, add, gaps, unchanged, refusedTotal } = check
  if (refusedTotal > 0) return <Notice>{read > 0 && <p>{t('rows', { read })}</p>}</Notice>
  return (
    <Notice>
      <p>
        {t('rows', { read })} {t('made', { made })}
      </p>
      {known > 0 && <p>{t('known', { known })}</p>}
      {empty > 0 && <p>{t('empty', { empty })}</p>}
      {add > 0 && <p>{one('would', { add, gaps })}</p>}
      {unchanged > 0 && <p>{add === 0 ? t('nothing') : one('unchanged', { unchanged })}</p>}
    </Notice>
  )
}

async function FirstCouples({ check }: { check: ManyImportCheck }) {
  const t = await getTranslations('import-many.check')
  const locale = await getLocale()
  const number = new Intl.NumberFormat(locale)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  return (
    <PlainTable
      caption={t('firstTitle')}
      columns={[
        { id: 'label', label: t('label') },
        { id: 'partners', label: t('partners') },
        { id: 'state', label: t('state') },
        { id: 'values', label: t('values'), end: true },
        { id: 'days', label: t('days') },
      ]}
      rows={check.first.map(({ label, known, names, add, days }) => ({
        id: label,
        cells: [
          label,
          <span key="partners">
            <PartnerMark slot="A" /> {names.A} <PartnerMark slot="B" /> {names.B}
          </span>,
          known ? t('isKnown') : t('isNew'),
          number.format(add),
          <span key="days" className="whitespace-nowrap">
            {days && date.formatRange(at(days[0]), at(days[1]))}
          </span>,
        ],
      }))}
    />
  )
}
