import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { findOccurrence } from '#lib/data/occurrences.ts'
import { localise } from '#lib/domain/exercises/text.ts'
import { mayAnswer } from '#lib/domain/schedule.ts'
import { loadPortal } from '../../../load.ts'
import { wording } from '../../../wording.ts'
import { ConsentFirst } from '../../consent-first.tsx'
import { ReasonList } from './reason-list.tsx'

/** "Not now is a good answer": one tap says why, to the therapist alone, and can be taken back (promise 11). */
export default async function NotNowPage({ params }: { params: Promise<{ occurrenceId: string }> }) {
  const id = z.uuid().safeParse((await params).occurrenceId)
  const {
    portal,
    now,
    content: occurrence,
  } = await loadPortal(async tx => (id.success ? findOccurrence(tx, id.data) : null))
  if (!occurrence) notFound()
  const { occurrenceId, definition, notNow } = occurrence
  const may = occurrence.ended ? 'closed' : mayAnswer(occurrence, portal.today)
  if (occurrence.responseId !== null || may === 'closed' || may === 'not-yet') {
    redirect(`/exercises/${occurrenceId}`)
  }
  if (!portal.consented) return <ConsentFirst />
  const t = await getTranslations('not-now')
  const foot = await getTranslations('portal.foot')
  const words = await wording(portal, now)
  const title = localise(definition.title, words.locale, words.names)
  const whoReads = (
    <p className="text-ink-soft">{t('reads', { readers: words.readers, partner: words.names.partner })}</p>
  )
  const back = (
    <ButtonLink href="/today" variant={notNow ? 'primary' : 'secondary'} size="big" wide>
      {t('today')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeading above={title} title={t('title')} lead={notNow ? undefined : t('lead')} />
      {notNow ? (
        <div className="space-y-4">
          <Notice tone="saved" title={t('thanks')}>
            <p>{t('said', { reason: t(`reason.${notNow.reason}`) })}</p>
          </Notice>
          {whoReads}
          {back}
          <ActionButton action={`/api/not-now/${occurrenceId}/take-back`} problem={t('problem')}>
            {t('takeBack')}
          </ActionButton>
          <Disclosure summary={t('other')}>
            <ReasonList occurrenceId={occurrenceId} />
          </Disclosure>
        </div>
      ) : (
        <div className="space-y-4">
          <ReasonList occurrenceId={occurrenceId} />
          {whoReads}
          {back}
        </div>
      )}
      <FootLine promise={words.promise} help={foot('help')} />
    </>
  )
}
