import { exportDefinition } from '#lib/domain/custom-exercise-file.ts'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import { exportMeasure } from '#lib/domain/measures/file.ts'
import { phq2 } from '#lib/domain/measures/phq.ts'

/** Who asks. The couple that is asked for is that of `A` and `B`; `owner` runs its practice. */
export const identities = [
  'owner',
  'clinician',
  'other clinician',
  'A',
  'B',
  'partner of another couple',
  'clinician elsewhere',
  'invited only',
  'signed out',
] as const

export type Identity = (typeof identities)[number]

/** Rows of the couple and of A, by the names that routes and bodies give them. */
export type Ids = {
  readonly coupleId: string
  readonly partnerId: string
  readonly slot: string
  readonly appointmentId: string
  readonly assignmentId: string
  readonly occurrenceId: string
  readonly offerId: string
  readonly flagId: string
  readonly importId: string
  /** A file of many couples that its clinician has announced. */
  readonly manyImportId: string
  readonly invitationId: string
  readonly memberId: string
  readonly sessionId: string
  readonly policyTextId: string
  readonly colleagueId: string
  /** A free seat of another couple of the same clinician. */
  readonly openCoupleId: string
  readonly openPartnerId: string
  /** Both confirmed its second version; and a pause of yesterday evening, which they went on from. */
  readonly agreementId: string
  readonly pauseId: string
  /** Of A: a note for nobody but the therapist or A, and one on its way to B. Of both: a ritual, and a season that is on. */
  readonly noteId: string
  readonly shareId: string
  readonly ritualId: string
  readonly seasonId: string
  /** What A prepared, on the day on which the two meet for it (`assignmentId`); and a session that came to its end. */
  readonly preparedId: string
  readonly togetherId: string
  /** A level released for tomorrow's appointment. */
  readonly releaseId: string
  /** The clinician's own: an exercise that is saved, shared with nobody; a group with the couple; a programme to come. */
  readonly exerciseId: string
  readonly slug: string
  /** A measure of which only the scoring is known: the same for every practice. */
  readonly measureId: string
  readonly groupId: string
  readonly runId: string
  readonly weekId: string
  /** Of the clinician: the draft of a note about A; and where A was pointed to for support. */
  readonly caseNoteId: string
  readonly referralId: string
}

/** A page: whoever may see it gets 200, somebody else signed in 404, somebody signed out the way to sign in. */
export type PageAccess = { readonly page: string; readonly sees: readonly Identity[] | 'everybody' }

const staff: readonly Identity[] = ['owner', 'clinician', 'other clinician', 'clinician elsewhere']
const clinicians: readonly Identity[] = ['clinician', 'other clinician', 'clinician elsewhere']
const partners: readonly Identity[] = ['A', 'B', 'partner of another couple']

