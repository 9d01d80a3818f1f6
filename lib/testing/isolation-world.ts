import { randomUUID } from 'node:crypto'
import { setAppointment } from '#lib/data/appointments.ts'
import { recordAskedAlone } from '#lib/data/asked-alone.ts'
import { assignExercise } from '#lib/data/assignments.ts'
import { type CaseTx, openCaseFile } from '#lib/data/case-files.ts'
import { saveDraft } from '#lib/data/drafts.ts'
import { commitImport } from '#lib/data/import-reading.ts'
import { receivePart, startImport } from '#lib/data/imports.ts'
import { invitePartner } from '#lib/data/invitations.ts'
import { tellNotNow } from '#lib/data/not-now.ts'
import { listOpenOccurrences } from '#lib/data/occurrences.ts'
import { submitResponse } from '#lib/data/responses.ts'
import { raiseFlag } from '#lib/data/support.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Owner, Partner } from '#lib/domain/access.ts'
import { found } from '#lib/domain/problem.ts'
import { plantAgreements } from './isolation-agreements.ts'
import { plantExports } from './isolation-exports.ts'
import { plantMany } from './isolation-many.ts'
import { plantPace } from './isolation-pace.ts'
import { plantProgramme } from './isolation-programmes.ts'
import { type PlantedRecord, plantRecord } from './isolation-record.ts'
import { plantStanding } from './isolation-standing.ts'
import { plantTogether, prepareTogether } from './isolation-together.ts'
import { joinPartner, makeClinician, makeCouple, makeOwner, makePractice } from './people.ts'

/** The wall clock at which the world stands: an evening, after the opening hour of what was offered the day before. */
const preyMorning = '2026-03-03T12:00:00Z'
export const preyEvening = '2026-03-04T21:40:00Z'
export const preyToday = '2026-03-04'

/** A couple with something private in every place, and the ids by which a stranger would ask for it. */
export type Prey = {
  readonly practiceId: string
  readonly policyId: string
  readonly coupleId: string
  readonly owner: Owner
  readonly clinician: Clinician
  readonly a: Partner
  readonly b: Partner
  /** Stands in every text that A typed or that was written about A alone; `joint` in what both partners may read. */
  readonly canary: string
  readonly joint: string
  readonly occurrenceId: string
  readonly assignmentId: string
  readonly appointmentId: string
  readonly offerId: string
  readonly answerId: string
  readonly flagId: string
  readonly openImportId: string
  readonly takenImportId: string
  readonly openManyImportId: string
  readonly takenManyImportId: string
  readonly invitationId: string
  readonly staffMemberId: string
  readonly agreementId: string
  /** A session of the two; the occurrence is A's private word. */
  readonly together: {
    readonly assignmentId: string
    readonly sessionId: string
    readonly occurrenceId: string
  }
  readonly pauseId: string
  readonly noteId: string
  readonly shareId: string
  readonly ritualId: string
  readonly seasonId: string
  readonly paceReleaseId: string
  /** An exercise of the clinician's own, private to them: a version saved, and the draft that is being written. */
  readonly exerciseId: string
  readonly exerciseSlug: string
  readonly draftVersion: number
  readonly groupId: string
  readonly runId: string
  /** The link of an archive that A made. */
  readonly exportToken: string
} & PlantedRecord

export const preyMapping = {
  filter: null,
  day: { kind: 'date', column: 'day' },
  series: [
    {
      column: 'n',
      partner: 'A',
      observation: { name: 'old-diary', label: 'Old diary', low: 0, high: 9, favourable: 'higher' },
    },
  ],
} as const

/**
 * Plants it through the product's own functions. `setClock` moves the time of the test.
 */
