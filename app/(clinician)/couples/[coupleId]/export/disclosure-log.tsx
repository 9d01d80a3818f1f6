import { getLocale, getTranslations } from 'next-intl/server'
import { Card } from '#components/ui/card.tsx'
import { TableScroll } from '#components/ui/table-scroll.tsx'
import type { Disclosure } from '#lib/data/disclosures.ts'
import { writeDay } from '../../../dates.ts'
import type { ExportPage } from './load-export.ts'

/** What was handed out of this record: whose, to whom, why, on what ground, what, by whom (45 CFR 164.528). */
export async function DisclosureLog({ page: { log, couple, today } }: { page: ExportPage }) {
  const t = await getTranslations('export.desk')
  const formats = await getTranslations('export.formats')
  const locale = await getLocale()
  const day = (local: string) => writeDay(locale, local, today)
  const what = (each: Disclosure) =>
    [
      t('logWhat', {
        formats: each.formats.map(name => formats(name as 'csv')).join(', '),
        from: day(each.from),
        to: day(each.to),
        items: each.items,
        redacted: each.redacted,
      }),
      ...(each.progressNotes ? [t('withProgress')] : []),
      ...(each.psychotherapyNotes ? [t('withPsychotherapy')] : []),
    ].join('; ')
  return (
    <Card title={t('logTitle')}>
      {log.length === 0 ? (
        <p className="text-ink-soft">{t('logEmpty')}</p>
      ) : (
        <TableScroll label={t('logTitle')}>
          <table className="w-full text-sm [&_:is(td,th)]:border-t [&_:is(td,th)]:border-line [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-1.5 [&_:is(td,th)]:text-start [&_:is(td,th)]:align-top [&_th]:font-normal">
            <caption className="sr-only">{t('logTitle')}</caption>
            <thead>
              <tr className="text-ink-soft">
                {(['day', 'whose', 'to', 'why', 'ground', 'what', 'by'] as const).map(name => (
                  <th key={name} scope="col">
                    {t(`log.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {log.map(each => (
                <tr key={each.disclosureId}>
                  <th scope="row" className="whitespace-nowrap">
                    {day(each.day)}
                  </th>
                  <td>{each.slot ? couple.partners[each.slot].name : t('bothNames')}</td>
                  <td>{each.recipient}</td>
                  <td className="min-w-40">{each.reason}</td>
                  <td className="min-w-40">
                    {t(`grounds.${each.basis}`)}
                    {each.legal && <span className="block text-ink-soft">{each.legal}</span>}
                  </td>
                  <td className="min-w-48">{what(each)}</td>
                  <td>{each.by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Card>
  )
}
