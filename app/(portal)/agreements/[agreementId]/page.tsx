import { getTranslations } from 'next-intl/server'
import { AgreementWords } from '#components/agreements/agreement-words.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { isHardMomentKind, versionInForce } from '#lib/domain/agreement.ts'
import { ConsentFirst } from '../../exercises/consent-first.tsx'
import { wording } from '../../wording.ts'
import { agreementLines } from '../agreement-lines.ts'
import { loadAgreement } from '../load-agreement.ts'
import { Confirmation } from './confirmation.tsx'
import { ReviewCard } from './review-card.tsx'

/** One agreement: the words that hold, big enough for a hard moment; what waits; and what can be done about it. */
export default async function AgreementPage({ params }: { params: Promise<{ agreementId: string }> }) {
  const { portal, now, agreement, today } = await loadAgreement(params)
  const t = await getTranslations('agreements')
  const portalText = await getTranslations('portal')
  const words = await wording(portal, now)
  const lines = await agreementLines(portal, words, today)
  const { agreementId, versions, newest, endedOn } = agreement
  const partner = portal.other.name
  const held = versionInForce(versions)
  const shown = held ?? newest
  const earlier = versions.filter(each => each !== shown && each !== newest)
  const mayAct = endedOn === null && !portal.closed && portal.consented
  return (
    <>
      <PageHeading
        above={
          <a className="link" href="/agreements">
            {t('back')}
          </a>
        }
        title={lines.title(agreement)}
        lead={lines.state(agreement)}
      />
      <div className="space-y-6">
        {endedOn !== null && <Notice>{t('end.ended', { day: words.dayText(endedOn) })}</Notice>}
        {portal.closed && endedOn === null && <Notice>{t('closed')}</Notice>}
        <div>
          <AgreementWords text={shown.text} big />
          {shown === newest && (
            <Confirmation agreement={agreement} portal={portal} words={words} today={today} />
          )}
        </div>
        {shown !== newest && (
          <Card title={t('newVersion')} lead={t('newVersionLead', { partner })}>
            <AgreementWords text={newest.text} />
            <Confirmation agreement={agreement} portal={portal} words={words} today={today} />
          </Card>
        )}
        {!portal.closed && !portal.consented && <ConsentFirst />}
        {mayAct && held && <ReviewCard agreement={agreement} portal={portal} words={words} today={today} />}
        {earlier.length > 0 && (
          <Disclosure summary={t('earlier', { count: earlier.length })}>
            <div className="space-y-4">
              {earlier.map(each => (
                <Card key={each.number} title={t('versionNumber', { number: each.number })} level={3}>
                  <AgreementWords text={each.text} />
                  <p className="mt-3 text-sm text-ink-soft">
                    {lines.written(each)} {lines.confirmed(each)}
                  </p>
                </Card>
              ))}
            </div>
          </Disclosure>
        )}
        {mayAct && (
          <ButtonLink href={`/agreements/${agreementId}/change`} wide>
            {t('change')}
          </ButtonLink>
        )}
        {endedOn === null && !portal.closed && (
          <Disclosure summary={t('end.open')}>
            <p className="mb-3">
              {t('end.lead')} {t('bothSee')}
            </p>
            <ActionButton
              action={`/api/agreements/${agreementId}/end`}
              body={{ version: newest.number }}
              problem={t('end.problem')}
            >
              {t('end.button')}
            </ActionButton>
          </Disclosure>
        )}
        {endedOn !== null && !portal.closed && (
          <ButtonLink href={`/agreements/new?kind=${agreement.kind}&from=${agreementId}`} wide>
            {t('end.again')}
          </ButtonLink>
        )}
        {isHardMomentKind(agreement.kind) && endedOn === null && !portal.closed && (
          <p>
            <a className="link" href="/hard-moment">
              {t('hard.title')}
            </a>
          </p>
        )}
      </div>
      <FootLine promise={words.promise} help={portalText('foot.help')} />
    </>
  )
}
