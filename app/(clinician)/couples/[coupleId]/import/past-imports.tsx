import { getTranslations } from 'next-intl/server'
import { PlainTable } from '#components/import/plain-table.tsx'
import { UndoButton } from '#components/import/undo-button.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { ImportState } from '#lib/data/imports.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { Measure } from '#lib/domain/measures/measure.ts'
import { observationName } from '#lib/domain/measures/registry.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { writeDay, writeTime } from '../../../dates.ts'
import { undoTexts } from './import-words.ts'

/** What came in from outside, files and forms on paper, each to be taken back while the couple is open. */
export async function PastImports({
  imports,
  measures,
  couple,
  today,
  locale,
}: {
  imports: readonly ImportState[]
  measures: readonly Measure[]
  couple: CoupleHeader
  today: string
  locale: Locale
}) {
  const t = await getTranslations('import.past')
  const undo = await undoTexts()
  const drop = { undo: t('drop'), undoing: t('dropping'), undone: t('dropped'), lost: undo.lost }
  const when = (at: Date) =>
    `${writeDay(locale, localDate(at, couple.zone), today)}, ${writeTime(locale, couple.zone, at)}`
  const nameOf = ({ fileName, paper }: ImportState) =>
    paper === null
      ? fileName
      : t('paper', {
          measure: measures.find(each => observationName(each) === paper.name)?.title[locale] ?? fileName,
          name: couple.partners[paper.slot].name,
          day: writeDay(locale, paper.day, today),
          total: paper.total,
        })
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
            {nameOf(each)}
          </span>,
          each.by,
          when(each.committedAt ?? each.createdAt),
          each.added === null ? t('open') : new Intl.NumberFormat(locale).format(each.added),
          couple.closedAt === null && (
            <UndoButton
              key="actions"
              action={`/api/imports/${each.id}/undo`}
              fileName={nameOf(each)}
              texts={each.committedAt ? undo : drop}
            >
              {each.committedAt === null && each.received === each.parts && (
                <a className="link" href={`/couples/${couple.coupleId}/import/${each.id}`}>
                  {t('goOn')}
                  <span className="sr-only"> {each.fileName}</span>
                </a>
              )}
            </UndoButton>
          ),
        ],
      }))}
    />
  )
}
