import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AnswerFilter } from '#components/answers/answer-filter.tsx'
import { MeasureCard } from '#components/answers/measure-card.tsx'
import { ResponseCard } from '#components/answers/response-card.tsx'
import { SessionCard } from '#components/answers/session-card.tsx'
import { longDay } from '#components/charts/chart-format.ts'
import { ButtonLink } from '#components/ui/button-link.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { listAnsweredExercises, listAnswers, MOST_RESPONSES } from '#lib/data/answers.ts'
import { readAppointments } from '#lib/data/appointments.ts'
import { listCareTeam } from '#lib/data/care-team.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import { readCouple } from '#lib/data/couples.ts'
import { listSessions } from '#lib/data/together-records.ts'
import type { Slot } from '#lib/domain/access.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { caseWords } from '../case-words.ts'
import { loadCase } from '../load-case.ts'
import { answerWords } from './answer-words.ts'
import { measureWords } from './measure-words.ts'
import { sessionWords } from './session-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan.answers'))('title') }
}

type Query = Record<string, string | string[] | undefined>

/** What both partners let the clinician read, day by day. */
export default async function AnswersPage({
  params,
  searchParams,
}: {
  params: Promise<{ coupleId: string }>
  searchParams: Promise<Query>
}) {
  const query = await searchParams
  const loaded = await loadCase(params, tx => load(tx, query))
  const { couple, filter, since, responses, sessions, exercises, clinician, today } = loaded
  const t = await getTranslations('plan.answers')
  const names = { A: couple.partners.A.name, B: couple.partners.B.name }
  const { locale, day: dayText } = await caseWords(names, today)
  const here = `/couples/${couple.coupleId}/answers`
  const days = [...new Set([...responses, ...sessions].map(each => each.day))].sort().reverse()
  const context = { names, clinician, locale, day: dayText }
  const cards = await Promise.all(
    days.map(async day => ({
      day,
      sessions: await Promise.all(
        sessions
          .filter(each => each.day === day)
          .map(async each => ({ each, words: await sessionWords(each, context) })),
      ),
      cards: await Promise.all(
        responses
          .filter(each => each.day === day)
          .map(async each => ({
            each,
            answers: await answerWords(each, names, clinician, locale),
            measured: each.exercise.measure && (await measureWords(each, each.exercise.measure, locale)),
          })),
      ),
    })),
  )

  /** Of what has a script, which part this answers. */
  const titleOf = ({ exercise, part }: (typeof responses)[number]) =>
    exercise.script === undefined
      ? exercise.title[locale]
      : t('titleAndPart', { title: exercise.title[locale], part: t(`parts.${part}`) })

  return (
    <>
      <p className="mb-4 text-ink-soft">{t('lead')}</p>
      <AnswerFilter
        key={JSON.stringify(filter)}
        action={here}
        show={t('show')}
        fields={[
          {
            name: 'period',
            label: t('period'),
            value: filter.period,
            options: periods
              .filter(name => name !== 'since' || since !== null)
              .map(value => ({ value, label: t(`periods.${value}`) })),
          },
          {
            name: 'exercise',
            label: t('exercise'),
            value: filter.slug ?? '',
            options: [
              { value: '', label: t('allExercises') },
              ...exercises.map(({ slug, title }) => ({ value: slug, label: title[locale] })),
            ],
          },
          {
            name: 'partner',
            label: t('partner'),
            value: filter.slot ?? '',
            options: [
              { value: '', label: t('bothPartners') },
              { value: 'A', label: names.A },
              { value: 'B', label: names.B },
            ],
          },
        ]}
      />
      {days.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          action={
            filter.period !== 'all' && (
              <ButtonLink as={Link} href={`${here}?period=all`}>
                {t('empty.all')}
              </ButtonLink>
            )
          }
        >
          {t('empty.lead')}
        </EmptyState>
      )}
      {cards.map(({ day, sessions: met, cards: some }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mb-7">
          <h2 id={`day-${day}`} className="mb-2.5">
            <time dateTime={day}>{longDay(day, locale)}</time>
          </h2>
          {met.map(({ each, words }) => (
            <div key={each.sessionId} className="mb-4">
              <SessionCard
                sessionId={each.sessionId}
                names={names}
                title={each.exercise.title[locale]}
                reads={t('reads.couple')}
                {...words}
              />
            </div>
          ))}
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {(['A', 'B'] as const).map(slot => (
              <div key={slot} className={`space-y-3 ${slot === 'B' ? 'lg:col-start-2' : ''}`}>
                {some
                  .filter(({ each }) => each.slot === slot)
                  .map(({ each, answers, measured }) => {
                    const late = each.late ? t('late') : null
                    const head = { slot, name: names[slot], title: titleOf(each), late }
                    return measured ? (
                      <MeasureCard
                        key={each.responseId}
                        {...head}
                        reads={t('reads.therapist', { name: names[slot] })}
                        responseId={each.responseId}
                        words={measured}
                      />
                    ) : (
                      <ResponseCard key={each.responseId} {...head} answers={answers} />
                    )
                  })}
              </div>
            ))}
          </div>
        </section>
      ))}
      {responses.length === MOST_RESPONSES && (
        <p className="text-ink-soft">{t('most', { count: MOST_RESPONSES })}</p>
      )}
    </>
  )
}

const periods = ['2w', '4w', '12w', 'since', 'all'] as const
type Period = (typeof periods)[number]

/** Before any couple was here. */
const BEGINNING = '2000-01-01'

function firstDay(period: Period, today: string, since: string | null): string {
  if (period === 'all') return BEGINNING
  if (period === 'since') return since ?? BEGINNING
  return addDays(today, 1 - 7 * Number.parseInt(period, 10))
}

async function load(tx: CaseTx, query: Query) {
  const couple = await readCouple(tx)
  const today = localDate(tx.now, couple.zone)
  const { last } = await readAppointments(tx)
  const since = last && localDate(last.startsAt, couple.zone)
  const exercises = await listAnsweredExercises(tx)
  const period = periods.find(name => name === query.period && (name !== 'since' || since)) ?? '2w'
  const slug = exercises.find(each => each.slug === query.exercise)?.slug
  const slot = (['A', 'B'] as const).find((each: Slot) => each === query.partner)
  // A partner's own day may be ahead of the couple's.
  const days = { from: firstDay(period, today, since), to: addDays(today, 1), ...(slug ? { slug } : {}) }
  const responses = await listAnswers(tx, { ...days, ...(slot ? { slot } : {}) })
  const sessions = await listSessions(tx, days)
  const [lead] = await listCareTeam(tx)
  return {
    couple,
    today,
    since,
    exercises,
    responses,
    sessions,
    filter: { period, slug, slot },
    clinician: lead?.name ?? '',
  }
}
