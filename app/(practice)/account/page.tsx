import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LookSettings } from '#components/account/look-settings.tsx'
import { SessionList } from '#components/account/session-list.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { currentClinician, currentOwner, currentSession } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { listOwnSessions } from '#lib/data/sessions.ts'
import { withActor } from '#lib/data/with-actor.ts'

/** One's own sign-ins, language and look: for everybody on the staff. */
export default async function AccountPage() {
  const person = (await currentOwner()) ?? (await currentClinician()) ?? (await requireClinician())
  const session = await currentSession()
  if (!session) redirect('/sign-in')
  const sessions = await withActor(person, listOwnSessions)
  const t = await getTranslations('practice.account')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: session.zone,
  })
  return (
    <>
      <PageHeading
        title={session.displayName}
        actions={
          <ActionButton action="/api/sessions/sign-out" then="/sign-in" problem={t('problem')}>
            {common('signOut')}
          </ActionButton>
        }
      />
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title={t('sessions')} lead={t('sessionsLead')}>
          <SessionList
            sessions={sessions.map(({ id, device, current, lastSeenAt }) => ({
              id,
              device,
              current,
              note: current ? t('current') : t('lastSeen', { time: time.format(lastSeenAt) }),
            }))}
            strings={{ end: t('end'), endOthers: t('endOthers'), problem: t('problem') }}
          />
        </Card>
        <Card title={t('look')}>
          <LookSettings
            locale={locale}
            theme={(await cookies()).get('theme')?.value}
            back="/account"
            strings={{
              language: common('language'),
              label: common('theme.label'),
              system: common('theme.system'),
              light: common('theme.light'),
              dark: common('theme.dark'),
            }}
          />
        </Card>
      </div>
    </>
  )
}
