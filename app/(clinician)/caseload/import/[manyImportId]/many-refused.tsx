import { getTranslations } from 'next-intl/server'
import { PlainTable } from '#components/import/plain-table.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ManyImportCheck } from '#lib/data/many-import-reading.ts'

const ofMany = [
  'too-many-couples',
  'no-couple',
  'long-couple',
  'no-partner',
  'bad-name',
  'two-names',
  'couple-closed',
] as const

/** Everything in the file that is refused, by line; nothing is imported while there is any. */
export async function ManyRefused({ check }: { check: ManyImportCheck }) {
  const t = await getTranslations('import')
  const many = await getTranslations('import-many.refused')
  const { refused, refusedTotal: total } = check
  const words = ({ reason, line, column, value }: ManyImportCheck['refused'][number]) => {
    const own = ofMany.find(each => each === reason)
    if (own) return many(own, { value })
    return t(`refused.${reason as Exclude<typeof reason, (typeof ofMany)[number]>}`, { line, column, value })
  }
  return (
    <section className="space-y-3">
      <Notice tone="problem" title={t('check.refusedTitle', { total })}>
        <p>{t('check.refusedLead')}</p>
        {total > refused.length && <p>{t('check.refusedCapped', { listed: refused.length, total })}</p>}
      </Notice>
      <PlainTable
        caption={t('check.refusedTitle', { total })}
        captionHidden
        columns={[
          { id: 'line', label: t('check.line'), end: true },
          { id: 'column', label: t('check.column') },
          { id: 'reason', label: t('check.reason') },
        ]}
        rows={refused.map((each, index) => ({
          id: `${each.line} ${each.column} ${index}`,
          cells: [each.line, each.column, words(each)],
        }))}
      />
    </section>
  )
}
