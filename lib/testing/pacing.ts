import { setAppointment } from '#lib/data/appointments.ts'
import { type CaseTx, openCaseFile } from '#lib/data/case-files.ts'
import { answerPace, readLevels, readOwnPace } from '#lib/data/pace.ts'
import { readPace, releaseLevel } from '#lib/data/pace-releases.ts'
import { type ClinicianTx, withActor } from '#lib/data/with-actor.ts'
import type { Partner } from '#lib/domain/access.ts'
import type { Ladder, PaceAnswer } from '#lib/domain/pace.ts'
import { asWorker } from '#lib/jobs/as-worker.ts'
import { holdPaces } from '#lib/jobs/hold-pace.ts'
import { giveExercise } from './assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from './people.ts'

/** A Thursday, 14:00 in Lisbon; the question opens on the Saturday before. */
export const thursday = { day: '2026-03-12', time: 14 * 60, minutes: 50 }
export const before = '2026-03-06T20:00:00Z'
export const asked = '2026-03-10T20:00:00Z'
export const begun = '2026-03-12T14:01:00Z'

/** A couple to whom touch-2 was given, on no level yet, with an appointment on that Thursday. */
export async function makePacedCase(clock: Clock) {
  clock.set('2026-03-02T09:00:00Z')
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  await giveExercise(clinician, coupleId, { slug: 'touch-2', dueOn: '2026-03-02' })
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  const act = <T>(run: (tx: ClinicianTx) => Promise<T>) => withActor(clinician, run)
  const { id: appointmentId } = await inCase(tx => setAppointment(tx, thursday))
  const say = (
    who: Partner,
    answer: PaceAnswer,
    ladder: Ladder = 'touch',
    of: string | null = appointmentId,
  ) => withActor(who, tx => answerPace(tx, { ladder, answer, appointmentId: of }))
  const own = (who: Partner) => withActor(who, async tx => (await readOwnPace(tx))[0]!)
  const release = (level: number) => inCase(tx => releaseLevel(tx, { ladder: 'touch', level, appointmentId }))
  const card = () => inCase(async tx => (await readPace(tx))[0]!)
  const levels = async () => [
    await withActor(a, async tx => (await readLevels(tx)).touch),
    await withActor(b, async tx => (await readLevels(tx)).touch),
    await inCase(async tx => (await readLevels(tx)).touch),
  ]
  const comes = async (at = begun) => {
    clock.set(at)
    await holdPaces(practiceId)
  }
  const rows = () => asWorker(practiceId, 'test', tx => tx.db.paceLevel.findMany({ where: { coupleId } }))
  const people = { practiceId, clinician, coupleId, a, b }
  return { ...people, inCase, act, appointmentId, say, own, release, card, levels, comes, rows }
}

type PacedCase = Awaited<ReturnType<typeof makePacedCase>>

type Clock = { set(instant: string): void }

/** Both ready and released, on the eve. */
export async function makeReadyCase(clock: Clock): Promise<PacedCase> {
  const each = await makePacedCase(clock)
  clock.set(asked)
  await each.say(each.a, 'ready')
  await each.say(each.b, 'ready')
  await each.release(1)
  return each
}

/** On level 1 since an appointment that has been. */
export async function makeLevelOneCase(clock: Clock): Promise<PacedCase & { next: string }> {
  const each = await makeReadyCase(clock)
  await each.comes()
  const next = await each.inCase(tx => setAppointment(tx, { ...thursday, day: '2026-03-26' }))
  return { ...each, next: next.id }
}
