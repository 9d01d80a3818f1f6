import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import type { listAgreements } from '#lib/data/agreements-list.ts'
import type { Portal } from '#lib/data/portal.ts'
import { asksForReview, versionToConfirm } from '#lib/domain/agreement.ts'
import { localDate } from '#lib/domain/calendar.ts'

/** Texts that wait for this person's own word: to be confirmed, or to be looked at again. */
export async function AgreementCards({
  agreements,
  portal,
  now,
}: {
  agreements: Awaited<ReturnType<typeof listAgreements>>
  portal: Portal
  now: Date
}) {
  const t = await getTranslations('agreements')
  const today = localDate(now, portal.opening.zone)
  return agreements.flatMap(({ agreementId, kind, versions, endedOn, ownReviewDays }) => {
    const state = { versions, ended: endedOn !== null }
    const due = asksForReview(state, ownReviewDays, today)
    if (!due && versionToConfirm(state, portal.self.slot) === null) return []
    const button = t(due ? 'today.reviewButton' : 'today.confirmButton')
    const title = t(`kinds.${kind}`)
    return [
      <Card key={agreementId} title={title} lead={t(due ? 'today.review' : 'today.confirm')}>
        <ButtonLink href={`/agreements/${agreementId}`} size="big" wide aria-label={`${button}: ${title}`}>
          {button}
        </ButtonLink>
      </Card>,
    ]
  })
}
