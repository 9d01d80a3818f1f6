import { getTranslations } from 'next-intl/server'
import { EffectForm } from '#components/agreements/effect-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { Agreement } from '#lib/data/agreements-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { asksForReview } from '#lib/domain/agreement.ts'
import type { Wording } from '../../wording.ts'

const effects = ['2', '1', '0', '-1', '-2'] as const

/** How it is going, from this person alone: asked when the day has come, there for whoever wants to say so before. */
export async function ReviewCard({
  agreement: { agreementId, versions, ownReviewDays },
  portal,
  words,
  today,
}: {
  agreement: Agreement & { readonly ownReviewDays: readonly string[] }
  portal: Portal
  words: Wording
  today: string
}) {
  const t = await getTranslations('agreements.review')
  const audience = await getTranslations('audience')
  const partner = portal.other.name
  const last = ownReviewDays.at(-1)
  const due = asksForReview({ ended: false, versions }, ownReviewDays, today)
  const readers = new Intl.ListFormat(words.locale).format([audience('you'), ...portal.readers])
  const form = (
    <EffectForm
      agreementId={agreementId}
      options={effects.map(value => ({ value, label: t(`effects.${value}`) }))}
      strings={{
        question: t('question', { partner }),
        reads: t('reads', { readers }),
        send: t('send'),
        sent: t('sent'),
        problem: t('problem'),
      }}
    />
  )
  if (due) {
    return (
      <Card title={t('title')}>
        {form}
        <p className="mt-4">{t('next')}</p>
      </Card>
    )
  }
  return (
    <>
      {last && <p className="text-ink-soft">{t('said', { day: words.dayText(last) })}</p>}
      {last !== today && <Disclosure summary={t('early')}>{form}</Disclosure>}
    </>
  )
}
