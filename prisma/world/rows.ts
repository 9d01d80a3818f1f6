import type { Prisma } from '#lib/data/generated/client.ts'
import type { Slot } from '#lib/domain/access.ts'
import type { AssignmentNotes } from '#lib/domain/assignment.ts'
import type { OfferedItem } from '#lib/domain/offer.ts'
import type { Recap } from '#lib/domain/pause.ts'
import type { DraftAnswers } from '#lib/domain/response.ts'
import type { TogetherState } from '#lib/domain/together-state.ts'

/**
 * A world as plain rows, one list a table, grouped by whoever writes them. What the database keeps sealed stands here
 * as it is read; planting seals it.
 */
export type World = {
  readonly seed: number
  /** The local day 'YYYY-MM-DD' that all days count back from. */
  readonly today: string
  readonly practice: {
    id: string
    keyId: string
    name: string
    locale: string
    zone: string
    createdAt: Date
  }
  readonly policyTexts: Prisma.PolicyTextCreateManyInput[]
  readonly staff: StaffRows[]
  /** In a clinician's own library, with the versions that are saved. */
  readonly ownExercises: {
    readonly exercise: Row<Prisma.CustomExerciseCreateManyInput>
    readonly definitions: World['definitions']
  }[]
  readonly groups: {
    readonly group: Row<Prisma.CoupleGroupCreateManyInput>
    readonly members: Row<Prisma.CoupleGroupMemberCreateManyInput>[]
  }[]
  readonly definitions: (Prisma.ExerciseDefinitionCreateManyInput & { id: string })[]
  readonly couples: CoupleRows[]
}

type Row<Input> = Input & { id: string }

export type StaffRows = {
  readonly key: string
  readonly user: Row<Prisma.UserCreateManyInput>
  readonly member: Row<Prisma.StaffMemberCreateManyInput>
}

export type CoupleRows = {
  readonly key: string
  readonly couple: Row<Prisma.CoupleCreateManyInput>
  /** The couple's data key. */
  readonly keyId: string
  /** The lead first; the lead writes all of these. */
  readonly careTeam: Row<Prisma.CareTeamCreateManyInput>[]
  readonly askedAlone: Row<Prisma.AskedAloneCreateManyInput>[]
  readonly appointments: Row<Prisma.AppointmentCreateManyInput>[]
  readonly seasons: (Omit<Row<Prisma.SeasonCreateManyInput>, 'goalsSealed'> & { enough: string | null })[]
  readonly rituals: (Omit<Row<Prisma.RitualCreateManyInput>, 'sealed'> & { name: string | null })[]
  readonly ritualDays: Row<Prisma.RitualDayCreateManyInput>[]
  readonly paceLevels: Row<Prisma.PaceLevelCreateManyInput>[]
  readonly paceCeilings: Row<Prisma.PaceCeilingCreateManyInput>[]
  readonly paceReleases: Row<Prisma.PaceReleaseCreateManyInput>[]
  readonly programmeRuns: Row<Prisma.ProgrammeRunCreateManyInput>[]
  readonly programmeWeeks: Row<Prisma.ProgrammeWeekCreateManyInput>[]
  readonly assignments: (Omit<Row<Prisma.AssignmentCreateManyInput>, 'notesSealed'> & Notes)[]
  readonly occurrences: Row<Prisma.OccurrenceCreateManyInput>[]
  readonly agreements: AgreementRows
  /** What partners laid out of their own answers for the part together. */
  readonly laidOut?: (Omit<Row<Prisma.LaidOutCreateManyInput>, 'sealed'> & { item: OfferedItem })[]
  /** What the lead wrote down; what is added to a note after the note. */
  readonly caseNotes: (Omit<Row<Prisma.CaseNoteCreateManyInput>, 'sealed'> & { text: string })[]
  readonly referrals: (Omit<Row<Prisma.SupportReferralCreateManyInput>, 'noteSealed'> & {
    note: string | null
  })[]
  readonly sessions: (Omit<Row<Prisma.TogetherSessionCreateManyInput>, 'sealed'> & { state: TogetherState })[]
  readonly partners: Readonly<Record<Slot, PartnerRows>>
}

/** What the two agreed on, and the pauses they took: both see all of it. */
export type AgreementRows = {
  readonly agreements: Row<Prisma.AgreementCreateManyInput>[]
  readonly versions: (Omit<Row<Prisma.AgreementVersionCreateManyInput>, 'sealed'> & { text: string })[]
  readonly confirmations: Row<Prisma.AgreementConfirmationCreateManyInput>[]
  readonly pauses: Row<Prisma.PauseCreateManyInput>[]
  readonly recaps: (Omit<Row<Prisma.PauseRecapCreateManyInput>, 'sealed'> & { recap: Recap })[]
}

type Notes = { readonly notes: AssignmentNotes | null }

export type PartnerRows = {
  readonly key: string
  readonly slot: Slot
  readonly partner: Row<Prisma.PartnerCreateManyInput>
  readonly keyId: string
  readonly seat: Row<Prisma.SeatCreateManyInput>
  /** Used once they have joined. Its token and code are made when it is planted. */
  readonly invitation: Row<Omit<Prisma.InvitationCreateManyInput, 'tokenHash' | 'codeHash'>>
  /** Null until they have joined; then nothing below is there either. */
  readonly user: Row<Prisma.UserCreateManyInput> | null
  readonly consents: Row<Prisma.ConsentCreateManyInput>[]
  readonly responses: Row<Prisma.ResponseCreateManyInput>[]
  readonly answers: (Omit<Row<Prisma.AnswerCreateManyInput>, 'textSealed'> & { text: string | null })[]
  readonly observations: Row<Prisma.ObservationCreateManyInput>[]
  readonly offers: (Omit<Row<Prisma.OfferCreateManyInput>, 'sealed'> & { item: OfferedItem })[]
  readonly revealSides: Row<Prisma.RevealSideCreateManyInput>[]
  readonly drafts: (Omit<Row<Prisma.DraftCreateManyInput>, 'sealed'> & { answers: DraftAnswers })[]
  readonly notNow: Row<Prisma.NotNowCreateManyInput>[]
  readonly flags: Row<Prisma.FlagCreateManyInput>[]
  readonly paceAnswers: Row<Prisma.PaceAnswerCreateManyInput>[]
  readonly agreementReviews: Row<Prisma.AgreementReviewCreateManyInput>[]
  readonly notes: (Omit<Row<Prisma.NoteCreateManyInput>, 'sealed'> & { text: string })[]
  readonly noteShares: (Omit<Row<Prisma.NoteShareCreateManyInput>, 'sealed'> & { text: string })[]
}
