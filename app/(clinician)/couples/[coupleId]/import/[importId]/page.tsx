import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ColumnsForm } from '#components/import/columns-form.tsx'
import { fill } from '#components/import/fill.ts'
import { draftOf, firstGuess } from '#components/import/first-guess.ts'
import { Steps } from '#components/import/steps.tsx'
import { columnsTexts } from '#components/import/texts.ts'
import { UndoButton } from '#components/import/undo-button.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { columnFixes, importProblems, rawTexts, undoTexts } from '../import-words.ts'
import { CheckStep } from './check-step.tsx'
import { loadImport } from './load-import.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') }
}

/** One file on its way in: what its columns are, what an import would do, what it did. */
export default async function ImportStepPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string; importId: string }>
  searchParams: Promise<{ step?: string | string[] }>
}) {
  const loaded = await loadImport(params, (await searchParams).step === 'check')
  const { couple, state, step } = loaded
  const t = await getTranslations('import')
  const locale = await getLocale()
  const list = `/couples/${couple.coupleId}/import`
  const problems = await importProblems()
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  return (
    <div className="max-w-4xl">
      <h2 className="mb-2 text-xl">{t('title')}</h2>
      <Steps
        label={t('steps.label')}
        steps={[
          { name: t('steps.file'), href: list },
          { name: t('steps.columns'), href: `${list}/${state.id}` },
          { name: t('steps.check') },
        ]}
        current={step.kind === 'columns' || step.kind === 'unreadable' ? 1 : 2}
      />
      {step.kind === 'unreadable' && (
        <div className="space-y-4">
          <Notice tone="problem" title={t('choose.refusedTitle')}>
            <p>
              {fill(problems[step.problem.reason] ?? problems.unexpected ?? '', textsOf(step.problem.detail))}
            </p>
          </Notice>
          <ButtonLink href={list} variant="primary">
            {t('columns.otherFile')}
          </ButtonLink>
        </div>
      )}
      {step.kind === 'columns' && (
        <div className="space-y-4">
          <h3 className="text-lg">{t('columns.title')}</h3>
          <p className="max-w-prose text-ink-soft">
            {t('columns.lead', { file: state.fileName, rows: step.rows })}
          </p>
          <ColumnsForm
            coupleId={couple.coupleId}
            importId={state.id}
            columns={step.columns}
            first={state.mapping ? draftOf(step.columns, state.mapping) : firstGuess(step.columns)}
            names={names}
            locale={locale}
            texts={await rawTexts('import.columns', columnsTexts)}
            fixTexts={await columnFixes()}
            problems={problems}
          />
        </div>
      )}
      {step.kind === 'check' && <CheckStep couple={couple} state={state} check={step.check} />}
      {step.kind === 'done' && (
        <Card title={t('done.title')} lead={state.fileName}>
          <p>
            {state.added
              ? fill(t.raw('done.added'), { added: new Intl.NumberFormat(locale).format(state.added) })
              : t('done.nothing')}
          </p>
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <ButtonLink href={`/couples/${couple.coupleId}/progress?range=all`} variant="primary">
              {t('progress')}
            </ButtonLink>
            <UndoButton action={`/api/imports/${state.id}/undo`} texts={await undoTexts()} />
            <a className="link" href={list}>
              {t('done.another')}
            </a>
          </div>
        </Card>
      )}
    </div>
  )
}

function textsOf(detail: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]))
}
