import { getLocale, getTranslations } from 'next-intl/server'
import { InvitePartner } from '#components/couples/invite-partner.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DefinitionList } from '#components/ui/definition-list.tsx'
import { PartnerMark } from '#components/ui/partner-mark.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { LastInvitation } from '#lib/data/invitations.ts'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { writeDay } from '../../../dates.ts'
import { coupleProblems } from '../../partner-choices.ts'

type Props = { couple: CoupleHeader; slot: Slot; invitation: LastInvitation | null; today: string }

/** What is known of one partner, and how they get their account. */
export async function PartnerCard({ couple, slot, invitation, today }: Props) {
  const t = await getTranslations('couple')
  const locale = await getLocale()
  const partner = couple.partners[slot]
  const day = (at: Date) => writeDay(locale, localDate(at, couple.zone), today, 'long')
  const items = [
    { term: t('record.email'), detail: partner.email ?? t('record.noEmail') },
    {
      term: t('record.language'),
      detail: new Intl.DisplayNames(locale, { type: 'language' }).of(partner.locale),
    },
    { term: t('record.zone'), detail: partner.zone.replaceAll('_', ' ') },
    {
      term: t('record.country'),
      detail: partner.country && new Intl.DisplayNames(locale, { type: 'region' }).of(partner.country),
    },
    { term: t('record.joined'), detail: partner.joinedAt ? day(partner.joinedAt) : t('record.notJoined') },
  ]
  return (
    <Card
      id={`partner-${slot}`}
      title={
        <>
          <PartnerMark slot={slot} /> {partner.name}
        </>
      }
      aside={partner.pronouns}
    >
      <DefinitionList items={items} />
      <p className="mt-3">
        <a className="link" href={`/couples/${couple.coupleId}/record/partners/${slot}`}>
          {t('record.correct')}
        </a>
      </p>
      {!partner.joinedAt && couple.closedAt === null && (
        <section className="mt-4 border-t border-line pt-4">
          <h3>{t('invite.title')}</h3>
          <InvitationState invitation={invitation} day={day} />
          <InvitePartner
            coupleId={couple.coupleId}
            partnerId={partner.partnerId}
            hasAddress={partner.email !== null}
            language={partner.locale}
            zone={partner.zone}
            strings={{
              make: invitation ? t('invite.again') : t('invite.make', { name: partner.name }),
              hint: invitation?.state === 'open' ? t('invite.againHint') : null,
              mail: t('invite.mail'),
              shownOnce: t('invite.shownOnce'),
              mailed: t('invite.mailed'),
              print: t('invite.print'),
              done: t('invite.done'),
            }}
            card={await cardStrings(partner)}
            messages={await coupleProblems()}
          />
        </section>
      )}
    </Card>
  )
}

async function InvitationState({
  invitation,
  day,
}: {
  invitation: LastInvitation | null
  day: (at: Date) => string
}) {
  const t = await getTranslations('couple.invite')
  if (!invitation) return <p className="mb-3 text-ink-soft">{t('none')}</p>
  const { state, expiresAt } = invitation
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-ink-soft">
        {state === 'open' || state === 'expired' ? t(state, { day: day(expiresAt) }) : t(state)}
      </p>
      {state === 'open' && (
        <ActionButton
          action={`/api/invitations/${invitation.id}/void`}
          problem={t('problem')}
          variant="quiet"
        >
          {t('takeBack')}
        </ActionButton>
      )}
    </div>
  )
}

/** In the partner's language, not the clinician's. */
async function cardStrings({ name, locale }: CoupleHeader['partners']['A']) {
  const t = await getTranslations({ locale, namespace: 'couple.card' })
  return {
    title: t('title', { name }),
    open: t('open'),
    qr: t('qr'),
    signIn: t('signIn'),
    until: t.raw('until') as string,
    codeTitle: t('codeTitle', { name }),
    code: t('code'),
  }
}
