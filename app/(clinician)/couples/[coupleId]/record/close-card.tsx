import { getLocale, getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeDay } from '../../../dates.ts'

/** Closing freezes the couple; opening it again is the undo, whenever it is asked for. */
export async function CloseCard({ couple, today }: { couple: CoupleHeader; today: string }) {
  const t = await getTranslations('couple')
  const locale = await getLocale()
  const { coupleId, closedAt, version, zone } = couple
  return (
    <Card
      id="close"
      title={t('close.title')}
      lead={
        closedAt
          ? t('close.closed', { day: writeDay(locale, localDate(closedAt, zone), today, 'long') })
          : t('close.lead')
      }
    >
      {closedAt && <p className="mb-3">{t('close.reopenHint')}</p>}
      <ActionButton
        action={`/api/couples/${coupleId}/${closedAt ? 'reopen' : 'close'}`}
        body={{ version }}
        problem={t('problem.action')}
      >
        {closedAt ? t('close.reopen') : t('close.close')}
      </ActionButton>
    </Card>
  )
}
