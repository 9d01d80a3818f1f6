import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AssignedToast } from '#components/plan/assigned-toast.tsx'
import { BurdenLine } from '#components/plan/burden-line.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { writeDown } from '#lib/data/audit.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { readPace } from '#lib/data/pace-releases.ts'
import { listPlan } from '#lib/data/plan.ts'
import { listProgrammes } from '#lib/data/programmes-list.ts'
import { caseWords } from '../case-words.ts'
import { loadCase } from '../load-case.ts'
import { PaceCard } from './pace-card.tsx'
import { PlannedItem } from './planned-item.tsx'
import { ProgrammeSection } from './programme-section.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan'))('title') }
}

export default async function PlanPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<{ assigned?: string | string[] }>
}) {
  const { assigned } = await searchParams
  const { couple, plan, programmes, pace } = await loadCase(params, load)
  const t = await getTranslations('plan')
  const common = await getTranslations('common')
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const words = await caseWords(names, plan.today)
  const { coupleId } = couple
  const running = plan.exercises.filter(each => each.running)
  const earlier = plan.exercises.filter(each => !each.running)
  const fresh = running.find(each => each.assignmentId === assigned)
  const about = (minutes: number) => t('minutesAbout', { minutes: Math.ceil(minutes) })
  const items = (some: typeof running) =>
    some.map(planned => (
      <PlannedItem
        key={planned.assignmentId}
        coupleId={coupleId}
        planned={planned}
        names={names}
        today={plan.today}
        words={words}
      />
    ))

  return (
    <>
      {running.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={
            couple.closedAt === null && (
              <ButtonLink
                as={Link}
                variant="primary"
                href={`/couples/${coupleId}/plan/assign?exercise=evening-check-in`}
              >
                {t('empty.action')}
              </ButtonLink>
            )
          }
        >
          {t('empty.lead')}
        </EmptyState>
      ) : (
        <section aria-labelledby="running">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 id="running">{t('running')}</h2>
            <BurdenLine
              label={t('burden')}
              names={names}
              minutes={{ A: about(plan.minutesPerWeek.A), B: about(plan.minutesPerWeek.B) }}
            />
          </div>
          <ul className="space-y-3">{items(running)}</ul>
        </section>
      )}
      <ProgrammeSection couple={couple} runs={programmes} today={plan.today} words={words} />
      <PaceCard couple={couple} pace={pace} running={running} today={plan.today} />
      {earlier.length > 0 && (
        <section className="mt-8">
          <Disclosure summary={t('ended', { count: earlier.length })} open={running.length === 0}>
            <ul className="space-y-3">{items(earlier)}</ul>
          </Disclosure>
        </section>
      )}
      {fresh && (
        <AssignedToast
          coupleId={coupleId}
          assignmentId={fresh.assignmentId}
          version={fresh.version}
          strings={{
            assigned: t('assignedMessage', { title: fresh.exercise.title[words.locale] }),
            problem: t('problem'),
            undo: common('undo'),
            dismiss: common('dismiss'),
          }}
        />
      )}
    </>
  )
}

async function load(tx: CaseTx) {
  const couple = await readCouple(tx)
  const plan = await listPlan(tx)
  const programmes = await listProgrammes(tx)
  const pace = await readPace(tx)
  await writeDown(tx, { action: 'plan-viewed', coupleId: couple.coupleId })
  return { couple, plan, programmes, pace }
}
