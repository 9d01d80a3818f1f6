import type { BriefInput, BriefPartner } from './brief.ts'

export const today = '2026-11-21'

/** A partner who uses the portal and was asked alone. */
export const asked: BriefPartner = {
  askedAlone: { kind: 'asked', on: '2026-09-20' },
  quietSince: null,
  joined: true,
}

/** A couple of which nothing is known but that both were asked alone: nothing was ever due. */
export const nothing: BriefInput = {
  today,
  closedOn: null,
  startsOn: null,
  since: null,
  appointments: 0,
  flags: [],
  referrals: [],
  partners: { A: asked, B: asked },
  topics: [],
  assignments: [],
  outcome: 'closeness',
  outcomeSince: null,
  observations: [],
  measures: [],
  pace: [],
  agreements: [],
}

/** The same two, two months and three appointments on. */
export const begun: BriefInput = { ...nothing, startsOn: '2026-09-21', appointments: 3 }
