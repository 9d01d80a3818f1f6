import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { UndoableAction } from '#components/form/undoable-action.tsx'
import { GiveToGroup } from '#components/groups/give-to-group.tsx'
import { GroupCouples } from '#components/groups/group-couples.tsx'
import { NameGroup } from '#components/groups/name-group.tsx'
import { Card } from '#components/ui/card.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { requireClinician } from '#lib/auth/require.ts'
import { readGroup } from '#lib/data/groups-list.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { Problem } from '#lib/domain/problem.ts'
import { nameGroupProps } from '../name-group-props.ts'
import { giveToGroupProps } from './give-to-group-props.ts'
import { groupCouplesProps } from './group-couples-props.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('programmes.groups'))('title') }
}

type Props = {
  params: Promise<{ groupId: string }>
  searchParams: Promise<{ programme?: string | string[] }>
}

/** One group: its couples, what each has been given, and the way to give one programme to all of them. */
export default async function GroupPage({ params, searchParams }: Props) {
  const { groupId } = await params
  const clinician = await requireClinician()
  if (!z.uuid().safeParse(groupId).success) notFound()
  const group = await withActor(clinician, tx => readGroup(tx, groupId)).catch(hideMissing)
  const { programme } = await searchParams
  const t = await getTranslations('programmes.groups')
  const common = await getTranslations('common')
  const { name, version, couples } = group
  return (
    <>
      <PageHeading
        title={name}
        lead={t('couples', { couples })}
        above={
          <Link href="/groups" className="link">
            {t('back')}
          </Link>
        }
        actions={
          <>
            <DialogButton label={t('rename')} title={t('rename')} closeLabel={t('close')}>
              <NameGroup group={{ groupId, name, version }} {...(await nameGroupProps('save'))} />
            </DialogButton>
            <UndoableAction
              variant="quiet"
              action={`/api/groups/${groupId}/end`}
              body={{ version }}
              undo={{ action: `/api/groups/${groupId}/resume`, body: {} }}
              then="/groups"
              strings={{
                done: t('ended'),
                problem: t('problems.other'),
                undo: common('undo'),
                dismiss: common('dismiss'),
              }}
            >
              {t('end')}
            </UndoableAction>
          </>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <GroupCouples {...(await groupCouplesProps(group))} />
        <Card id="give" title={t('giveTitle')} lead={t('giveLead')} className="scroll-mt-6">
          {couples === 0 ? (
            <p className="text-ink-soft">{t('needCouples')}</p>
          ) : (
            <GiveToGroup
              {...(await giveToGroupProps(group, typeof programme === 'string' ? programme : ''))}
            />
          )}
        </Card>
      </div>
    </>
  )
}

function hideMissing(error: unknown): never {
  if (error instanceof Problem && error.code === 'not-found') notFound()
  throw error
}
