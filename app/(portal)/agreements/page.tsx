import { getTranslations } from 'next-intl/server'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { type Agreement, listAgreements } from '#lib/data/agreements-list.ts'
import { hardMomentKinds, versionInForce } from '#lib/domain/agreement.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'
import { agreementLines } from './agreement-lines.ts'

const otherKinds = ['compromise', 'goals'] as const

/** Everything that the two have agreed, and where to begin another. */
export default async function AgreementsPage() {
  const { portal, now, content } = await loadPortal(listAgreements)
  const t = await getTranslations('agreements')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const lines = await agreementLines(portal, words, localDate(now, portal.opening.zone))
  const open = content.filter(each => each.endedOn === null)
  const ended = content.filter(each => each.endedOn !== null)
  const missing = hardMomentKinds.filter(kind => !open.some(each => each.kind === kind))
  const card = (agreement: Agreement) => (
    <AgreementCard
      key={agreement.agreementId}
      href={`/agreements/${agreement.agreementId}`}
      title={lines.title(agreement)}
      lead={lines.state(agreement)}
      newer={hasNewer(agreement) ? t('newer') : null}
      read={t('read')}
    />
  )
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={t('lead', { readers: words.readers, partner: portal.other.name })}
      />
      <div className="space-y-4">
        {portal.closed && <Notice>{t('closed')}</Notice>}
        {open.length === 0 && !portal.closed && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        {open.map(card)}
        {!portal.closed && (
          <section className="space-y-4 pt-4">
            <h2>{t('begin')}</h2>
            {missing.map(kind => (
              <Card key={kind} title={t(`kinds.${kind}`)} level={3} lead={t(`about.${kind}`)}>
                <ButtonLink
                  href={`/agreements/new?kind=${kind}`}
                  wide
                  aria-label={`${t('begin')}: ${t(`kinds.${kind}`)}`}
                >
                  {t('begin')}
                </ButtonLink>
              </Card>
            ))}
            <Disclosure summary={t('beginOther')}>
              <ul>
                {otherKinds.map(kind => (
                  <li key={kind}>
                    <a className="link flex min-h-12 items-center" href={`/agreements/new?kind=${kind}`}>
                      {t(`kinds.${kind}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </section>
        )}
        {ended.length > 0 && (
          <Disclosure summary={t('endedOnes', { count: ended.length })}>
            <div className="space-y-4">{ended.map(card)}</div>
          </Disclosure>
        )}
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}

function AgreementCard({
  href,
  title,
  lead,
  newer,
  read,
}: {
  href: string
  title: string
  lead: string
  newer: string | null
  read: string
}) {
  return (
    <Card title={title} lead={newer ? `${lead} ${newer}` : lead}>
      <ButtonLink href={href} wide aria-label={`${read}: ${title}`}>
        {read}
      </ButtonLink>
    </Card>
  )
}

function hasNewer({ versions, newest }: Agreement): boolean {
  const held = versionInForce(versions)
  return held !== null && held.number !== newest.number
}
