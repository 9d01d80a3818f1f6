import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { canonicalSignInName } from '#lib/domain/sign-in-name.ts'
import { reviewRows } from './agreements.ts'
import { type Assigned, occurrenceId } from './assignments.ts'
import { notNowRows } from './not-now.ts'
import { paceWordRows } from './pace.ts'
import { type Asked, draftRow, responseRows } from './responses.ts'
import type { PartnerRows } from './rows.ts'
import { joinedAgo, paths, type Setting } from './setting.ts'
import { noteRows } from './standing.ts'
import type { PartnerStory, Story } from './story.ts'

/** One partner, and everything that only they write: it depends on no part of the other's story. */
export function partnerRows(
  setting: Setting,
  story: Story,
  slot: Slot,
  assigned: readonly Assigned[],
): PartnerRows {
  const path = paths.partner(story, slot)
  const self = story.partners[slot]
  const joined = joinedAgo(story, self)
  const joinedAt = joined === null ? null : setting.at(joined, 20 * 60 + 5, self.zone)
  const own = {
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    partnerId: setting.id(path),
  }
  const answered = given(setting, story, slot, joinedAt, assigned)
  const user = joinedAt && userRow(setting, path, self, joinedAt)
  return {
    key: self.key,
    slot,
    partner: {
      id: own.partnerId,
      practiceId: own.practiceId,
      coupleId: own.coupleId,
      slot,
      name: self.name,
      pronouns: self.pronouns,
    },
    keyId: setting.id(`${path}/key`),
    seat: {
      id: setting.id(`${path}/seat`),
      ...own,
      userId: user?.id ?? null,
      email: self.email,
      locale: self.locale,
      zone: self.zone,
      country: self.country,
      joinedAt,
    },
    invitation: invitationRow(setting, story, slot, joinedAt),
    user,
    consents: joinedAt
      ? [
          {
            id: setting.id(`${path}/consent`),
            ...own,
            policyTextId: setting.id(paths.policy(story.policy)),
            at: joinedAt,
          },
        ]
      : [],
    ...answered,
    flags: [...flagRows(setting, path, self, own), ...answered.flags],
    paceAnswers: joinedAt ? paceWordRows(setting, story, slot) : [],
    agreementReviews: joinedAt ? reviewRows(setting, story, slot) : [],
    ...(joinedAt ? noteRows(setting, story, slot) : { notes: [], noteShares: [] }),
  }
}

function signInNameOf({ email, signInName, key }: PartnerStory): string {
  const name = email ?? signInName
  if (!name) throw new Error(`${key} has no name to sign in with`)
  return canonicalSignInName(name)
}

function userRow(setting: Setting, path: string, self: PartnerStory, createdAt: Date) {
  return {
    id: setting.id(`${path}/user`),
    practiceId: setting.practiceId,
    signInName: signInNameOf(self),
    displayName: self.name,
    locale: self.locale,
    zone: self.zone,
    createdAt,
  }
}

const day = 24 * 3_600_000

function invitationRow(
  setting: Setting,
  story: Story,
  slot: Slot,
  joinedAt: Date | null,
): PartnerRows['invitation'] {
  const self = story.partners[slot]
  const createdAt = joinedAt
    ? new Date(joinedAt.getTime() - day)
    : setting.at(self.invitedAgo ?? story.startedAgo, 10 * 60, story.zone)
  return {
    id: setting.id(`${paths.partner(story, slot)}/invitation`),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    partnerId: setting.id(paths.partner(story, slot)),
    displayName: self.name,
    signInName: signInNameOf(self),
    createdBy: setting.id(paths.staff(story.clinician)),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 7 * day),
    usedAt: joinedAt,
  }
}

/** Responses and the drafts beside them, from the day on which they joined. */
function given(
  setting: Setting,
  story: Story,
  slot: Slot,
  joinedAt: Date | null,
  assigned: readonly Assigned[],
) {
  const self = story.partners[slot]
  const rows: ReturnType<typeof responseRows>[] = []
  const drafts: PartnerRows['drafts'] = []
  const left: Asked[] = []
  if (joinedAt) {
    const joinedOn = localDate(joinedAt, self.zone)
    for (const asked of assigned.flatMap(each => askedOf(setting, each, slot))) {
      if (asked.dates.dueOn < joinedOn) continue
      const isDraft = asked.assigned.story.plan === 'daily' && asked.dates.dueOn === draftDay(setting, self)
      if (isDraft) drafts.push(draftRow(setting, story, slot, asked))
      else {
        const given = responseRows(setting, story, slot, asked)
        rows.push(given)
        if (given.responses.length === 0) left.push(asked)
      }
    }
  }
  return {
    responses: rows.flatMap(each => each.responses),
    answers: rows.flatMap(each => each.answers),
    observations: rows.flatMap(each => each.observations),
    offers: rows.flatMap(each => each.offers),
    revealSides: rows.flatMap(each => each.revealSides),
    flags: rows.flatMap(each => each.flags),
    drafts,
    notNow: notNowRows(setting, story, slot, left),
  }
}

function askedOf(setting: Setting, assigned: Assigned, slot: Slot): Asked[] {
  return assigned.due.map(dates => ({
    assigned,
    dates,
    occurrenceId: occurrenceId(setting, assigned, slot, dates.dueOn),
  }))
}

function draftDay(setting: Setting, { draftAgo }: PartnerStory): string | null {
  return draftAgo === undefined ? null : setting.ago(draftAgo)
}

function flagRows(
  setting: Setting,
  path: string,
  { flagAgo, zone }: PartnerStory,
  own: { practiceId: string; coupleId: string; partnerId: string },
): PartnerRows['flags'] {
  if (flagAgo === undefined) return []
  const raisedAt = setting.at(flagAgo, 22 * 60 + 40, zone)
  return [{ id: setting.id(`${path}/flag`), ...own, kind: 'not-safe', raisedAt }]
}
