import { getTranslations } from 'next-intl/server'
import { EndExercise } from '#components/plan/end-exercise.tsx'
import { PlannedCard } from '#components/plan/planned-card.tsx'
import type { PlannedExercise } from '#lib/data/plan.ts'
import type { Slot } from '#lib/domain/access.ts'
import type { caseWords } from '../case-words.ts'
import { scheduleWords } from './schedule-words.ts'

type Words = Awaited<ReturnType<typeof caseWords>>

/** One assignment of the plan in the reader's words; a running one can be ended. */
export async function PlannedItem({
  coupleId,
  planned,
  names,
  today,
  words,
}: {
  coupleId: string
  planned: PlannedExercise
  names: Record<Slot, string>
  today: string
  words: Words
}) {
  const t = await getTranslations('plan')
  const common = await getTranslations('common')
  const rhythm = await scheduleWords(words)
  const title = planned.exercise.title[words.locale]
  const next = new Intl.ListFormat(words.locale).format(planned.next.map(day => words.day(day, 'short')))
  return (
    <PlannedCard
      id={planned.assignmentId}
      names={names}
      completion={planned.completion}
      words={{
        title,
        chips: [
          ...(planned.schedule.kind === 'theme-week' ? [] : [rhythm(planned.schedule, planned)]),
          t('minutes', { minutes: planned.exercise.minutes }),
          ...(planned.forSlot === 'both' ? [] : [t('onlyFor', { name: names[planned.forSlot] })]),
          ...(planned.opener ? [t('opens', { name: names[planned.opener] })] : []),
        ],
        run: await runWords(planned, today, words),
        next: planned.next.length > 0 ? t('next', { days: next }) : null,
        reads: t('reads'),
        notes: (['why', 'whenWhere', 'smallest', 'obstacle'] as const).flatMap(name => {
          const detail = planned.notes?.[name]
          return detail ? [{ term: t(`notes.${name}`), detail }] : []
        }),
        done: {
          notStarted: t('notStarted'),
          none: '–',
          of: (done, due) => t('of', { done, due }),
        },
      }}
      action={
        planned.running && (
          <EndExercise
            coupleId={coupleId}
            assignmentId={planned.assignmentId}
            version={planned.version}
            strings={{
              end: t('end'),
              label: t('endLabel', { title }),
              ended: t('endedMessage', { title }),
              problem: t('problem'),
              undo: common('undo'),
              dismiss: common('dismiss'),
            }}
          />
        )
      }
    />
  )
}

/** "since 3 November", "starts 1 December, until 20 December", "3 – 17 November". */
async function runWords(
  { startsOn, endsOn, endedOn }: PlannedExercise,
  today: string,
  { day }: Words,
): Promise<string> {
  const t = await getTranslations('plan')
  const last = endedOn ?? (endsOn !== null && endsOn < today ? endsOn : null)
  if (last !== null) return t('fromTo', { from: day(startsOn), to: day(last) })
  const from = startsOn > today ? t('starts', { day: day(startsOn) }) : t('from', { day: day(startsOn) })
  return endsOn === null ? from : `${from}, ${t('until', { day: day(endsOn) })}`
}
