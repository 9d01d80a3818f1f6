import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { GiveToGroup, GiveToGroupStrings } from '#components/groups/give-to-group.tsx'
import type { GroupCouple, readGroup } from '#lib/data/groups-list.ts'
import { addDays, weekStart } from '#lib/domain/calendar.ts'
import { layOutWeeks } from '#lib/domain/programme-run.ts'
import { programmeNeedsAskedAlone } from '#lib/domain/programme-run-items.ts'
import { programmes } from '#lib/domain/programmes/registry.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { writeDay } from '../../dates.ts'

/** What can be given to a group of at least one couple, from next Monday; `chosen` is a programme's slug, or ''. */
export async function giveToGroupProps(
  { groupId, members }: Awaited<ReturnType<typeof readGroup>>,
  chosen: string,
): Promise<ComponentProps<typeof GiveToGroup>> {
  const locale = nearestLocale(await getLocale())
  const t = await getTranslations('programmes.groups')
  // The first day has to be one that is over for none of them.
  const today = members.map(each => each.today).reduce((newest, day) => (day > newest ? day : newest))
  const startsOn = weekStart(addDays(today, 7))
  return {
    groupId,
    chosen: programmes.some(({ slug }) => slug === chosen) ? chosen : '',
    ...{ today, startsOn },
    programmes: programmes.map(each => ({
      slug: each.slug,
      title: each.title[locale],
      days: layOutWeeks(each, startsOn).length * 7,
      needsAskedAlone: programmeNeedsAskedAlone(each),
    })),
    couples: members.map(each => ({
      ...{ coupleId: each.coupleId, closed: each.closed, askedAlone: each.askedAlone },
      name: t('member', { a: each.names.A, b: each.names.B }),
      recordHref: `/couples/${each.coupleId}/record`,
      programmes: each.programmes.map(programme => busy(programme, each.today, locale)),
    })),
    strings: await strings(members.length),
  }
}

function busy({ startsOn, lastDay }: GroupCouple['programmes'][number], today: string, locale: string) {
  return { startsOn, lastDay, until: writeDay(locale, lastDay, today, 'long') }
}

async function strings(couples: number): Promise<GiveToGroupStrings> {
  const t = await getTranslations('programmes.groups')
  const give = await getTranslations('programmes.give')
  const all = await getTranslations('programmes')
  return {
    programme: give('programme'),
    choose: give('choose'),
    startsOn: give('startsOn'),
    startsHint: give('startsHint'),
    submit: give('submit'),
    give: Array.from({ length: couples + 1 }, (_, count) => t('giveAll', { couples: count })),
    giving: t('giving'),
    progress: t.raw('progress') as string,
    outcome: t.raw('outcome') as string,
    cannot: t('cannot'),
    couldNot: t('couldNot'),
    hindrance: t.raw('hindrance') as GiveToGroupStrings['hindrance'],
    toRecord: t('toRecord'),
    problems: all.raw('problems') as Record<string, string>,
  }
}
