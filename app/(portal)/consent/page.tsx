import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { readPolicy } from '#lib/data/consents.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'

/** The practice's present text on who reads what, and this person's own consent to it. */
export default async function ConsentPage() {
  const { portal, now, content: policy } = await loadPortal(readPolicy)
  const t = await getTranslations('portal.consent')
  const words = await wording(portal, now)
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Card>
        <div className="space-y-3">
          {policy.text[words.locale].split(/\n{2,}/).map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text of one version never changes
            <p key={index} className="whitespace-pre-line">
              {paragraph}
            </p>
          ))}
        </div>
      </Card>
      <div className="mt-6 space-y-3">
        {policy.acceptedAt ? (
          <>
            <p>{t('accepted', { day: words.dayText(localDate(policy.acceptedAt, portal.zone)) })}</p>
            <ButtonLink href="/today" size="big" wide>
              {t('back')}
            </ButtonLink>
          </>
        ) : (
          <ActionButton
            action="/api/consents"
            body={{ policyTextId: policy.policyTextId }}
            then="/today"
            problem={t('problem')}
            variant="primary"
            size="big"
          >
            {t('accept')}
          </ActionButton>
        )}
      </div>
    </>
  )
}
