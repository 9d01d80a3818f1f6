import { addDays } from '#lib/domain/calendar.ts'
import { agreementRows } from './agreements.ts'
import { assignedIn, assignmentRow, occurrenceRows } from './assignments.ts'
import { fromDay } from './days.ts'
import { paceRows } from './pace.ts'
import { partnerRows } from './partner.ts'
import { programmeRows } from './programmes.ts'
import { recordRows } from './record.ts'
import type { CoupleRows } from './rows.ts'
import { sessionRows } from './sessions.ts'
import { appointmentsOf, closedAt, opening, paths, type Setting } from './setting.ts'
import { ritualRows } from './standing.ts'
import type { Story } from './story.ts'

/** Everything of one couple. */
export function coupleRows(setting: Setting, story: Story): CoupleRows {
  const path = paths.couple(story)
  const coupleId = setting.id(path)
  const clinicianId = setting.id(paths.staff(story.clinician))
  const createdAt = setting.at(story.startedAgo, 9 * 60 + 30, story.zone)
  const assigned = assignedIn(setting, story)
  const own = { practiceId: setting.practiceId, coupleId }
  return {
    key: story.key,
    couple: {
      id: coupleId,
      practiceId: setting.practiceId,
      zone: story.zone,
      ...opening,
      outcome: 'closeness',
      policyId: setting.id(paths.policy(story.policy)),
      createdBy: clinicianId,
      createdAt,
      closedAt: closedAt(setting, story),
    },
    keyId: setting.id(`${path}/key`),
    careTeam: careTeam(setting, story, createdAt),
    askedAlone: askedAlone(setting, story),
    appointments: appointmentsOf(setting, story).map((appointment, index) => ({
      id: setting.id(`${path}/appointments/${index}`),
      ...own,
      ...appointment,
      createdBy: clinicianId,
    })),
    seasons: story.season ? [seasonRow(setting, story, story.season)] : [],
    ...ritualRows(setting, story),
    ...paceRows(setting, story),
    ...programmeRows(setting, story),
    assignments: assigned.map(each => assignmentRow(setting, story, each)),
    occurrences: assigned.flatMap(each => occurrenceRows(setting, story, each)),
    agreements: agreementRows(setting, story),
    ...recordRows(setting, story),
    sessions: sessionRows(setting, story, assigned),
    partners: {
      A: partnerRows(setting, story, 'A', assigned),
      B: partnerRows(setting, story, 'B', assigned),
    },
  }
}

function careTeam(setting: Setting, story: Story, since: Date): CoupleRows['careTeam'] {
  const lead = { key: story.clinician, role: 'lead' }
  const team = story.backup ? [lead, { key: story.backup, role: 'backup' }] : [lead]
  return team.map(({ key, role }) => ({
    id: setting.id(`${paths.couple(story)}/care-team/${role}`),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    userId: setting.id(paths.staff(key)),
    role,
    since,
  }))
}

function askedAlone(setting: Setting, story: Story): CoupleRows['askedAlone'] {
  return (['A', 'B'] as const).flatMap(slot => {
    const asked = story.partners[slot].askedAlone
    if (asked === null) return []
    const { ago, reason = null } = asked === 'third-week' ? { ago: story.startedAgo - 14 } : asked
    return {
      id: setting.id(`${paths.partner(story, slot)}/asked-alone`),
      practiceId: setting.practiceId,
      coupleId: setting.id(paths.couple(story)),
      partnerId: setting.id(paths.partner(story, slot)),
      askedOn: reason === null ? fromDay(setting.ago(ago)) : null,
      reason,
      recordedBy: setting.id(paths.staff(story.clinician)),
      at: setting.at(ago, 18 * 60 + 15, story.zone),
    }
  })
}

function seasonRow(
  setting: Setting,
  story: Story,
  season: NonNullable<Story['season']>,
): CoupleRows['seasons'][number] {
  return {
    id: setting.id(`${paths.couple(story)}/seasons/0`),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    kind: season.kind,
    firstDay: fromDay(setting.ago(season.fromAgo)),
    lastDay: fromDay(addDays(setting.today, season.lastAhead)),
    enough: season.enough ?? null,
    createdBy: setting.id(paths.staff(story.clinician)),
  }
}
