import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChooseFile } from '#components/import/choose-file.tsx'
import { PlainTable } from '#components/import/plain-table.tsx'
import { Steps } from '#components/import/steps.tsx'
import { chooseTexts } from '#components/import/texts.ts'
import { UndoButton } from '#components/import/undo-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentSession } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { now } from '#lib/clock.ts'
import { listManyImports, type ManyImportState } from '#lib/data/many-imports.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { rawTexts } from '../../couples/[coupleId]/import/import-words.ts'
import { writeDay, writeTime } from '../../dates.ts'
import { manyProblems, manyUndoTexts } from './many-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import-many'))('title') }
}

/** A file of many couples to begin with, and what this clinician imported so far. */
export default async function ManyImportsPage() {
  const clinician = await requireClinician()
  const imports = await withActor(clinician, listManyImports)
  const t = await getTranslations('import-many')
  const steps = await getTranslations('import.steps')
  const past = await getTranslations('import.past')
  const choose = await getTranslations('import.choose')
  const locale = await getLocale()
  const zone = (await currentSession())?.zone ?? 'UTC'
  return (
    <>
      <PageHeading above={<a href="/caseload">{t('back')} /</a>} title={t('title')} lead={t('lead')} />
      <div className="max-w-4xl space-y-5">
        <Steps
          label={steps('label')}
          steps={[{ name: steps('file') }, { name: steps('columns') }, { name: steps('check') }]}
          current={0}
        />
        <Card title={choose('title')}>
          <ChooseFile
            to={{ api: '/api/many-imports', about: {} }}
            next="/caseload/import"
            locale={locale}
            texts={{ ...(await rawTexts('import.choose', chooseTexts)), hint: t('chooseHint') }}
            problems={await manyProblems()}
          />
        </Card>
        <Card title={imports.length === 0 ? past('title') : undefined}>
          {imports.length === 0 ? (
            <p className="text-ink-soft">{t('past.none')}</p>
          ) : (
            <PastImports imports={imports} zone={zone} locale={locale} />
          )}
        </Card>
      </div>
    </>
  )
}

async function PastImports({
  imports,
  zone,
  locale,
}: {
  imports: readonly ManyImportState[]
  zone: string
  locale: string
}) {
  const t = await getTranslations('import.past')
  const many = await getTranslations('import-many.past')
  const undo = await manyUndoTexts()
  const drop = { undo: t('drop'), undoing: t('dropping'), undone: t('dropped'), lost: undo.lost }
  const number = new Intl.NumberFormat(locale)
  const today = localDate(now(), zone)
  const when = (at: Date) => `${writeDay(locale, localDate(at, zone), today)}, ${writeTime(locale, zone, at)}`
  return (
    <PlainTable
      caption={t('title')}
      columns={[
        { id: 'file', label: t('file') },
        { id: 'when', label: t('when') },
        { id: 'made', label: many('made'), end: true },
        { id: 'values', label: t('values'), end: true },
        { id: 'actions', label: <span className="sr-only">{t('actions')}</span>, end: true },
      ]}
      rows={imports.map(each => ({
        id: each.id,
        cells: [
          <span key="file" className="inline-block max-w-72 break-words">
            {each.fileName}
          </span>,
          when(each.committedAt ?? each.createdAt),
          each.made === null ? '' : number.format(each.made),
          each.added === null ? t('open') : number.format(each.added),
          <UndoButton
            key="actions"
            action={`/api/many-imports/${each.id}/undo`}
            fileName={each.fileName}
            texts={each.committedAt ? undo : drop}
          >
            {each.committedAt === null && each.received === each.parts && (
              <a className="link" href={`/caseload/import/${each.id}`}>
                {t('goOn')}
                <span className="sr-only"> {each.fileName}</span>
              </a>
            )}
          </UndoButton>,
        ],
      }))}
    />
  )
}
