import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { QuickExit } from '#components/ui/quick-exit.tsx'
import { neutralSite } from './neutral-site.ts'

/** The same neutral title on every page: it stands in tabs, in histories and on lock screens. */
export const metadata: Metadata = { title: 'Interlude' }

/** Around everything on a partner's phone: the name, and the way out in the same corner of every page. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('portal')
  return (
    <div className="portal mx-auto flex min-h-dvh max-w-md flex-col px-5 pb-6">
      <header className="flex min-h-16 items-center pe-32">
        <a href="/today" className="text-base text-ink-soft">
          {t('name')}
        </a>
        <QuickExit href={neutralSite} endUrl="/api/sessions/leave" label={t('leave')} />
      </header>
      <main className="flex grow flex-col">{children}</main>
    </div>
  )
}
