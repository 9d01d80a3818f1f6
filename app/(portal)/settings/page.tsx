import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { Card } from '#components/ui/card.tsx'
import { LanguageSwitch } from '#components/ui/language-switch.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { ThemeToggle } from '#components/ui/theme-toggle.tsx'
import { listOwnSessions } from '#lib/data/sessions.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'

/** One's own sign-ins, language and look, and what the way out can and cannot do. */
export default async function SettingsPage() {
  const { portal, now, content: sessions } = await loadPortal(listOwnSessions)
  const t = await getTranslations('portal')
  const common = await getTranslations('common')
  const words = await wording(portal, now)
  const theme = (await cookies()).get('theme')?.value
  const time = new Intl.DateTimeFormat(words.region, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: portal.zone,
  })
  return (
    <>
      <PageHeading title={t('settings.title')} />
      <div className="space-y-4">
        <Card title={t('settings.look')}>
          <div className="space-y-4">
            <LanguageSwitch
              label={common('language')}
              current={words.locale}
              options={[
                { code: 'en', name: 'English', href: '/language/en?back=/settings' },
                { code: 'es', name: 'Español', href: '/language/es?back=/settings' },
              ]}
            />
            <ThemeToggle
              value={theme === 'dark' || theme === 'light' ? theme : 'system'}
              strings={{
                label: common('theme.label'),
                system: common('theme.system'),
                light: common('theme.light'),
                dark: common('theme.dark'),
              }}
            />
          </div>
        </Card>
        <Card title={t('settings.sessions')} lead={t('settings.sessionsLead')}>
          <ul className="divide-y divide-line">
            {sessions.map(each => (
              <li key={each.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span>
                  {each.device}
                  <span className="block text-sm text-ink-soft">
                    {each.current
                      ? t('settings.current')
                      : t('settings.lastSeen', { time: time.format(each.lastSeenAt) })}
                  </span>
                </span>
                {!each.current && (
                  <ActionButton
                    action="/api/sessions/end"
                    body={{ sessionId: each.id }}
                    problem={t('settings.problem')}
                  >
                    {t('settings.end')}
                  </ActionButton>
                )}
              </li>
            ))}
          </ul>
          {sessions.length > 1 && (
            <ActionButton action="/api/sessions/end" body={{ others: true }} problem={t('settings.problem')}>
              {t('settings.endOthers')}
            </ActionButton>
          )}
        </Card>
        <Card title={t('settings.exitTitle')}>
          <p>{t('settings.exit')}</p>
        </Card>
        <ActionButton
          action="/api/sessions/sign-out"
          then="/sign-in"
          problem={t('settings.problem')}
          size="big"
        >
          {t('settings.signOut')}
        </ActionButton>
      </div>
      <FootLine promise={words.promise} help={t('foot.help')} />
    </>
  )
}
