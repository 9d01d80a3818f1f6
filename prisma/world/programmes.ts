import { addDays, daysBetween } from '#lib/domain/calendar.ts'
import { type Course, daysOfWeek, layOutWeeks } from '#lib/domain/programme-run.ts'
import { assignmentsOf } from '#lib/domain/programme-run-items.ts'
import { findProgramme } from '#lib/domain/programmes/registry.ts'
import { type Assigned, dueOf } from './assignments.ts'
import { fromDay } from './days.ts'
import type { CoupleRows } from './rows.ts'
import { paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** A programme that goes on; it was given the day before it began. */
export type ProgrammeStory = { readonly slug: string; readonly startsAgo: number }

/** The couple's course with the ids of its weeks; null where no programme runs. */
function courseOf(setting: Setting, story: Story): Course | null {
  if (!story.programme) return null
  const { slug, startsAgo } = story.programme
  const template = findProgramme(slug)
  if (!template) throw new Error(`no programme ${slug}`)
  const startsOn = setting.ago(startsAgo)
  const weeks = layOutWeeks(template, startsOn).map((week, index) => ({
    ...week,
    weekId: setting.id(`${programmePath(story)}/weeks/${index}`),
  }))
  return { template, startsOn, weeks }
}

const programmePath = (story: Story) => `${paths.couple(story)}/programmes/${story.programme?.slug}`

/** What the weeks of the programme give, beside what the clinician assigned by itself. */
export function programmeItems(setting: Setting, story: Story, before: readonly Assigned[]): Assigned[] {
  const course = courseOf(setting, story)
  if (!course) return []
  const beside = before
    .filter(({ endedAt }) => endedAt === null)
    .map(({ exercise, schedule, run }) => ({ slug: exercise.slug, schedule, run, forSlot: 'both' as const }))
  return course.weeks.flatMap(({ weekId }, index) =>
    assignmentsOf(course, index, beside).map(({ exercise, schedule, run }): Assigned => {
      const startsAgo = daysBetween(daysOfWeek(course, index).startsOn, setting.today)
      return {
        story: { slug: exercise.slug, startsAgo, endedAgo: null, plan: 'once' },
        path: `${programmePath(story)}/weeks/${index}/${exercise.slug}`,
        ...{ exercise, schedule, run, weekId },
        givenAgo: story.programme!.startsAgo + 1,
        opener: null,
        endedAt: null,
        due: dueOf(setting, { exercise, schedule, run }, null),
      }
    }),
  )
}

export function programmeRows(
  setting: Setting,
  story: Story,
): Pick<CoupleRows, 'programmeRuns' | 'programmeWeeks'> {
  const course = courseOf(setting, story)
  if (!course) return { programmeRuns: [], programmeWeeks: [] }
  const own = { practiceId: setting.practiceId, coupleId: setting.id(paths.couple(story)) }
  const runId = setting.id(programmePath(story))
  const { template, startsOn, weeks } = course
  return {
    programmeRuns: [
      {
        ...{ id: runId, ...own, slug: template.slug, template: template.version, body: template },
        startsOn: fromDay(startsOn),
        groupId: story.group ? setting.id(paths.group(story.group)) : null,
        createdBy: setting.id(paths.staff(story.clinician)),
        createdAt: setting.at(story.programme!.startsAgo + 1, 9 * 60, story.zone),
      },
    ],
    programmeWeeks: weeks.map(({ weekId, kind, templateWeek }, position) => ({
      ...{ id: weekId!, ...own, runId, position, kind, templateWeek },
      startsOn: fromDay(addDays(startsOn, position * 7)),
    })),
  }
}
