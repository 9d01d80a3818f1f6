import { getLocale, getTranslations } from 'next-intl/server'
import { AskedAlone } from '#components/couples/asked-alone.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { AskedAlone as Asked } from '#lib/data/asked-alone.ts'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { writeDay } from '../../../dates.ts'
import { coupleProblems } from '../../partner-choices.ts'

type Props = { couple: CoupleHeader; slot: Slot; asked: Asked | null; today: string }

/** Promise 15, for one partner: what is noted now, and a new note. The two are kept apart. */
export async function AskedAloneCard({ couple, slot, asked, today }: Props) {
  const t = await getTranslations('couple.asked')
  const fields = await getTranslations('couple.fields')
  const locale = await getLocale()
  const { partnerId, name } = couple.partners[slot]
  const form = (
    <AskedAlone
      coupleId={couple.coupleId}
      partnerId={partnerId}
      today={today}
      strings={{
        which: t('which'),
        asked: t('asked'),
        askedNote: t('askedNote'),
        why: t('why'),
        whyNote: t('whyNote'),
        day: t('day'),
        reason: t('reason'),
        reasonHint: t('reasonHint'),
        save: t('save'),
        required: fields('required'),
      }}
      form={await formStrings()}
      messages={await coupleProblems()}
    />
  )
  return (
    <Card
      id={slot === 'A' ? 'asked-alone' : 'asked-alone-b'}
      title={`${t('title')}: ${name}`}
      lead={asked ? undefined : t('lead')}
    >
      {asked && 'askedOn' in asked && (
        <p>{t('on', { day: writeDay(locale, asked.askedOn, today, 'long') })}</p>
      )}
      {asked && 'reason' in asked && (
        <Notice title={t('notAsked')}>
          <p className="whitespace-pre-wrap">{asked.reason}</p>
          <p className="text-sm text-ink-soft">
            {t('noted', { day: writeDay(locale, localDate(asked.recordedAt, couple.zone), today, 'long') })}
          </p>
        </Notice>
      )}
      {!asked && <p className="mb-3">{t('none')}</p>}
      {asked ? (
        <div className="mt-3">
          <Disclosure summary={t('add')}>{form}</Disclosure>
        </div>
      ) : (
        form
      )}
    </Card>
  )
}
