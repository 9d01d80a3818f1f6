import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '#components/ui/language-switch.tsx'

/** Before sign-in: the name, the page, the languages. Nothing says what kind of place this is. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common')
  return (
    <div className="portal mx-auto flex min-h-dvh max-w-md flex-col px-5 py-6">
      <header className="font-serif text-lg font-semibold">{t('name')}</header>
      <main className="grow py-10">{children}</main>
      <footer className="flex flex-wrap items-center justify-between gap-3">
        <LanguageSwitch
          label={t('language')}
          current={await getLocale()}
          options={[
            { code: 'en', name: 'English', href: '/language/en' },
            { code: 'es', name: 'Español', href: '/language/es' },
          ]}
        />
        <a className="link" href="/help">
          {t('help')}
        </a>
      </footer>
    </div>
  )
}
