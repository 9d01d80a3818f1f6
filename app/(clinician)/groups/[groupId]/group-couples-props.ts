import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { GroupCouples } from '#components/groups/group-couples.tsx'
import type { GroupCouple, GroupProgramme, readGroup } from '#lib/data/groups-list.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { writeDay } from '../../dates.ts'

/** The couples of a group in the reader's words. */
export async function groupCouplesProps({
  groupId,
  members,
  others,
}: Awaited<ReturnType<typeof readGroup>>): Promise<ComponentProps<typeof GroupCouples>> {
  const t = await getTranslations('programmes.groups')
  const common = await getTranslations('common')
  const raw = (key: string) => t.raw(key as never) as string
  const given = await programmeWords()
  return {
    groupId,
    couples: members.map(each => ({
      coupleId: each.coupleId,
      name: t('member', { a: each.names.A, b: each.names.B }),
      href: `/couples/${each.coupleId}/plan#programme`,
      given: each.programmes.map(programme => given(programme, each)),
      closed: each.closed ? t('hindrance.couple-closed') : null,
    })),
    others: others.map(({ coupleId, names }) => ({
      coupleId,
      name: t('member', { a: names.A, b: names.B }),
    })),
    strings: {
      label: t('members'),
      empty: t('membersEmpty'),
      nothing: t('nothing'),
      remove: t('remove'),
      removeLabel: raw('removeLabel'),
      add: t('add'),
      addIt: t('addIt'),
      choose: t('addChoose'),
      added: raw('added'),
      removed: raw('removed'),
      problems: t.raw('problems') as Record<string, string>,
      undo: common('undo'),
      dismiss: common('dismiss'),
    },
  }
}

async function programmeWords() {
  const t = await getTranslations('programmes.groups')
  const locale = nearestLocale(await getLocale())
  return (programme: GroupProgramme, { today }: GroupCouple) => {
    const { state, place, here } = programme
    const title = programme.title[locale]
    const day = (local: string) => writeDay(locale, local, today, 'long')
    const words = {
      coming: () => t('coming', { title, day: day(programme.startsOn) }),
      running: () => t('week', { title, number: place!.number, of: place!.of }),
      resting: () => t('resting', { title }),
      ended: () => t('ending', { title, day: day(programme.lastDay) }),
    }
    return { words: words[state](), aside: here ? null : t('elsewhere') }
  }
}
