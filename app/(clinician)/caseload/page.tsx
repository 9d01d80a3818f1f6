import { getLocale, getTranslations } from 'next-intl/server'
import { CaseloadTable } from '#components/caseload/caseload-table.tsx'
import { shows } from '#components/caseload/entry.ts'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { requireClinician } from '#lib/auth/require.ts'
import { now } from '#lib/clock.ts'
import { listCaseload } from '#lib/data/caseload.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { describeCouples } from './describe-couples.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CaseloadPage({ searchParams }: Props) {
  const clinician = await requireClinician()
  const rows = await withActor(clinician, listCaseload)
  const t = await getTranslations('caseload')
  const newCouple = (
    <ButtonLink href="/couples/new" variant="primary">
      {t('newCouple')}
    </ButtonLink>
  )
  if (rows.length === 0) {
    return (
      <>
        <PageHeading title={t('title')} />
        <EmptyState title={t('empty')} action={newCouple}>
          {t('emptyLead')}
        </EmptyState>
      </>
    )
  }
  const at = now()
  const open = rows.filter(row => row.status !== 'closed')
  const today = open.filter(
    row => row.nextAppointment && localDate(row.nextAppointment, row.zone) === row.today,
  )
  const flags = rows.reduce((sum, row) => sum + row.openFlags, 0)
  const lead = t('lead', { couples: open.length, today: today.length })
  const raw = (key: string) => t.raw(key) as string
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={flags > 0 ? `${lead} · ${t('leadFlags', { flags })}` : lead}
        actions={newCouple}
      />
      <CaseloadTable
        entries={await describeCouples(rows, at)}
        query={queryOf(await searchParams)}
        locale={await getLocale()}
        strings={{
          caption: t('caption'),
          columns: {
            couple: t('columns.couple'),
            next: t('columns.next'),
            done: t('columns.done'),
            trend: t('columns.trend'),
            change: t('columns.change'),
            look: t('columns.look'),
            notSet: t('next.none'),
            noTrend: t('trend.none'),
            noLook: t('look.none'),
          },
          search: t('search'),
          columnsMenu: t('columnsMenu'),
          dense: t('dense'),
          count: raw('count'),
          showLabel: t('show.label'),
          show: Object.fromEntries(shows.map(each => [each, t(`show.${each}`)])) as never,
          noneFits: t('noneFits'),
        }}
      />
    </>
  )
}

function queryOf(params: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return new URLSearchParams(pairs).toString()
}
