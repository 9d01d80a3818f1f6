import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChooseFile } from '#components/import/choose-file.tsx'
import { PlainTable } from '#components/import/plain-table.tsx'
import { Steps } from '#components/import/steps.tsx'
import { chooseTexts } from '#components/import/texts.ts'
import { UndoButton } from '#components/import/undo-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { readCouple } from '#lib/data/couples.ts'
import { type ImportState, listImports } from '#lib/data/imports.ts'
import { listKnownMeasures } from '#lib/data/measures.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeDay, writeTime } from '../../../dates.ts'
import { loadCase } from '../load-case.ts'
import { importProblems, rawTexts, undoTexts } from './import-words.ts'
import { PaperTotalCard } from './paper-total-card.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

/** Past diary data of the couple: a file to begin with, and what was imported so far. */
export default async function ImportPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { couple, imports, measures, now } = await loadCase(params, async tx => ({
    couple: await readCouple(tx),
    imports: await listImports(tx),
    measures: await listKnownMeasures(tx),
    now: tx.now,
  }))
  const t = await getTranslations('import')
  const locale = await getLocale()
  return (
    <div className="max-w-4xl space-y-5">
      <div>
        <a className="link text-sm" href={`/couples/${couple.coupleId}/record`}>
          {t('back')}
        </a>
        <h2 className="mt-2 text-xl">{t('title')}</h2>
        <p className="max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      <Steps
        label={t('steps.label')}
        steps={[{ name: t('steps.file') }, { name: t('steps.columns') }, { name: t('steps.check') }]}
        current={0}
      />
      <Card title={t('choose.title')}>
        <ChooseFile
          to={{ api: '/api/imports', about: { coupleId: couple.coupleId } }}
          next={`/couples/${couple.coupleId}/import`}
          locale={locale}
          texts={await rawTexts('import.choose', chooseTexts)}
          problems={await importProblems()}
        />
      </Card>
      <PaperTotalCard couple={couple} measures={measures} today={localDate(now, couple.zone)} />
      <Card title={imports.length === 0 ? t('past.title') : undefined}>
        {imports.length === 0 ? (
          <p className="text-ink-soft">{t('past.none')}</p>
        ) : (
          <PastImports
            imports={imports}
            couple={couple}
            today={localDate(now, couple.zone)}
            locale={locale}
          />
        )}
      </Card>
    </div>
  )
}

async function PastImports({
  imports,
  couple,
  today,
  locale,
}: {
  imports: readonly ImportState[]
  couple: { readonly coupleId: string; readonly zone: string }
  today: string
  locale: string
}) {
  const t = await getTranslations('import.past')
  const undo = await undoTexts()
  const drop = { undo: t('drop'), undoing: t('dropping'), undone: t('dropped'), lost: undo.lost }
  const when = (at: Date) =>
    `${writeDay(locale, localDate(at, couple.zone), today)}, ${writeTime(locale, couple.zone, at)}`
  return (
    <PlainTable
      caption={t('title')}
      columns={[
        { id: 'file', label: t('file') },
        { id: 'who', label: t('who') },
        { id: 'when', label: t('when') },
        { id: 'values', label: t('values'), end: true },
        { id: 'actions', label: <span className="sr-only">{t('actions')}</span>, end: true },
      ]}
      rows={imports.map(each => ({
        id: each.id,
        cells: [
          <span key="file" className="inline-block max-w-72 break-words">
            {each.fileName}
          </span>,
          each.by,
          when(each.committedAt ?? each.createdAt),
          each.added === null ? t('open') : new Intl.NumberFormat(locale).format(each.added),
          <UndoButton
            key="actions"
            action={`/api/imports/${each.id}/undo`}
            fileName={each.fileName}
            texts={each.committedAt ? undo : drop}
          >
            {each.committedAt === null && each.received === each.parts && (
              <a className="link" href={`/couples/${couple.coupleId}/import/${each.id}`}>
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
