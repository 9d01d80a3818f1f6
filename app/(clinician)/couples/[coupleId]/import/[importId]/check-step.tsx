import { getLocale, getTranslations } from 'next-intl/server'
import { CommitStep } from '#components/import/commit-step.tsx'
import { PlainTable } from '#components/import/plain-table.tsx'
import { doneTexts } from '#components/import/texts.ts'
import { UndoButton } from '#components/import/undo-button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { ImportCheck } from '#lib/data/import-reading.ts'
import type { ImportState } from '#lib/data/imports.ts'
import type { ImportMapping } from '#lib/domain/import.ts'
import { importProblems, rawTexts, undoTexts } from '../import-words.ts'

type Props = { couple: CoupleHeader; state: ImportState; check: ImportCheck }

/** What an import would do: counts, the first days, or everything that is refused. */
export async function CheckStep({ couple, state, check }: Props) {
  const t = await getTranslations('import')
  const list = `/couples/${couple.coupleId}/import`
  const mapping = state.mapping!
  const canCommit = check.refusedTotal === 0 && check.add + check.unchanged > 0
  const checked = (
    <>
      <h3 className="text-lg">{t('check.title')}</h3>
      <Counts check={check} />
      {check.refusedTotal > 0 && <Refused check={check} />}
      {check.refusedTotal === 0 && check.first.length > 0 && (
        <FirstDays check={check} mapping={mapping} couple={couple} />
      )}
    </>
  )
  if (!canCommit) {
    return (
      <div className="space-y-4">
        {checked}
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`${list}/${state.id}`} variant="primary">
            {t('check.change')}
          </ButtonLink>
          <ButtonLink href={list}>{t('columns.otherFile')}</ButtonLink>
        </div>
      </div>
    )
  }
  return (
    <CommitStep
      importId={state.id}
      mapping={mapping}
      locale={await getLocale()}
      texts={{
        commit: check.add === 0 ? t('check.finish') : t('check.commit', { add: check.add }),
        committing: t('check.committing', { add: check.add }),
        problemTitle: t('check.problemTitle'),
      }}
      doneText={await rawTexts('import.done', doneTexts)}
      problems={await importProblems()}
      after={
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <ButtonLink href={`/couples/${couple.coupleId}/progress?range=all`} variant="primary">
            {t('progress')}
          </ButtonLink>
          <UndoButton action={`/api/imports/${state.id}/undo`} texts={await undoTexts()} />
          <a className="link" href={list}>
            {t('done.another')}
          </a>
        </div>
      }
    >
      {checked}
    </CommitStep>
  )
}

async function Counts({ check }: { check: ImportCheck }) {
  const t = await getTranslations('import.check')
  const { read, filteredOut, gaps, add, unchanged, refusedTotal } = check
  const own = new Intl.NumberFormat(await getLocale()).format(read)
  const isReadable = refusedTotal === 0
  return (
    <Notice>
      <p>{t('counts', { all: read + filteredOut, own })}</p>
      {isReadable && read === 0 && <p>{t('noRows')}</p>}
      {isReadable && read > 0 && add + unchanged === 0 && <p>{t('noValues')}</p>}
      {isReadable && add + unchanged > 0 && <p>{t('would', { add, gaps })}</p>}
      {isReadable && unchanged > 0 && <p>{add === 0 ? t('nothing') : t('unchanged', { unchanged })}</p>}
    </Notice>
  )
}

async function Refused({ check }: { check: ImportCheck }) {
  const t = await getTranslations('import')
  const { refused, refusedTotal } = check
  return (
    <section className="space-y-3">
      <Notice tone="problem" title={t('check.refusedTitle', { total: refusedTotal })}>
        <p>{t('check.refusedLead')}</p>
        {refusedTotal > refused.length && (
          <p>{t('check.refusedCapped', { listed: refused.length, total: refusedTotal })}</p>
        )}
      </Notice>
      <PlainTable
        caption={t('check.refusedTitle', { total: refusedTotal })}
        captionHidden
        columns={[
          { id: 'line', label: t('check.line'), end: true },
          { id: 'column', label: t('check.column') },
          { id: 'reason', label: t('check.reason') },
        ]}
        rows={refused.map(({ line, column, reason, value }, index) => ({
          id: `${line} ${column} ${index}`,
          cells: [line, column, t(`refused.${reason}`, { line, column, value })],
        }))}
      />
    </section>
  )
}

async function FirstDays({
  check,
  mapping,
  couple,
}: {
  check: ImportCheck
  mapping: ImportMapping
  couple: CoupleHeader
}) {
  const t = await getTranslations('import.check')
  const locale = await getLocale()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <PlainTable
      caption={t('firstTitle')}
      columns={[
        { id: 'line', label: t('line'), end: true },
        { id: 'day', label: t('day') },
        ...mapping.series.map(({ column, partner, observation }) => ({
          id: column,
          end: true,
          label: (
            <>
              {observation.label}
              <span className="block font-normal whitespace-nowrap">
                <PartnerMark slot={partner} /> {couple.partners[partner].name}
              </span>
            </>
          ),
        })),
      ]}
      rows={check.first.map(({ line, day, values }) => ({
        id: String(line),
        cells: [
          line,
          <span key="day" className="whitespace-nowrap">
            {date.format(new Date(`${day}T00:00:00Z`))}
          </span>,
          ...values.map(value => (value === null ? t('gap') : number.format(value))),
        ],
      }))}
    />
  )
}
