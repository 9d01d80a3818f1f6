import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { fill } from '#components/import/fill.ts'
import { Steps } from '#components/import/steps.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeading } from '#components/ui/page-heading.tsx'
import { manyDone, manyProblems } from '../many-words.ts'
import { AfterImport } from './after-import.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { loadManyImport } from './load-many-import.ts'
import { ManyCheckStep } from './many-check-step.tsx'

const list = '/caseload/import'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import-many'))('title') }
}

/** One file of many couples on its way in: what its columns are, what an import would do, what it did. */
export default async function ManyImportStepPage({
  params,
  searchParams,
}: {
  params: Promise<{ manyImportId: string }>
  searchParams: Promise<{ step?: string | string[] }>
}) {
  const { state, policies, step } = await loadManyImport(params, (await searchParams).step === 'check')
  const t = await getTranslations('import-many')
  const steps = await getTranslations('import.steps')
  return (
    <>
      <PageHeading above={<a href={list}>{t('title')} /</a>} title={state.fileName} />
      <div className="max-w-4xl">
        <Steps
          label={steps('label')}
          steps={[
            { name: steps('file'), href: list },
            { name: steps('columns'), href: `${list}/${state.id}` },
            { name: steps('check') },
          ]}
          current={step.kind === 'columns' || step.kind === 'unreadable' ? 1 : 2}
        />
        {step.kind === 'unreadable' && <Unreadable problem={step.problem} />}
        {step.kind === 'columns' && (
          <ColumnsStep state={state} rows={step.rows} columns={step.columns} policies={policies} />
        )}
        {step.kind === 'check' && <ManyCheckStep state={state} check={step.check} />}
        {step.kind === 'done' && (
          <Card title={t('done.title')}>
            <DoneWords added={state.added ?? 0} made={state.made ?? 0} />
            <AfterImport importId={state.id} />
          </Card>
        )}
      </div>
    </>
  )
}

async function Unreadable({
  problem,
}: {
  problem: { readonly reason: string; readonly detail: Readonly<Record<string, unknown>> }
}) {
  const t = await getTranslations('import')
  const problems = await manyProblems()
  const values = Object.fromEntries(
    Object.entries(problem.detail).map(([key, value]) => [key, String(value)]),
  )
  return (
    <div className="space-y-4">
      <Notice tone="problem" title={t('choose.refusedTitle')}>
        <p>{fill(problems[problem.reason] ?? problems.unexpected ?? '', values)}</p>
      </Notice>
      <ButtonLink href={list} variant="primary">
        {t('columns.otherFile')}
      </ButtonLink>
    </div>
  )
}

async function DoneWords({ added, made }: { added: number; made: number }) {
  const texts = await manyDone()
  const number = new Intl.NumberFormat(await getLocale())
  if (added === 0) return <p>{texts.nothing}</p>
  return (
    <p>
      {made > 0 && `${fill(texts.made, { made: number.format(made) })} `}
      {fill(texts.added, { added: number.format(added) })}
    </p>
  )
}
