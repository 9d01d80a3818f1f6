import type { Slot } from './access.ts'
import type { BriefFlag, BriefInput, BriefLine, BriefPartner, BriefReferral } from './brief.ts'

const slots = ['A', 'B'] as const

/** Open flags, the oldest first; then whom to ask again about own support; then who was asked alone. */
export function safetyLines({ flags, referrals, partners }: BriefInput): BriefLine[] {
  const open = [...flags].sort(
    (a, b) => order(a.raisedOn, b.raisedOn) || order(a.partner, b.partner) || order(a.id, b.id),
  )
  const again = [...referrals].sort(
    (a, b) => order(a.askAgainOn, b.askAgainOn) || order(a.partner, b.partner) || order(a.id, b.id),
  )
  const none: BriefLine = { key: 'brief.safety.noOpenFlags', values: {}, link: { to: 'flags', flag: null } }
  return [
    ...(open.length > 0 ? open.map(flagLine) : [none]),
    ...again.map(referralLine),
    ...slots.map(slot => askedLine(slot, partners[slot])),
  ]
}

/** An item that was answered above its line is named as such: no total of its measure may hide it. */
function flagLine({ id, partner, raisedOn, item }: BriefFlag): BriefLine {
  const link = { to: 'flags', flag: id } as const
  const values = { partner, on: raisedOn }
  if (item === null) return { key: 'brief.safety.flag', values, link }
  const { measure, place, op, bound } = item
  return { key: 'brief.safety.item', values: { ...values, measure, item: place, op, bound }, link }
}

function referralLine({ id, partner, recordedOn, askAgainOn }: BriefReferral): BriefLine {
  return {
    key: 'brief.safety.askAboutSupport',
    values: { partner, on: recordedOn, again: askAgainOn },
    link: { to: 'referral', referral: id },
  }
}

function askedLine(partner: Slot, { askedAlone }: BriefPartner): BriefLine {
  const link = { to: 'record', partner } as const
  if (askedAlone === null) return { key: 'brief.safety.notAskedAlone', values: { partner }, link }
  return {
    key: askedAlone.kind === 'asked' ? 'brief.safety.askedAlone' : 'brief.safety.reasonNotAsked',
    values: { partner, on: askedAlone.on },
    link,
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
