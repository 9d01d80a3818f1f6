import type { Prisma } from '#lib/data/generated/client.ts'
import type { CoupleRows, PartnerRows } from './rows.ts'

type Act = Prisma.AuditEventCreateManyInput

/** What the product would have written down of a clinician's acts. */
export function coupleActs({ couple, assignments, askedAlone, partners, ...rows }: CoupleRows): Act[] {
  const act = (action: string, at: Date | string, subjectId: string | null = null): Act => ({
    practiceId: couple.practiceId,
    coupleId: couple.id,
    actorId: couple.createdBy,
    actorRole: 'clinician',
    action,
    subjectId,
    at,
  })
  return [
    act('couple-created', couple.createdAt as Date),
    ...[partners.A, partners.B].map(each =>
      act('partner-invited', each.invitation.createdAt, each.partner.id),
    ),
    ...askedAlone.map(each => act('asked-alone-recorded', each.at, each.partnerId)),
    ...assignments.map(each => act('exercise-assigned', each.createdAt, each.id)),
    ...rows.caseNotes.map(each => act('note-begun', each.begunAt, each.id)),
    ...rows.caseNotes.flatMap(({ id, signedAt }) =>
      signedAt ? [act('note-signed', signedAt as Date, id)] : [],
    ),
    ...rows.referrals.map(each => act('referral-recorded', each.at, each.id)),
    ...(couple.closedAt ? [act('couple-closed', couple.closedAt as Date)] : []),
  ]
}

/** And of a partner's. */
export function partnerActs({ partner, user, seat, invitation, ...rows }: PartnerRows): Act[] {
  const act = (action: string, at: Date | string, subjectId: string): Act => ({
    practiceId: partner.practiceId,
    coupleId: partner.coupleId,
    actorId: user?.id ?? null,
    actorRole: 'partner',
    action,
    subjectId,
    at,
  })
  const submittedAt = new Map(rows.responses.map(each => [each.id, each.submittedAt]))
  const responseOf = new Map(rows.answers.map(each => [each.id, each.responseId]))
  return [
    { ...act('invitation-accepted', seat.joinedAt as Date, invitation.id), actorRole: 'visitor' },
    ...rows.responses.map(each => act('response-submitted', each.submittedAt, each.id)),
    ...rows.offers.map(each =>
      act('answer-offered', submittedAt.get(responseOf.get(each.answerId)!)!, each.answerId),
    ),
    ...rows.flags.map(each => act('flag-raised', each.raisedAt, each.id)),
    ...rows.notes.map(each => act('note-written', each.createdAt, each.id)),
  ]
}
