import { getLocale, getTranslations } from 'next-intl/server'
import { CaseloadTable } from '#components/caseload/caseload-table.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { requireClinician } from '#lib/auth/require.ts'
import { now } from '#lib/clock.ts'
import { readCaseload } from '#lib/data/caseload-page.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { shows } from '#lib/domain/caseload-shows.ts'
import { caseloadWish } from './caseload-wish.ts'
import { describeCouples } from './describe-couples.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CaseloadPage({ searchParams }: Props) {
  const clinician = await requireClinician()
  const query = queryOf(await searchParams)
  const locale = await getLocale()
  const wish = caseloadWish(new URLSearchParams(query), locale)
  const caseload = await withActor(clinician, tx => readCaseload(tx, wish))
  const t = await getTranslations('caseload')
  const newCouple = (
    <span className="inline-flex flex-wrap gap-3">
      <ButtonLink href="/caseload/import">{await importLink()}</ButtonLink>
      <ButtonLink href="/couples/new" variant="primary">
        {t('newCouple')}
      </ButtonLink>
    </span>
  )
  if (caseload.couples === 0) {
    return (
      <>
        <PageHeading title={t('title')} />
        <EmptyState title={t('empty')} action={newCouple}>
          {t('emptyLead')}
        </EmptyState>
      </>
    )
  }
  const { rows, page, flags } = caseload
  const lead = t('lead', { couples: caseload.open, today: caseload.today })
  const raw = (key: string) => t.raw(key) as string
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={flags > 0 ? `${lead} · ${t('leadFlags', { flags })}` : lead}
        actions={newCouple}
      />
      <CaseloadTable
        entries={await describeCouples(rows, now())}
        page={page}
        query={query}
        locale={locale}
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
          search: page ? t('searchNames') : t('search'),
          columnsMenu: t('columnsMenu'),
          dense: t('dense'),
          count: raw('count'),
          showLabel: t('show.label'),
          show: Object.fromEntries(shows.map(each => [each, t(`show.${each}`)])) as never,
          noneFits: t('noneFits'),
          csv: t('file.link'),
          pager: {
            label: t('pager.label'),
            range: raw('pager.range'),
            back: t('pager.back'),
            on: t('pager.on'),
          },
        }}
      />
    </>
  )
}

async function importLink(): Promise<string> {
  return (await getTranslations('import-many'))('link')
}

function queryOf(params: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return new URLSearchParams(pairs).toString()
}
