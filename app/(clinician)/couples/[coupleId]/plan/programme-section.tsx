import { getTranslations } from 'next-intl/server'
import { GiveProgramme } from '#components/programmes/give-programme.tsx'
import { WeekList } from '#components/programmes/week-list.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import type { CoupleHeader } from '#lib/data/couples.ts'
import type { PlannedProgramme } from '#lib/data/programmes-list.ts'
import { addDays, weekStart } from '#lib/domain/calendar.ts'
import { programmes } from '#lib/domain/programmes/registry.ts'
import { formStrings } from '#lib/i18n/form-strings.ts'
import type { caseWords } from '../case-words.ts'
import { giveStrings, programmeProblems, weekListStrings } from './programme-strings.ts'
import { weekRows } from './programme-week-rows.ts'

type Words = Awaited<ReturnType<typeof caseWords>>

/** The couple's programme with its weeks, or the way to give one. */
export async function ProgrammeSection({
  couple: { coupleId, closedAt },
  runs,
  today,
  words,
}: {
  couple: CoupleHeader
  runs: readonly PlannedProgramme[]
  today: string
  words: Words
}) {
  const t = await getTranslations('programmes')
  const open = closedAt === null
  const current = runs.filter(each => each.running).toReversed()
  const earlier = runs.filter(each => !each.running)
  return (
    <section aria-labelledby="programme" className="mt-8 scroll-mt-6">
      <h2 id="programme" className="mb-1 scroll-mt-6">
        {t('section.title')}
      </h2>
      <p className="mb-3 max-w-prose text-ink-soft">
        {current.length === 0 ? `${t('section.none')} ${t('section.lead')}` : t('section.leadWeeks')}
      </p>
      <div className="space-y-4">
        {current.map(run => (
          <ProgrammeCard key={run.runId} coupleId={coupleId} run={run} open={open} words={words} />
        ))}
      </div>
      {open && (
        <div className="mt-3">
          <Disclosure summary={t('give.button')}>
            <GiveProgramme
              fixed={{ coupleId }}
              options={programmes.map(each => ({ value: each.slug, label: each.title[words.locale] }))}
              today={today}
              startsOn={firstFree(current, today)}
              strings={await giveStrings('programme')}
              formStrings={await formStrings()}
              messages={await programmeProblems()}
            />
          </Disclosure>
        </div>
      )}
      {earlier.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={t('section.earlier', { count: earlier.length })}>
            <ul className="space-y-1">
              {earlier.map(each => (
                <li key={each.runId}>
                  {t('section.was', {
                    title: each.title[words.locale],
                    from: words.day(each.startsOn),
                    to: words.day(each.endedOn ?? each.lastDay),
                  })}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  )
}

/** The next Monday on which no programme runs. */
function firstFree(current: readonly PlannedProgramme[], today: string): string {
  const busyTo = current.reduce(
    (last, each) => (each.lastDay > last ? each.lastDay : last),
    addDays(today, -1),
  )
  return weekStart(addDays(busyTo, 7))
}

async function ProgrammeCard({
  coupleId,
  run,
  open,
  words,
}: {
  coupleId: string
  run: PlannedProgramme
  open: boolean
  words: Words
}) {
  const t = await getTranslations('programmes')
  const now = run.weeks.find(each => each.state === 'now')
  const title = run.title[words.locale]
  const standing = !now
    ? t('section.starts', { day: words.day(run.startsOn) })
    : now.place
      ? t('section.weekNow', now.place)
      : t('section.restNow')
  return (
    <Card title={title} level={3} aside={standing} lead={run.purpose[words.locale]}>
      <WeekList
        place={{ coupleId, runId: run.runId, version: run.version }}
        open={open}
        weeks={await weekRows(run.weeks, open, words)}
        may={open ? run.may : []}
        strings={await weekListStrings(title)}
      />
    </Card>
  )
}
