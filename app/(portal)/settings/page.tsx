import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { LookSettings } from '#components/account/look-settings.tsx'
import { SessionList } from '#components/account/session-list.tsx'
import { ActionButton } from '#components/form/action-button.tsx'
import { FootLine } from '#components/portal/foot-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { listOwnSessions } from '#lib/data/sessions.ts'
import { loadPortal } from '../load.ts'
import { wording } from '../wording.ts'

/** One's own sign-ins, language and look, and what the way out can and cannot do. */
export default async function SettingsPage() {
  const { portal, now, content: sessions } = await loadPortal(listOwnSessions)
  const t = await getTranslations('portal')
  const common = await getTranslations('common')
  const exporting = await getTranslations('export.own')
  const words = await wording(portal, now)
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
          <LookSettings
            locale={words.locale}
            theme={(await cookies()).get('theme')?.value}
            back="/settings"
            strings={{
              language: common('language'),
              label: common('theme.label'),
              system: common('theme.system'),
              light: common('theme.light'),
              dark: common('theme.dark'),
            }}
          />
        </Card>
        <Card title={t('settings.sessions')} lead={t('settings.sessionsLead')}>
          <SessionList
            sessions={sessions.map(({ id, device, current, lastSeenAt }) => ({
              id,
              device,
              current,
              note: current
                ? t('settings.current')
                : t('settings.lastSeen', { time: time.format(lastSeenAt) }),
            }))}
            strings={{
              end: t('settings.end'),
              endOthers: t('settings.endOthers'),
              problem: t('settings.problem'),
            }}
          />
        </Card>
        <Card title={exporting('title')} lead={exporting('lead')}>
          <ButtonLink href="/settings/data">{exporting('link')}</ButtonLink>
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
