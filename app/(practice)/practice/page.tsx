import { getLocale, getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { InviteStaff } from '#components/practice/invite-staff.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { requireOwner } from '#lib/auth/require.ts'
import { readPracticeStaff } from '#lib/data/practice.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { formStrings, problemMessages } from '#lib/i18n/form-strings.ts'

export default async function PracticePage() {
  const owner = await requireOwner()
  const { practiceName, staff, former, invited } = await withActor(owner, readPracticeStaff)
  const t = await getTranslations('practice')
  const day = new Intl.DateTimeFormat(await getLocale(), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <>
      <PageHeading title={practiceName} lead={t('lead')} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title={t('staff')}>
          <ul className="divide-y divide-line">
            {staff.map(each => (
              <li key={each.memberId} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span>
                  <strong>{each.displayName}</strong>
                  <span className="block text-sm text-ink-soft">
                    {t(`roles.${each.role}`)} · {t('since', { day: day.format(each.since) })}
                  </span>
                </span>
                {!each.self && (
                  <ActionButton
                    action={`/api/practice/staff/${each.memberId}/end`}
                    problem={t('endProblem')}
                    variant="quiet"
                  >
                    {t('end')}
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
          {former.length > 0 && (
            <>
              <h3 className="mt-4">{t('former')}</h3>
              <ul className="mt-2 divide-y divide-line text-sm">
                {former.map(each => (
                  <li key={each.memberId} className="flex flex-wrap items-center justify-between gap-3 py-2">
                    <span>
                      {each.displayName} · {t(`roles.${each.role}`)}
                    </span>
                    <ActionButton
                      action={`/api/practice/staff/${each.memberId}/restore`}
                      problem={t('endProblem')}
                      variant="quiet"
                    >
                      {t('restore')}
                    </ActionButton>
                  </li>
                ))}
              </ul>
            </>
          )}
          {invited.length > 0 && (
            <>
              <h3 className="mt-4">{t('invited')}</h3>
              <ul className="mt-2 space-y-1 text-sm">
                {invited.map(each => (
                  <li key={each.id}>
                    {each.displayName} · {t(`roles.${each.role}`)} ·{' '}
                    {t('until', { day: day.format(each.expiresAt) })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Card>
        <Card title={t('invite.title')} lead={t('invite.lead')}>
          <InviteStaff
            form={await formStrings()}
            messages={await problemMessages({ address: t('invite.address') })}
            strings={{
              name: t('invite.name'),
              email: t('invite.email'),
              role: t('invite.role'),
              clinician: t('roles.clinician'),
              owner: t('roles.owner'),
              submit: t('invite.submit'),
              required: t('invite.required'),
              doneTitle: t('invite.doneTitle'),
              doneLead: t('invite.doneLead'),
              link: t('invite.link'),
              code: t('invite.code'),
            }}
          />
        </Card>
      </div>
    </>
  )
}