/** Every page of the build stands here: one that does not fails the matrix. */
export const pages: readonly PageAccess[] = [
  { page: '/caseload', sees: clinicians },
  { page: '/caseload/caseload.csv', sees: clinicians },
  { page: '/caseload/import', sees: clinicians },
  { page: '/caseload/import/[manyImportId]', sees: ['clinician'] },
  { page: '/couples/new', sees: clinicians },
  { page: '/library', sees: clinicians },
  { page: '/groups', sees: clinicians },
  { page: '/groups/[groupId]', sees: ['clinician'] },
  { page: '/library/builder/[exerciseId]', sees: ['clinician'] },
  // A file to keep.
  { page: '/api/custom-exercises/files/[slug]', sees: ['clinician'] },
  { page: '/api/custom-exercises/schema', sees: 'everybody' },
  { page: '/api/measures/files/[measureId]', sees: clinicians },
  { page: '/api/measures/schema', sees: 'everybody' },
  { page: '/couples/[coupleId]', sees: ['clinician'] },
  { page: '/couples/[coupleId]/agreements', sees: ['clinician'] },
  { page: '/couples/[coupleId]/answers', sees: ['clinician'] },
  { page: '/couples/[coupleId]/brief', sees: ['clinician'] },
  { page: '/couples/[coupleId]/import', sees: ['clinician'] },
  { page: '/couples/[coupleId]/export', sees: ['clinician'] },
  { page: '/couples/[coupleId]/import/[importId]', sees: ['clinician'] },
  { page: '/couples/[coupleId]/notes', sees: ['clinician'] },
  { page: '/couples/[coupleId]/plan', sees: ['clinician'] },
  { page: '/couples/[coupleId]/plan/assign', sees: ['clinician'] },
  { page: '/couples/[coupleId]/progress', sees: ['clinician'] },
  // Files of what these pages show.
  { page: '/couples/[coupleId]/brief/brief.pdf', sees: ['clinician'] },
  { page: '/couples/[coupleId]/progress/progress.pdf', sees: ['clinician'] },
  { page: '/couples/[coupleId]/progress/progress.csv', sees: ['clinician'] },
  { page: '/couples/[coupleId]/record', sees: ['clinician'] },
  { page: '/couples/[coupleId]/record/partners/[slot]', sees: ['clinician'] },
  { page: '/couples/[coupleId]/record/settings', sees: ['clinician'] },
  { page: '/today', sees: partners },
  { page: '/exercises/[occurrenceId]', sees: ['A'] },
  { page: '/exercises/[occurrenceId]/not-now', sees: ['A'] },
  { page: '/together/[assignmentId]', sees: ['A', 'B'] },
  { page: '/opened', sees: partners },
  { page: '/agreements', sees: partners },
  { page: '/agreements/new', sees: partners },
  { page: '/agreements/[agreementId]', sees: ['A', 'B'] },
  { page: '/agreements/[agreementId]/change', sees: ['A', 'B'] },
  { page: '/pace', sees: partners },
  { page: '/pause', sees: partners },
  { page: '/hard-moment', sees: partners },
  { page: '/notebook', sees: partners },
  { page: '/notebook/new', sees: partners },
  { page: '/notebook/ours', sees: partners },
  { page: '/notebook/[noteId]', sees: ['A'] },
  { page: '/notebook/[noteId]/share', sees: ['A'] },
  { page: '/rituals', sees: partners },
  { page: '/rituals/new', sees: partners },
  { page: '/rituals/[ritualId]', sees: ['A', 'B'] },
  { page: '/rituals/[ritualId]/restart', sees: ['A', 'B'] },
  { page: '/season', sees: partners },
  // Files for one's own calendar.
  { page: '/rituals/calendar.ics', sees: partners },
  { page: '/rituals/[ritualId]/calendar.ics', sees: ['A', 'B'] },
  { page: '/progress', sees: partners },
  { page: '/consent', sees: partners },
  { page: '/support', sees: partners },
  { page: '/settings', sees: partners },
  { page: '/settings/data', sees: partners },
  { page: '/account', sees: staff },
  { page: '/practice', sees: ['owner'] },
  { page: '/help', sees: 'everybody' },
  { page: '/invitation', sees: 'everybody' },
  { page: '/sign-in', sees: ['signed out', 'invited only'] },
  { page: '/sign-in/second-factor', sees: [] },
]

/**
 * A change: `may` are answered 200 (or as `answers` says), others who are signed in 404, the signed-out 401. `body`
 * is right for whoever may, so that a refusal is about the person.
 */
export type ChangeAccess = {
  readonly change: string
  readonly method?: 'POST' | 'PUT'
  readonly may: readonly Identity[]
  readonly body: (ids: Ids) => Readonly<Record<string, unknown>>
  readonly answers?: number
  /** What looks hostile and is right here, as hostile.ts names it. */
  readonly takes?: readonly string[]
  /** An act of both on one thing: who comes second may find it done (409). */
  readonly joint?: true
  /** Needs nobody signed in: everybody is answered alike. */
  readonly public?: true
}

const nothing = () => ({})
/** What stands of a row of the couple, by the version that the changes before it left. */
const ofCouple =
  (version: number) =>
  ({ coupleId }: Ids) => ({ coupleId, version })
