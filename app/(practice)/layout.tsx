import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentClinician, currentOwner } from '#lib/auth/current.ts'

/** Around what belongs to the practice and to one's own account; which links are shown follows from one's roles. */
export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('practice')
  const links = [
    ...((await currentClinician()) ? [{ href: '/caseload', label: t('caseload') }] : []),
    ...((await currentOwner()) ? [{ href: '/practice', label: t('title') }] : []),
    { href: '/account', label: t('account.title') },
  ]
  return (
    <>
      <header className="border-b border-line bg-surface">
        <nav aria-label={t('menu')} className="mx-auto flex max-w-5xl flex-wrap items-center gap-6 px-6 py-3">
          <a href="/" className="font-serif text-lg font-semibold">
            Interlude
          </a>
          {links.map(link => (
            <a key={link.href} href={link.href} className="link">
              {link.label}
            </a>
          ))}
        </nav>
      </header>
      <main className="mx-auto max-w-5xl px-6 py-8">{children}</main>
    </>
  )
}
