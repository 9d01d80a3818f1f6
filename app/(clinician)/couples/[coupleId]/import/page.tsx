import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChooseFile } from '#components/import/choose-file.tsx'
import { Steps } from '#components/import/steps.tsx'
import { chooseTexts } from '#components/import/texts.ts'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { readCouple } from '#lib/data/couples.ts'
import { listImports } from '#lib/data/imports.ts'
import { listKnownMeasures } from '#lib/data/measures.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { loadCase } from '../load-case.ts'
import { importProblems, rawTexts } from './import-words.ts'
import { PaperTotalCard } from './paper-total-card.tsx'
import { PastImports } from './past-imports.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

/** Past diary data of the couple: a file to begin with, and what was imported so far. */
export default async function ImportPage({ params }: { params: Promise<{ coupleId: string }> }) {
  const { couple, imports, measures, now } = await loadCase(params, async tx => ({
    couple: await readCouple(tx),
    imports: await listImports(tx),
    measures: await listKnownMeasures(tx),
    now: tx.now,
  }))
  const today = localDate(now, couple.zone)
  const t = await getTranslations('import')
  const locale = nearestLocale(await getLocale())
  return (
    <div className="max-w-4xl space-y-5">
      <div>
        <a className="link text-sm" href={`/couples/${couple.coupleId}/record`}>
          {t('back')}
        </a>
        <h2 className="mt-2 text-xl">{t('title')}</h2>
        <p className="max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      {couple.closedAt === null ? (
        <>
          <Steps
            label={t('steps.label')}
            steps={[{ name: t('steps.file') }, { name: t('steps.columns') }, { name: t('steps.check') }]}
            current={0}
          />
          <Card title={t('choose.title')}>
            <ChooseFile
              to={{ api: '/api/imports', about: { coupleId: couple.coupleId } }}
              next={`/couples/${couple.coupleId}/import`}
              locale={locale}
              texts={await rawTexts('import.choose', chooseTexts)}
              problems={await importProblems()}
            />
          </Card>
          <PaperTotalCard couple={couple} measures={measures} today={today} />
        </>
      ) : (
        <Notice>{t('problems.couple-closed')}</Notice>
      )}
      <Card title={imports.length === 0 ? t('past.title') : undefined}>
        {imports.length === 0 ? (
          <p className="text-ink-soft">{t('past.none')}</p>
        ) : (
          <PastImports imports={imports} measures={measures} couple={couple} today={today} locale={locale} />
        )}
      </Card>
    </div>
  )
}