const referral = { kind: 'doctor', askAgainOn: '2026-04-20', note: 'A line.' }
const time = { day: '2026-04-20', time: '14:00', minutes: 50 }
const details = { name: 'X', pronouns: '', email: '', locale: 'en', zone: 'Europe/Lisbon', country: 'PT' }
const series = {
  column: 'n',
  observation: { name: 'n', label: 'N', low: 0, high: 9, favourable: 'higher' },
  partner: 'A',
}
const manyMapping = ({ policyTextId }: Ids) => ({
  couple: 'couple',
  partner: null,
  names: { kind: 'pattern', A: '{couple} A', B: '{couple} B' },
  day: { kind: 'date', column: 'day' },
  series: [{ ...series, day: null }],
  outcome: null,
  settings: { policyId: policyTextId, zone: 'UTC', locale: 'en', country: 'PT' },
})
const mapping = { filter: null, day: { kind: 'date', column: 'day' }, series: [series] }

const notes = ['why', 'whenWhere', 'smallest', 'obstacle']
const ritual = { idea: 'tea', name: 'Mint tea', rhythm: { kind: 'daily' }, time: '20:30', minutes: 15 }
const season = { firstDay: '2026-04-20', lastDay: '2026-04-26', enough: 'Sleep.' }

/** What a clinician writes, takes in and gives. */
const exerciseFile = exportDefinition(findExercise('evening-check-in')!)
const ownDraft = findExercise('appreciation')!
const measureFile = exportMeasure({ ...phq2, id: 'two-questions' })
const fiveLines = 'One\nTwo\nThree\nFour\nFive'
const measureText = {
  language: 'en',
  instruction: '',
  items: fiveLines,
  options: [`${fiveLines}\nSix`],
  permission: 'A letter of the owner',
}
export const programme = 'programme-after-conflict'

