import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CoupleNames } from '#components/couples/couple-names.tsx'
import { FlagNotice } from '#components/couples/flag-notice.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { now } from '#lib/clock.ts'
import { readCouple } from '#lib/data/couples.ts'
import { type FlagAbout, listOpenFlags, type OpenFlag } from '#lib/data/flags.ts'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { writeDay, writeTime } from '../../dates.ts'
import { CoupleTabs } from './couple-tabs.tsx'
import { loadCase } from './load-case.ts'
import { nextChip } from './next-chip.tsx'

type Props = { params: Promise<{ coupleId: string }>; children: ReactNode }

/** Above every tab of a couple: who they are, when they come, and what must be read before anything else. */
export default async function CoupleLayout({ params, children }: Props) {
  const { couple, flags } = await loadCase(params, async tx => ({
    couple: await readCouple(tx),
    flags: await listOpenFlags(tx),
  }))
  const t = await getTranslations('couple')
  const locale = await getLocale()
  const { coupleId, zone, partners } = couple
  const today = localDate(now(), zone)
  const when = (at: Date) => `${writeDay(locale, localDate(at, zone), today)} ${writeTime(locale, zone, at)}`
  const base = `/couples/${coupleId}`
  const says = ({ kind, slot, raisedAt, about }: OpenFlag) => {
    const raised = { name: partners[slot].name, when: when(raisedAt) }
    if (about === null) return t(kind === 'not-safe' ? 'flag.not-safe' : 'flag.other', raised)
    const number = about.measure.items.findIndex(each => each.id === about.item) + 1
    return t('flag.measure', { ...raised, number, title: about.measure.title[nearestLocale(locale)] })
  }
  const answerLink = (slot: Slot, { measure, responseId }: FlagAbout) => ({
    href: `${base}/answers?period=all&exercise=${measure.id}&partner=${slot}#response-${responseId}`,
    label: t('flag.measureLink'),
  })
  const tabs = (['brief', 'progress', 'plan', 'answers', 'agreements', 'notes', 'record'] as const).map(
    tab => ({
      href: `${base}/${tab}`,
      label: t(`tabs.${tab}`),
    }),
  )
  return (
    <>
      <PageHeading
        above={<a href="/caseload">{t('desk.caseload')} /</a>}
        title={<CoupleNames a={partners.A.name} b={partners.B.name} pattern={t.raw('and') as string} />}
        chips={
          couple.closedAt ? (
            <Chip>
              {t('header.closed', { day: writeDay(locale, localDate(couple.closedAt, zone), today) })}
            </Chip>
          ) : (
            nextChip(couple.nextAppointment?.startsAt ?? null, { t, locale, zone, now: now() })
          )
        }
        actions={
          couple.closedAt === null && (
            <ButtonLink href={`${base}/plan/assign`} variant="primary">
              {t('assign')}
            </ButtonLink>
          )
        }
      />
      <div id="flags" className="space-y-3 empty:hidden">
        {flags.map(flag => (
          <FlagNotice
            key={flag.id}
            action={`/api/flags/${flag.id}/acknowledge`}
            text={says(flag)}
            {...(flag.about && { link: answerLink(flag.slot, flag.about) })}
            acknowledge={t('flag.acknowledge')}
            problem={t('flag.problem')}
          />
        ))}
      </div>
      <CoupleTabs label={t('tabs.label')} items={tabs} />
      {children}
    </>
  )
}
