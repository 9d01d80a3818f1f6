import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { NameGroup } from '#components/groups/name-group.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { requireClinician } from '#lib/auth/require.ts'
import { listGroups } from '#lib/data/groups-list.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { nameGroupProps } from './name-group-props.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('programmes.groups'))('title') }
}

/** The clinician's groups: several couples who are given the same. */
export default async function GroupsPage() {
  const clinician = await requireClinician()
  const groups = await withActor(clinician, listGroups)
  const t = await getTranslations('programmes.groups')
  const make = (
    <DialogButton label={t('make')} variant="primary" title={t('make')} closeLabel={t('close')}>
      <NameGroup {...(await nameGroupProps('create'))} />
    </DialogButton>
  )
  if (groups.length === 0) {
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <EmptyState title={t('empty')} action={make}>
          {t('emptyLead')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} actions={make} />
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {groups.map(({ groupId, name, couples }) => (
          <li
            key={groupId}
            className="relative rounded-card border border-line bg-surface p-4.5 shadow-card hover:border-line-strong"
          >
            <h2 className="text-lg break-words">
              <Link href={`/groups/${groupId}`} className="after:absolute after:inset-0">
                {name}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">{t('couples', { couples })}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