/** In this order: each positive control leaves what the next ones need. */
export const changes: readonly ChangeAccess[] = [
  {
    change: '/api/drafts/[occurrenceId]',
    may: ['A'],
    body: () => ({ version: 0, answers: { closeness: { value: 5, audience: 'therapist' } } }),
  },
  { change: '/api/not-now/[occurrenceId]', may: ['A'], body: () => ({ reason: 'no-time' }) },
  { change: '/api/not-now/[occurrenceId]/take-back', may: ['A'], body: nothing },
  {
    change: '/api/responses',
    may: ['A'],
    body: ({ occurrenceId }) => ({
      occurrenceId,
      answers: { closeness: { value: 5, audience: 'therapist' } },
    }),
  },
  { change: '/api/offers/[offerId]/withdraw', may: ['A'], body: nothing },
  {
    change: '/api/agreements/[agreementId]/confirm',
    may: ['A', 'B'],
    body: () => ({ version: 2 }),
  },
  { change: '/api/agreements/[agreementId]/review', may: ['A', 'B'], body: () => ({ effect: 1 }) },
  {
    change: '/api/agreements/[agreementId]/versions',
    may: ['A', 'B'],
    body: () => ({ text: 'Softly.', reviewOn: null, version: 2 }),
    takes: ['null as reviewOn'],
    joint: true,
  },
  {
    change: '/api/agreements/[agreementId]/end',
    may: ['A', 'B'],
    body: () => ({ version: 3 }),
    joint: true,
  },
  {
    change: '/api/agreements',
    may: partners,
    body: () => ({ kind: 'goals', text: 'One walk a week.', reviewOn: null }),
    takes: ['null as reviewOn'],
  },
  {
    change: '/api/pauses/[pauseId]/recap',
    may: ['A', 'B'],
    body: () => ({ felt: 'Tired.', mattered: 'To be heard.' }),
  },
  {
    change: '/api/pauses/[pauseId]/end',
    may: ['A', 'B'],
    body: () => ({ version: 1, length: null }),
    takes: ['null as length'],
  },
  {
    change: '/api/pauses',
    may: partners,
    body: () => ({ length: { kind: 'minutes', minutes: 5 }, calming: null }),
    takes: ['null as calming'],
    joint: true,
  },
  {
    change: '/api/notes',
    may: partners,
    body: () => ({ text: 'A line.', audience: 'me', day: null }),
    takes: ['null as day'],
  },
  {
    change: '/api/notes/[noteId]',
    method: 'PUT',
    may: ['A'],
    body: () => ({ text: 'Another line.', audience: 'therapist', version: 1 }),
  },
  { change: '/api/note-shares', may: ['A'], body: ({ noteId }) => ({ noteId, version: 2 }) },
  // On its way by now: refused for that alone.
  { change: '/api/notes/[noteId]/delete', may: ['A'], body: () => ({ version: 3 }), answers: 409 },
  { change: '/api/note-shares/[shareId]/take-back', may: ['A'], body: nothing },
  { change: '/api/rituals', may: partners, body: () => ritual, takes: ['null as name'] },
  {
    change: '/api/rituals/[ritualId]/days',
    may: ['A', 'B'],
    body: () => ({ day: '2026-03-16', outcome: 'kept', before: null }),
    takes: ['null as outcome', 'null as before'],
    joint: true,
  },
  {
    change: '/api/rituals/[ritualId]',
    method: 'PUT',
    may: ['A', 'B'],
    body: () => ({ ...ritual, version: 1 }),
    takes: ['null as name'],
    joint: true,
  },
  {
    change: '/api/rituals/[ritualId]/end',
    may: ['A', 'B'],
    body: () => ({ version: 2 }),
    joint: true,
  },
  {
    change: '/api/rituals/[ritualId]/resume',
    may: ['A', 'B'],
    body: () => ({ version: 3 }),
    joint: true,
  },
  { change: '/api/seasons', may: partners, body: () => season, joint: true },
  { change: '/api/seasons/[seasonId]/end', may: ['A', 'B'], body: () => ({ version: 1 }), joint: true },
  { change: '/api/seasons/[seasonId]/resume', may: ['A', 'B'], body: () => ({ version: 2 }), joint: true },
  {
    change: '/api/seasons/case',
    may: ['clinician'],
    body: ({ coupleId }) => ({ ...season, coupleId, firstDay: '2026-05-20', lastDay: '2026-05-26' }),
  },
  {
    change: '/api/seasons/case/[seasonId]/end',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, version: 3 }),
  },
  {
    change: '/api/seasons/case/[seasonId]/resume',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, version: 4 }),
  },
  { change: '/api/together', may: ['A', 'B'], body: ({ assignmentId }) => ({ assignmentId }) },
  {
    change: '/api/together/[togetherId]/events',
    may: ['A', 'B'],
    body: () => ({ version: 1, events: [{ kind: 'next', at: 1_773_835_200_000 }] }),
  },
  {
    change: '/api/laid-out',
    may: ['A'],
    body: ({ preparedId }) => ({ occurrenceId: preparedId, stepIds: ['commit'] }),
  },
  {
    change: '/api/laid-out/take-back',
    may: ['A'],
    body: ({ preparedId }) => ({ occurrenceId: preparedId, stepIds: ['commit'] }),
  },
  { change: '/api/consents', may: partners, body: ({ policyTextId }) => ({ policyTextId }) },
  { change: '/api/flags', may: partners, body: nothing },
  // Their sessions have stepped up; without that each of these is refused: matrix.ts.
  { change: '/api/exports/own', may: partners, body: () => ({ formats: ['csv', 'json', 'fhir'] }) },
  { change: '/api/releases', may: partners, body: nothing },
  { change: '/api/releases/withdraw', may: partners, body: nothing },
  {
    change: '/api/exports',
    may: ['clinician'],
    body: ({ coupleId }) => ({
      coupleId,
      whose: 'A',
      basis: 'written-authorisation',
      legal: '',
      from: '2026-01-01',
      to: '2026-03-18',
      progressNotes: true,
      psychotherapyNotes: false,
      redactKinds: [],
      redactIds: [],
      formats: ['json'],
      recipient: 'X',
      reason: 'X',
    }),
    takes: [
      'an array as redactKinds',
      'an array as redactIds',
      'a boolean as progressNotes',
      'a boolean as psychotherapyNotes',
    ],
  },
  { change: '/api/sessions/end', may: ['A'], body: ({ sessionId }) => ({ sessionId }) },
  {
    change: '/api/pace/answers',
    may: ['A', 'B'],
    body: ({ appointmentId }) => ({ ladder: 'touch', answer: 'ready', appointmentId }),
  },
  { change: '/api/pace/releases/[releaseId]/withdraw', may: ['clinician'], body: nothing },
  {
    change: '/api/pace/ceiling',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, ladder: 'touch', ceiling: 2, was: 3 }),
  },
  {
    change: '/api/pace/releases',
    may: ['clinician'],
    body: ({ coupleId, appointmentId }) => ({ coupleId, ladder: 'touch', level: 2, appointmentId }),
  },

  { change: '/api/flags/[flagId]/acknowledge', may: ['clinician'], body: nothing },
  {
    change: '/api/appointments/[appointmentId]',
    method: 'PUT',
    may: ['clinician'],
    body: () => ({ ...time, version: 1 }),
  },
  { change: '/api/appointments/[appointmentId]/cancel', may: ['clinician'], body: () => ({ version: 2 }) },
  { change: '/api/appointments/[appointmentId]/restore', may: ['clinician'], body: () => ({ version: 3 }) },
  // The next one stands: refused for that alone.
  {
    change: '/api/appointments',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, ...time }),
    answers: 409,
  },
  {
    change: '/api/asked-alone',
    may: ['clinician'],
    body: ({ coupleId, partnerId }) => ({ coupleId, partnerId, said: 'not-asked', reason: 'later' }),
  },
  {
    change: '/api/case-notes/draft',
    method: 'PUT',
    may: ['clinician'],
    body: ({ coupleId, caseNoteId }) => ({
      ...{ coupleId, kind: 'progress', about: 'A', text: 'A line.', amends: null },
      read: { noteId: caseNoteId, version: 1 },
    }),
    takes: ['null as amends'],
  },
  { change: '/api/case-notes/[caseNoteId]/discard', may: ['clinician'], body: ofCouple(2) },
  { change: '/api/case-notes/[caseNoteId]/restore', may: ['clinician'], body: ofCouple(3) },
  { change: '/api/case-notes/[caseNoteId]/sign', may: ['clinician'], body: ofCouple(4) },
  {
    change: '/api/referrals',
    may: ['clinician'],
    body: ({ coupleId, partnerId }) => ({ ...referral, coupleId, partnerId }),
    takes: ['null as note'],
  },
  { change: '/api/referrals/[referralId]/withdraw', may: ['clinician'], body: ofCouple(1) },
  { change: '/api/referrals/[referralId]/restore', may: ['clinician'], body: ofCouple(2) },
  {
    change: '/api/referrals/[referralId]/asked',
    may: ['clinician'],
    body: ids => ({ ...ofCouple(3)(ids), nextOn: '2026-04-20' }),
    takes: ['null as nextOn'],
  },
  { change: '/api/referrals/[referralId]/reopen', may: ['clinician'], body: ofCouple(4) },
  {
    change: '/api/assignments',
    may: ['clinician'],
    body: ({ coupleId }) => ({
      coupleId,
      slug: 'weekly-reflection',
      schedule: { kind: 'weekly', day: 5 },
      startsOn: '2026-03-20',
      endsOn: null,
      forSlot: 'both',
      notes: Object.fromEntries(notes.map(each => [each, ''])),
    }),
    // Half a character becomes the sign for what cannot be read.
    takes: ['null as endsOn', ...notes.map(each => `half a character as notes.${each}`)],
  },
  {
    change: '/api/assignments/[assignmentId]/end',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, version: 1 }),
  },
  {
    change: '/api/assignments/[assignmentId]/resume',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, version: 2 }),
  },
  {
    change: '/api/care-team',
    may: ['clinician'],
    body: ({ coupleId, colleagueId }) => ({ coupleId, backup: colleagueId }),
    takes: ['null as backup'],
  },
  {
    change: '/api/couples',
    may: ['clinician', 'other clinician'],
    body: ({ policyTextId }) => ({
      zone: 'Europe/Lisbon',
      opening: '21:00',
      policyId: policyTextId,
      partners: { A: details, B: details },
    }),
  },
  {
    change: '/api/couples/[coupleId]',
    method: 'PUT',
    may: ['clinician'],
    body: () => ({ zone: 'Europe/Lisbon', opening: '20:00', version: 1 }),
  },
  {
    change: '/api/couples/[coupleId]/judging',
    may: ['clinician'],
    body: () => ({ outcome: 'tension', rules: { 'csi-16': 'cautious' }, version: 2 }),
  },
  {
    change: '/api/couples/[coupleId]/partners/[partnerId]',
    method: 'PUT',
    may: ['clinician'],
    // Somebody who joined keeps their address; that refusal is all the clinician gets here.
    body: () => ({ ...details, version: 3 }),
    answers: 400,
  },
  {
    change: '/api/invitations',
    may: ['clinician'],
    body: ({ openCoupleId, openPartnerId }) => ({
      coupleId: openCoupleId,
      partnerId: openPartnerId,
      mail: false,
    }),
    takes: ['a boolean as mail'],
  },
  { change: '/api/invitations/[invitationId]/void', may: ['clinician'], body: nothing },
  {
    change: '/api/imports',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, fileName: 'diary.csv', parts: 1 }),
  },
  {
    change: '/api/imports/[importId]/parts',
    may: ['clinician'],
    body: () => ({ part: 1, text: 'day,n\n2026-01-05,3\n' }),
    // A file is judged when it is read, not while its pieces arrive.
    takes: ['an endless text as text', 'a NUL as text', 'half a character as text'],
  },
  { change: '/api/imports/[importId]/preview', may: ['clinician'], body: () => ({ mapping }) },
  { change: '/api/imports/[importId]/commit', may: ['clinician'], body: () => ({ mapping }) },
  { change: '/api/imports/[importId]/undo', may: ['clinician'], body: nothing },
  { change: '/api/many-imports', may: clinicians, body: () => ({ fileName: 'couples.csv', parts: 1 }) },
  {
    change: '/api/many-imports/[manyImportId]/parts',
    may: ['clinician'],
    body: () => ({ part: 1, text: 'couple,day,n\n201,2026-01-05,3\n' }),
    takes: ['an endless text as text', 'a NUL as text', 'half a character as text'],
  },
  {
    change: '/api/many-imports/[manyImportId]/preview',
    may: ['clinician'],
    body: ids => ({ mapping: manyMapping(ids) }),
  },
  { change: '/api/many-imports/[manyImportId]/progress', may: ['clinician'], body: nothing },
  {
    change: '/api/many-imports/[manyImportId]/commit',
    may: ['clinician'],
    body: ids => ({ mapping: manyMapping(ids) }),
  },
  { change: '/api/many-imports/[manyImportId]/undo', may: ['clinician'], body: nothing },
  { change: '/api/couples/[coupleId]/close', may: ['clinician'], body: () => ({ version: 3 }) },
  { change: '/api/couples/[coupleId]/reopen', may: ['clinician'], body: () => ({ version: 4 }) },

  {
    change: '/api/custom-exercises',
    may: clinicians,
    body: () => ({ copy: 'appreciation' }),
    takes: ['null as copy'],
  },
  { change: '/api/custom-exercises/import', may: clinicians, body: () => ({ file: exerciseFile }) },
  {
    change: '/api/custom-exercises/[exerciseId]',
    method: 'PUT',
    may: ['clinician'],
    body: () => ({ draft: ownDraft, version: 2 }),
    // The library's own: what a draft says of them is not read.
    takes: ['slug', 'version'].flatMap(field =>
      ['an object', 'a NUL', 'half a character'].map(what => `${what} as draft.${field}`),
    ),
  },
  {
    change: '/api/custom-exercises/[exerciseId]/publish',
    may: ['clinician'],
    body: () => ({ version: 3 }),
  },
  {
    change: '/api/custom-exercises/[exerciseId]/archive',
    may: ['clinician'],
    body: () => ({ archived: false }),
    takes: ['a boolean as archived'],
  },
  {
    change: '/api/custom-exercises/[exerciseId]/share',
    may: ['clinician'],
    body: () => ({ shared: true }),
    takes: ['a boolean as shared'],
  },
  {
    change: '/api/paper-totals',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, measureId: 'csi-16', slot: 'A', day: '2026-01-05', total: 50 }),
    takes: ['a fraction as total'],
  },
  {
    change: '/api/measures',
    may: clinicians,
    body: () => ({ file: measureFile, permission: 'A letter of the owner' }),
  },
  { change: '/api/measures/[measureId]/text', may: clinicians, body: () => measureText },
  {
    change: '/api/measures/[measureId]/archive',
    may: clinicians,
    body: () => ({ archived: true }),
    takes: ['a boolean as archived'],
  },
  { change: '/api/groups', may: clinicians, body: () => ({ name: 'Mondays' }) },
  {
    change: '/api/groups/[groupId]',
    method: 'PUT',
    may: ['clinician'],
    body: () => ({ name: 'Tuesdays', version: 1 }),
  },
  {
    change: '/api/groups/[groupId]/couples/remove',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId }),
  },
  {
    change: '/api/groups/[groupId]/couples',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId }),
  },
  { change: '/api/groups/[groupId]/end', may: ['clinician'], body: () => ({ version: 2 }) },
  { change: '/api/groups/[groupId]/resume', may: ['clinician'], body: () => ({ version: 3 }) },
  {
    change: '/api/programmes/[runId]/weeks',
    may: ['clinician'],
    body: ({ coupleId, weekId }) => ({ coupleId, version: 1, change: { kind: 'rest', weekId } }),
  },
  {
    change: '/api/programmes/[runId]/end',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, version: 2, when: 'now' }),
  },
  {
    change: '/api/programmes/[runId]/resume',
    may: ['clinician'],
    body: ({ coupleId }) => ({ coupleId, version: 3 }),
  },
  {
    change: '/api/programmes',
    may: ['clinician'],
    body: ({ coupleId, groupId }) => ({ coupleId, slug: programme, startsOn: '2026-12-07', groupId }),
    takes: ['null as groupId'],
  },

  {
    change: '/api/practice/invitations',
    may: ['owner'],
    body: () => ({ displayName: 'Dr X', email: 'x@example.org', role: 'clinician' }),
  },
  { change: '/api/practice/staff/[memberId]/end', may: ['owner'], body: nothing },
  { change: '/api/practice/staff/[memberId]/restore', may: ['owner'], body: nothing },

  { change: '/api/csp-report', may: [], public: true, answers: 204, body: nothing },
  { change: '/api/invitations/open', may: [], public: true, answers: 403, body: () => ({ code: '123456' }) },
  {
    change: '/api/invitations/accept',
    may: [],
    public: true,
    answers: 403,
    body: () => ({ code: '123456', password: 'a long enough passphrase', policyTextId: null }),
  },
  { change: '/api/second-factor', may: [], public: true, answers: 404, body: nothing },
]

/** Handlers that change nothing of anybody's, or only the asker's own session: each has a test of its own below. */
export const elsewhere: Readonly<Record<string, string>> = {
  '/_not-found': 'what is not there',
  '/': 'sends everybody to their own home',
  '/icon.svg': 'the same for everybody',
  '/language/[to]': 'sets the language of the browser',
  '/invitation/[token]': 'takes the token out of the address',
  '/api/auth/[...nextauth]': 'sign-in itself: e2e/journeys/sign-in.spec.ts',
  '/api/sessions/step-up': 'asks for the asker’s own password: e2e/journeys/export.spec.ts',
  '/exports/[token]': 'leads once, and its maker alone: e2e/journeys/export.spec.ts',
  '/api/sessions/leave': 'ends the asker’s own session',
  '/api/sessions/sign-out': 'ends the asker’s own session',
}