export async function plantPrey(setClock: (instant: string) => void): Promise<Prey> {
  setClock(preyMorning)
  const { practiceId, policyId } = await makePractice()
  const owner = await makeOwner(practiceId)
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const canary = `canary-${randomUUID().slice(0, 8)}`
  const joint = `joint-${randomUUID().slice(0, 8)}`
  const planned = await inCase(clinician, coupleId, tx => plan(tx, { canary, joint }, a, b))
  await submit(a, await openOccurrence(a, 'evening-check-in', '2026-03-03'), {
    closeness: { value: 7, audience: 'therapist' },
    tension: { value: 2, audience: 'me' },
    keep: { value: canary, audience: 'therapist' },
  })
  const preparedId = await prepareTogether(clinician, a, { canary, joint })

  setClock(preyEvening)
  // Given this evening: nothing of it has opened for B.
  const given = { noticed: { value: canary, audience: 'couple' } }
  const [offer] = (await submit(a, await openOccurrence(a, 'appreciation', preyToday), given)).offers
  const answerId = await withActor(
    a,
    async tx => (await tx.db.offer.findFirstOrThrow({ where: { id: offer!.offerId } })).answerId,
  )
  const occurrenceId = await openOccurrence(a, 'evening-check-in', preyToday)
  await withActor(a, tx =>
    saveDraft(tx, occurrenceId, { version: 0, answers: { keep: { value: canary, audience: 'me' } } }),
  )
  await withActor(a, tx => tellNotNow(tx, occurrenceId, 'too-much'))
  const flagId = await withActor(a, raiseFlag)
  return {
    ...{
      practiceId,
      policyId,
      coupleId,
      owner,
      clinician,
      a,
      b,
      canary,
      joint,
      occurrenceId,
      flagId,
      answerId,
    },
    ...planned,
    ...(await plantAgreements(a, b, joint)),
    ...(await plantStanding(a, { canary, joint })),
    together: await plantTogether(a, preparedId),
    ...(await plantPace({ coupleId, clinician, a, b }, planned.appointmentId)),
    ...(await plantProgramme(clinician, coupleId, canary)),
    ...(await plantRecord(clinician, { coupleId, partnerId: a.partnerId, canary })),
    ...(await plantExports({ coupleId, clinician, a }, canary)),
    offerId: offer!.offerId,
    openImportId: await sendFile(clinician, coupleId, canary),
    takenImportId: await takeFileIn(clinician, coupleId, canary),
    ...(await plantMany(clinician, policyId, canary)),
    invitationId: await inviteSomebody(clinician, policyId),
    staffMemberId: await withActor(
      owner,
      async tx => (await tx.db.staffMember.findFirstOrThrow({ where: { userId: clinician.userId } })).id,
    ),
  }
}

async function openOccurrence(partner: Partner, slug: string, dueOn: string): Promise<string> {
  const open = await withActor(partner, tx => listOpenOccurrences(tx, dueOn))
  const last = open.findLast(each => each.definition.slug === slug && each.dueOn <= dueOn)
  return last!.occurrenceId
}

async function plan(
  tx: CaseTx,
  { canary, joint }: { canary: string; joint: string },
  a: Partner,
  b: Partner,
) {
  await recordAskedAlone(tx, a.partnerId, { reason: canary })
  await recordAskedAlone(tx, b.partnerId, { askedOn: '2026-03-01' })
  const appointment = await setAppointment(tx, { day: '2026-03-12', time: 840, minutes: 50 })
  const notes = { why: joint, whenWhere: '', smallest: '', obstacle: '' }
  const daily = {
    startsOn: '2026-03-03',
    endsOn: null,
    forSlot: 'both',
    schedule: { kind: 'daily' },
  } as const
  const { id } = await assignExercise(tx, { ...daily, slug: 'evening-check-in', notes })
  await assignExercise(tx, { ...daily, slug: 'appreciation', notes, schedule: { kind: 'daily' } })
  return { assignmentId: id, appointmentId: appointment.id }
}

const submit = (partner: Partner, occurrenceId: string, answers: unknown) =>
  withActor(partner, tx => submitResponse(tx, { occurrenceId, answers }))

async function sendFile(clinician: Clinician, coupleId: string, canary: string): Promise<string> {
  const id = await inCase(clinician, coupleId, tx => startImport(tx, { fileName: `${canary}.csv`, parts: 1 }))
  const text = `day,n,note\n2026-01-05,3,${canary}\n`
  await withActor(clinician, tx => receivePart(tx, id, { part: 1, text }))
  return id
}

async function takeFileIn(clinician: Clinician, coupleId: string, canary: string): Promise<string> {
  const id = await sendFile(clinician, coupleId, canary)
  await withActor(clinician, tx => commitImport(tx, id, { ...preyMapping, series: [...preyMapping.series] }))
  return id
}

/** An invitation needs a seat that is free: that of another couple of the same clinician. */
async function inviteSomebody(clinician: Clinician, policyId: string): Promise<string> {
  const coupleId = await makeCouple(clinician, policyId)
  return inCase(clinician, coupleId, async tx => {
    const partner = await tx.db.partner.findFirstOrThrow({ where: { coupleId, slot: 'A' } })
    return (await invitePartner(tx, partner.id)).id
  })
}

export function inCase<T>(
  clinician: Clinician,
  coupleId: string,
  run: (tx: CaseTx) => Promise<T>,
): Promise<T> {
  return withActor(clinician, async tx => run(found(await openCaseFile(tx, coupleId))))
}
