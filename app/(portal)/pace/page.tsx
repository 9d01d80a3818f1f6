import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { readOwnPace } from '#lib/data/pace.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'
import { LadderCard } from './ladder-card.tsx'

/** Where the two are on each ladder, and this person's own word before an appointment. */
export default async function PacePage() {
  const { portal, now, content } = await loadPortal(readOwnPace)
  const t = await getTranslations('pace')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const { partner, clinician } = words.names
  const { readers } = words
  const inUse = content.filter(each => each.inUse)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { partner })} />
      <div className="space-y-4">
        {inUse.length === 0 && (
          <EmptyState title={portal.closed ? portalText('today.closedTitle') : t('emptyTitle')}>
            {portal.closed ? portalText('today.closed') : t('empty', { clinician, partner })}
          </EmptyState>
        )}
        {inUse.length > 0 && !portal.consented && (
          <Card title={portalText('today.consentTitle')} lead={t('consent')}>
            <ButtonLink href="/consent" variant="primary" size="big" wide>
              {portalText('today.consentButton')}
            </ButtonLink>
          </Card>
        )}
        {inUse.map(own => (
          <LadderCard key={own.ladder} own={own} portal={portal} words={words} />
        ))}
        <Card title={t('how.title')}>
          <div className="space-y-3">
            <p>{t('how.one', { readers })}</p>
            <p>{t('how.two', { clinician, partner })}</p>
            <p>{t('how.three')}</p>
          </div>
        </Card>
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
