import { getLocale, getTranslations } from 'next-intl/server'
import { ExerciseCard } from '#components/library/exercise-card.tsx'
import { GiveProgramme } from '#components/programmes/give-programme.tsx'
import { Chip } from '#components/ui/chip.tsx'
import { DialogButton } from '#components/ui/dialog-button.tsx'
import type { Group, OpenCouple } from '#lib/data/groups-list.ts'
import { addDays, weekStart } from '#lib/domain/calendar.ts'
import { type Course, layOutWeeks } from '#lib/domain/programme-run.ts'
import { itemsOf, minutesOfWeek, programmeNeedsAskedAlone } from '#lib/domain/programme-run-items.ts'
import type { Programme } from '#lib/domain/programmes/programme.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import { nearestLocale } from '#lib/i18n/locale.ts'
import { giveStrings, programmeProblems } from '../couples/[coupleId]/plan/programme-strings.ts'

/** To whom a programme can be given. `today` is the reader's. */
type Takers = {
  readonly couples: readonly OpenCouple[]
  readonly groups: readonly Group[]
  readonly today: string
}

/** The built-in programmes: each looked through week by week, and given to a couple or a group. */
export async function ProgrammeShelf({ shelf, takers }: { shelf: readonly Programme[]; takers: Takers }) {
  const t = await getTranslations('programmes.library')
  return (
    <section className="mb-8" aria-labelledby="programmes">
      <h2 id="programmes">{t('title')}</h2>
      <p className="mb-3 max-w-prose text-ink-soft">{t('lead')}</p>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {shelf.map(each => (
          <ProgrammeItem key={each.slug} programme={each} takers={takers} />
        ))}
      </ul>
    </section>
  )
}

async function ProgrammeItem({ programme, takers }: { programme: Programme; takers: Takers }) {
  const t = await getTranslations('programmes.library')
  const locale = nearestLocale(await getLocale())
  const course = courseOf(programme, takers.today)
  const weeks = programme.weeks.length
  const most = Math.max(...programme.weeks.map((_, index) => minutesOfWeek(course, index)))
  const title = programme.title[locale]
  return (
    <ExerciseCard
      title={title}
      purpose={programme.purpose[locale]}
      minutes={programme.repeatsMonthly ? t('monthly', { weeks }) : t('weeks', { weeks })}
      chips={programmeNeedsAskedAlone(programme) ? [t('needsAsked')] : []}
      observes={t('most', { minutes: Math.ceil(most) })}
      action={
        <>
          <DialogButton
            label={t('look')}
            name={t('lookLabel', { title })}
            title={title}
            closeLabel={t('close')}
            place="side"
          >
            <p className="mb-3 text-ink-soft">{programme.purpose[locale]}</p>
            <Weeks course={course} />
          </DialogButton>
          <DialogButton
            label={t('give')}
            name={t('giveLabel', { title })}
            variant="quiet"
            title={t('giveLabel', { title })}
            closeLabel={t('close')}
          >
            <Giving slug={programme.slug} takers={takers} />
          </DialogButton>
        </>
      }
    />
  )
}

/** The template as it would be laid out next week: only which exercises and minutes it has is read from it. */
function courseOf(template: Programme, today: string): Course {
  const startsOn = weekStart(addDays(today, 7))
  return { template, startsOn, weeks: layOutWeeks(template, startsOn) }
}

async function Weeks({ course }: { course: Course }) {
  const t = await getTranslations('programmes.week')
  const locale = nearestLocale(await getLocale())
  const list = new Intl.ListFormat(locale)
  return (
    <ol>
      {course.template.weeks.map(({ kind, title, focus }, index) => (
        <li key={title.en} className="border-t border-line py-3">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="text-sm text-ink-soft">{t('place', { number: index + 1 })}</span>
            <span className="font-medium">{title[locale]}</span>
            <Chip>{t(`kinds.${kind}`)}</Chip>
          </p>
          <p className="mt-1">{focus[locale]}</p>
          <p className="mt-1 text-sm text-ink-soft">
            {list.format(itemsOf(course, index).map(({ exercise }) => exercise.title[locale]))}
            {` · ${t('minutes', { minutes: Math.ceil(minutesOfWeek(course, index)) })}`}
          </p>
        </li>
      ))}
    </ol>
  )
}

async function Giving({ slug, takers }: { slug: string; takers: Takers }) {
  const { couples, groups, today } = takers
  const t = await getTranslations('programmes')
  return (
    <>
      <GiveProgramme
        fixed={{ slug }}
        options={couples.map(({ coupleId, names }) => ({
          value: coupleId,
          label: t('groups.member', { a: names.A, b: names.B }),
        }))}
        today={today}
        startsOn={weekStart(addDays(today, 7))}
        strings={await giveStrings('couple')}
        formStrings={await formStrings()}
        messages={await programmeProblems()}
      />
      <h3 className="mt-6 border-t border-line pt-4">{t('give.toGroup')}</h3>
      <ul className="mt-1 space-y-1">
        {groups.map(({ groupId, name, couples: count }) => (
          <li key={groupId}>
            <a className="link" href={`/groups/${groupId}?programme=${slug}#give`}>
              {name}
            </a>{' '}
            <span className="text-sm text-ink-soft">{t('groups.couples', { couples: count })}</span>
          </li>
        ))}
      </ul>
      {groups.length === 0 && (
        <p className="mt-1">
          <a className="link" href="/groups">
            {t('groups.make')}
          </a>
        </p>
      )}
    </>
  )
}
