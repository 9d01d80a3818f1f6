import type { Slot } from '#lib/domain/access.ts'
import type { Ladder } from '#lib/domain/pace.ts'
import type { CoupleRows, PartnerRows } from './rows.ts'
import { appointmentsOf, paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** A couple on a consent ladder. */
export type PaceStory = {
  readonly ladder: Ladder
  /** What the last appointments brought, the newest last. */
  readonly levels: readonly number[]
  /** The clinician's highest level, set when the couple began. */
  readonly ceiling: number
  /** Released this morning for the next appointment. */
  readonly released?: number
}

/** What one partner said before the next appointment, on the ladder of their couple. */
export type PaceWordStory = { readonly answer: 'ready' | 'stay' | 'step-back-next'; readonly ago: number }

type PaceRows = Pick<CoupleRows, 'paceLevels' | 'paceCeilings' | 'paceReleases'>

/** Levels, which both see, and what the clinician keeps. */
export function paceRows(setting: Setting, story: Story): PaceRows {
  const { pace } = story
  if (!pace) return { paceLevels: [], paceCeilings: [], paceReleases: [] }
  const path = `${paths.couple(story)}/pace`
  const { ladder, levels, ceiling, released } = pace
  const row = (name: string) => ({
    id: setting.id(`${path}/${name}`),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    ladder,
  })
  const clinician = setting.id(paths.staff(story.clinician))
  const past = appointmentsWithIds(setting, story).filter(each => each.startsAt < setting.until)
  const brought = past.slice(-levels.length)
  const next = nextOf(setting, story)
  return {
    paceLevels: levels.map((level, index) => ({
      ...row(`levels/${index}`),
      level,
      cause: 'appointment',
      appointmentId: brought[index]!.id,
      effectiveAt: brought[index]!.startsAt,
    })),
    paceCeilings: [
      { ...row('ceiling'), ceiling, setBy: clinician, at: setting.at(story.startedAgo, 600, story.zone) },
    ],
    paceReleases:
      released === undefined || !next
        ? []
        : [
            {
              ...row('release'),
              appointmentId: next.id,
              level: released,
              releasedBy: clinician,
              at: setting.until,
            },
          ],
  }
}

/** What one partner said, to their therapist alone. */
export function paceWordRows(setting: Setting, story: Story, slot: Slot): PartnerRows['paceAnswers'] {
  const said = story.partners[slot].pace
  const next = nextOf(setting, story)
  if (!said || !story.pace || !next) return []
  const path = paths.partner(story, slot)
  return [
    {
      id: setting.id(`${path}/pace`),
      practiceId: setting.practiceId,
      coupleId: setting.id(paths.couple(story)),
      partnerId: setting.id(path),
      appointmentId: next.id,
      ladder: story.pace.ladder,
      answer: said.answer,
      at: setting.at(said.ago, 21 * 60 + 35, story.zone),
    },
  ]
}

function nextOf(setting: Setting, story: Story) {
  return appointmentsWithIds(setting, story).find(each => each.startsAt >= setting.until)
}

function appointmentsWithIds(setting: Setting, story: Story) {
  return appointmentsOf(setting, story).map((appointment, index) => ({
    id: setting.id(`${paths.couple(story)}/appointments/${index}`),
    ...appointment,
  }))
}
