import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { RecordExport } from '#components/export/record-export.tsx'
import { Card } from '#components/ui/card.tsx'
import { writingKind } from '#lib/domain/record/redact.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'
import { exportWords } from '../../../../export-words.ts'
import { writeDay } from '../../../dates.ts'
import { loadCase } from '../load-case.ts'
import { ChooseForm } from './choose-form.tsx'
import { DisclosureLog } from './disclosure-log.tsx'
import { type ExportPage, loadExport } from './load-export.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('export.desk'))('title') }
}

/** A record is handed out, in two steps: whose and which days; then on what ground, to whom and as what. */
export default async function ExportRecordPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const asked = await searchParams
  const one = (name: string) => (typeof asked[name] === 'string' ? { [name]: asked[name] } : {})
  const page = await loadCase(params, tx => loadExport(tx, { ...one('whose'), ...one('from'), ...one('to') }))
  const t = await getTranslations('export.desk')
  return (
    <div className="space-y-5">
      <p>
        <a className="link" href={`/couples/${page.couple.coupleId}/record`}>
          {t('back')}
        </a>
      </p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <ChooseForm page={page} />
        {page.whose && <Handing page={page} whose={page.whose} />}
      </div>
      <DisclosureLog page={page} />
    </div>
  )
}

async function Handing({ page, whose }: { page: ExportPage; whose: 'A' | 'B' | 'both' }) {
  const { couple, found, releases, today, from, to } = page
  const t = await getTranslations('export.desk')
  const locale = await getLocale()
  const { stepUp, formats, result, formatsTitle } = await exportWords({ staff: true })
  const day = (local: string) => writeDay(locale, local, today)
  const agreed = (slot: 'A' | 'B') => {
    const { name } = couple.partners[slot]
    const on = releases[slot]
    return on === null ? t('notAgreed', { name }) : t('agreed', { name, day: day(on) })
  }
  const bases =
    whose === 'both'
      ? (['both-authorised', 'legal'] as const)
      : (['own-request', 'written-authorisation', 'legal'] as const)
  const isEmpty = Object.values(found.counts).every(each => each === 0)
  return (
    <Card title={t('title')}>
      <p className="mb-4 text-ink-soft">
        {isEmpty ? t('nothing') : t('found', found.counts)} {t('private')}
      </p>
      <RecordExport
        key={`${whose} ${from} ${to}`}
        fixed={{ coupleId: couple.coupleId, whose, from, to }}
        grounds={bases.map(value => ({
          value,
          label: t(`grounds.${value}`),
          ...(value === 'both-authorised' && { note: `${agreed('A')} ${agreed('B')}` }),
        }))}
        kinds={writingKind.options.map(value => ({ value, label: t(`kinds.${value}`) }))}
        texts={found.texts.map(({ id, slot, day: on, text }) => {
          const shown = { day: day(on), text: text.length > 90 ? `${text.slice(0, 88)}…` : text }
          return {
            id,
            label: slot ? t('text', { ...shown, name: couple.partners[slot].name }) : t('jointText', shown),
          }
        })}
        formats={formats}
        strings={{
          ground: t('ground'),
          legal: t('legal'),
          legalHint: t('legalHint'),
          recipient: t('recipient'),
          recipientHint: t('recipientHint'),
          reason: t('reason'),
          notes: t('notes'),
          progressNotes: t('progressNotes'),
          psychotherapyNotes: t('psychotherapyNotes'),
          notesHint: t(whose === 'both' ? 'notesHintBoth' : 'notesHintOne'),
          leaveOut: t('leaveOut'),
          single: t('single', { count: found.texts.length }),
          formats: formatsTitle,
          make: t('make'),
          required: t('required'),
          result,
        }}
        stepUp={stepUp}
        form={await formStrings()}
        messages={await problemMessages()}
      />
    </Card>
  )
}
