import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ExercisePreview } from '#components/library/exercise-preview.tsx'
import { AssignForm } from '#components/plan/assign-form.tsx'
import { ExerciseChoice, type ExerciseOption } from '#components/plan/exercise-choice.tsx'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { readAskedAlone } from '#lib/data/asked-alone.ts'
import { nextThemeOpener } from '#lib/data/assignments.ts'
import { listCareTeam } from '#lib/data/care-team.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { listUsableExercises } from '#lib/data/custom-exercises-usable.ts'
import { listUsableMeasures } from '#lib/data/measures.ts'
import { readLevels } from '#lib/data/pace.ts'
import { listPlan } from '#lib/data/plan.ts'
import { fittingSchedules, needsAskedAlone } from '#lib/domain/assignment.ts'
import { dayOfWeek } from '#lib/domain/calendar.ts'
import { type Definition, definition } from '#lib/domain/exercises/exercise.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { previewProps } from '../../../../library/preview-props.ts'
import { caseWords } from '../../case-words.ts'
import { loadCase } from '../../load-case.ts'
import { weekdayName } from '../schedule-words.ts'
import { AboveLevel } from './above-level.tsx'
import { assignMessages, assignStrings } from './assign-strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan.form'))('title') }
}

/** Choose, tailor, see it as they will, assign. */
export default async function AssignPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<{ exercise?: string | string[] }>
}) {
  const { exercise: wished } = await searchParams
  const { couple, plan, unasked, team, opener, levels, own, measures } = await loadCase(params, load)
  const t = await getTranslations('plan')
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const { locale } = await caseWords(names, plan.today)
  const address = `/couples/${couple.coupleId}`
  const runs = new Set(plan.exercises.filter(each => each.running).map(each => each.exercise.slug))
  const byGroup = ({ group }: Definition) => definition.shape.group.options.indexOf(group)
  const offered = [...own, ...[...exercises, ...measures].sort((a, b) => byGroup(a) - byGroup(b))]
  const chosen = offered.find(each => each.slug === wished) ?? null
  const hindrance = (exercise: Definition) => {
    if (runs.has(exercise.slug)) return t('form.runsAlready')
    return needsAskedAlone(exercise) && unasked ? t('form.needsAsked') : null
  }
  const options: ExerciseOption[] = offered.map(exercise => ({
    slug: exercise.slug,
    href: `${address}/plan/assign?exercise=${exercise.slug}`,
    title: exercise.title[locale],
    about: `${t('library.minutes', { minutes: exercise.minutes })} · ${t(`library.modes.${exercise.mode}`)}`,
    hindrance: hindrance(exercise),
  }))
  const preview =
    chosen &&
    (await previewProps(chosen, locale, {
      self: names.A,
      partner: names.B,
      clinician: team[0]?.name ?? '',
      opener: names[opener],
    }))

  if (couple.closedAt) return <Notice>{t('form.closed')}</Notice>
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2>{t('form.title')}</h2>
        <Link href={`${address}/plan`} className="link">
          {t('form.back')}
        </Link>
      </div>
      <ExerciseChoice label={t('form.choose')} options={options} current={chosen?.slug ?? null} />
      {chosen && runs.has(chosen.slug) && (
        <Notice title={chosen.title[locale]}>
          <p>
            {t('problems.already-running')}{' '}
            <Link href={`${address}/plan`} className="link">
              {t('form.back')}
            </Link>
          </p>
        </Notice>
      )}
      {chosen && needsAskedAlone(chosen) && unasked && !runs.has(chosen.slug) && (
        <Notice tone="problem" title={t('form.askedAlone.title')}>
          <p className="mb-3">{t('form.askedAlone.lead')}</p>
          <ButtonLink as={Link} href={`${address}/record#asked-alone`}>
            {t('form.askedAlone.action')}
          </ButtonLink>
        </Notice>
      )}
      {chosen && hindrance(chosen) === null && (
        <AboveLevel exercise={chosen} title={chosen.title[locale]} levels={levels} />
      )}
      {chosen && preview && hindrance(chosen) === null && (
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
          <section aria-labelledby="tailor" className="max-w-2xl">
            <h3 id="tailor" className="mb-4 text-lg">
              {chosen.title[locale]}
            </h3>
            <AssignForm
              key={chosen.slug}
              coupleId={couple.coupleId}
              slug={chosen.slug}
              minutes={chosen.minutes}
              kinds={fittingSchedules(chosen)}
              today={plan.today}
              weekday={dayOfWeek(plan.today)}
              weekdays={[1, 2, 3, 4, 5, 6, 7].map(value => ({ value, label: weekdayName(value, locale) }))}
              names={names}
              minutesNow={plan.minutesPerWeek}
              then={`${address}/plan`}
              strings={await assignStrings(chosen, names, names[opener])}
              formStrings={await formStrings()}
              messages={await assignMessages()}
            />
          </section>
          <section aria-labelledby="preview" className="lg:sticky lg:top-4">
            <h3 id="preview" className="mb-3 text-lg">
              {t('preview.as', { name: names.A })}
            </h3>
            <ExercisePreview key={chosen.slug} {...preview} />
          </section>
        </div>
      )}
    </div>
  )
}

async function load(tx: CaseTx) {
  const asked = await readAskedAlone(tx)
  return {
    couple: await readCouple(tx),
    plan: await listPlan(tx),
    unasked: asked.A === null || asked.B === null,
    team: await listCareTeam(tx),
    opener: await nextThemeOpener(tx),
    levels: await readLevels(tx),
    own: (await listUsableExercises(tx)).flatMap(each => each.exercise ?? []),
    measures: await listUsableMeasures(tx),
  }
}
