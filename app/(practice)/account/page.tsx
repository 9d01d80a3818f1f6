import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { LanguageSwitch } from '#components/ui/language-switch.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { ThemeToggle } from '#components/ui/theme-toggle.tsx'
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
  const theme = (await cookies()).get('theme')?.value
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
          <ul className="divide-y divide-line">
            {sessions.map(each => (
              <li key={each.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span>
                  {each.device}
                  <span className="block text-sm text-ink-soft">
                    {each.current ? t('current') : t('lastSeen', { time: time.format(each.lastSeenAt) })}
                  </span>
                </span>
                {!each.current && (
                  <ActionButton
                    action="/api/sessions/end"
                    body={{ sessionId: each.id }}
                    problem={t('problem')}
                  >
                    {t('end')}
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
          {sessions.length > 1 && (
            <ActionButton action="/api/sessions/end" body={{ others: true }} problem={t('problem')}>
              {t('endOthers')}
            </ActionButton>
          )}
        </Card>
        <Card title={t('look')}>
          <div className="space-y-4">
            <ThemeToggle
              value={theme === 'dark' || theme === 'light' ? theme : 'system'}
              strings={{
                label: common('theme.label'),
                system: common('theme.system'),
                light: common('theme.light'),
                dark: common('theme.dark'),
              }}
            />
            <LanguageSwitch
              label={common('language')}
              current={locale}
              options={[
                { code: 'en', name: 'English', href: '/language/en?back=/account' },
                { code: 'es', name: 'Español', href: '/language/es?back=/account' },
              ]}
            />
          </div>
        </Card>
      </div>
    </>
  )
}
