import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionButton } from '#components/form/action-button.tsx'
import { currentClinician, currentOwner, currentSession } from '#lib/auth/current.ts'
import { DeskNav } from './desk-nav.tsx'

/** The clinician's desk. It decides nothing: every page asks for its own proof, and shows nothing without one. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const clinician = await currentClinician()
  if (!clinician) return children
  const t = await getTranslations('couple.desk')
  const links = [
    { href: '/caseload', label: t('caseload') },
    { href: '/library', label: t('library') },
    { href: '/groups', label: t('groups') },
    ...((await currentOwner()) ? [{ href: '/practice', label: t('practice') }] : []),
    { href: '/account', label: t('account') },
  ]
  return (
    <>
      <a
        href="#content"
        className="button sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:z-50"
      >
        {t('skip')}
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-7 gap-y-2 px-5 py-2.5 lg:px-10">
          <a href="/caseload" className="font-serif text-xl font-semibold">
            Interlude
          </a>
          <DeskNav label={t('menu')} links={links} />
          <div className="ms-auto flex items-center gap-4 [&_[role=alert]:empty]:hidden">
            <span className="text-sm text-ink-soft">{(await currentSession())?.displayName}</span>
            <ActionButton
              action="/api/sessions/sign-out"
              then="/sign-in"
              problem={t('signOutProblem')}
              variant="quiet"
            >
              {t('signOut')}
            </ActionButton>
          </div>
        </div>
      </header>
      <main id="content" className="mx-auto max-w-[90rem] px-5 py-6 lg:px-10">
        {children}
      </main>
    </>
  )
}
