import { beforeAll, expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { setAppointment } from './appointments.ts'
import { openCaseFile } from './case-files.ts'
import { readPaceFacts } from './pace-facts.ts'
import { type PartnerTx, withActor } from './with-actor.ts'

/** The second lock: what the database itself refuses, whatever the code above it does. */
useTestDatabase()
useTestClock('2026-03-10T20:00:00Z')

let clinician: Clinician
let stranger: Clinician
let a: Partner
let b: Partner
let own: { practiceId: string; coupleId: string }
let appointmentId: string
const past = new Date('2026-03-01T14:00:00Z')
const ahead = new Date('2026-03-12T14:00:00Z')
const level = <More extends object>(value: number, more: More) => ({
  ...own,
  ladder: 'touch',
  level: value,
  ...more,
})

beforeAll(async () => {
  const { practiceId, policyId } = await makePractice()
  clinician = await makeClinician(practiceId)
  stranger = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  own = { practiceId, coupleId }
  a = await joinPartner(clinician, coupleId, 'A')
  b = await joinPartner(clinician, coupleId, 'B')
  await withActor(clinician, async tx => {
    const file = (await openCaseFile(tx, coupleId))!
    const time = { day: '2026-03-12', time: 840, minutes: 50 }
    appointmentId = (await setAppointment(file, time)).id
    await tx.db.paceLevel.createMany({
      data: [
        level(2, { cause: 'appointment', effectiveAt: past }),
        level(3, { cause: 'appointment', appointmentId, effectiveAt: ahead }),
      ],
    })
    await tx.db.paceRelease.createMany({
      data: level(3, { appointmentId, releasedBy: clinician.userId, at: tx.now }),
    })
    const ceiling = { ...own, ladder: 'touch', ceiling: 3, setBy: clinician.userId, at: tx.now }
    await tx.db.paceCeiling.createMany({ data: ceiling })
  })
  await withActor(b, tx =>
    tx.db.paceAnswer.createMany({
      data: { ...own, partnerId: b.partnerId, appointmentId, ladder: 'touch', answer: 'ready', at: tx.now },
    }),
  )
})

test('a partner reads the levels that hold, and neither the other’s word, a release, a ceiling nor what is to come', async () => {
  const seen = await withActor(a, tx => readPaceFacts(tx, own.coupleId))
  expect(seen.touch.levels.map(each => each.level)).toEqual([2])
  expect(seen.touch).toMatchObject({ words: [], releases: [], ceilings: [] })
  const theirs = await withActor(b, tx => readPaceFacts(tx, own.coupleId))
  expect(theirs.touch.words).toMatchObject([{ answer: 'ready' }])
  const clinical = await withActor(clinician, tx => readPaceFacts(tx, own.coupleId))
  expect(clinical.touch).toMatchObject({ words: [{}], releases: [{}], ceilings: [{}], levels: [{}, {}] })
})

const steps = { cause: 'step-back-now' }
const refusals: [string, (tx: PartnerTx) => Promise<unknown>][] = [
  ['a rise', tx => insertLevel(tx, 3, { ...steps, by: a.partnerId })],
  ['the level that holds, once more', tx => insertLevel(tx, 2, { ...steps, by: a.partnerId })],
  ['a rise as if an appointment had brought it', tx => insertLevel(tx, 3, { cause: 'appointment' })],
  ['a step back in the other’s name', tx => insertLevel(tx, 1, { ...steps, by: b.partnerId })],
  ['a step back in nobody’s name', tx => insertLevel(tx, 1, steps)],
  [
    'a step back that is still to come',
    tx => insertLevel(tx, 1, { ...steps, by: a.partnerId, effectiveAt: ahead }),
  ],
  ['a word for the other', tx => insertWord(tx, b.partnerId)],
  [
    'a release',
    tx =>
      tx.db.paceRelease.createMany({
        data: level(3, { appointmentId, releasedBy: a.userId, at: tx.now }),
      }),
  ],
  [
    'a ceiling',
    tx =>
      tx.db.paceCeiling.createMany({
        data: { ...own, ladder: 'touch', ceiling: 5, setBy: a.userId, at: tx.now },
      }),
  ],
  ['a level that is gone', tx => tx.db.$executeRaw`delete from pace_level`],
  ['a word that is changed', tx => tx.db.$executeRaw`update pace_answer set answer = 'stay'`],
]

type Held = { cause: string; by?: string; effectiveAt?: Date }

function insertLevel(tx: PartnerTx, value: number, held: Held): Promise<unknown> {
  return tx.db.paceLevel.createMany({ data: level(value, { effectiveAt: tx.now, ...held }) })
}

function insertWord(tx: PartnerTx, partnerId: string): Promise<unknown> {
  const word = { ...own, partnerId, appointmentId, ladder: 'touch', answer: 'ready', at: tx.now }
  return tx.db.paceAnswer.createMany({ data: word })
}

test.each(refusals)('a partner cannot write %s', async (_name, write) => {
  await expect(withActor(a, write)).rejects.toThrow(/row-level security|permission denied|only steps back/)
})

test('the control: the same partner can write their own word, and a step back', async () => {
  const back = new Error('taken back')
  const written = withActor(a, async tx => {
    await insertWord(tx, a.partnerId)
    await insertLevel(tx, 1, { ...steps, by: a.partnerId })
    throw back
  })
  await expect(written).rejects.toBe(back)
})

test('a colleague outside the care team neither reads nor releases', async () => {
  await withActor(stranger, async tx => {
    expect(await tx.db.paceAnswer.count()).toBe(0)
    expect(await tx.db.paceRelease.count()).toBe(0)
    expect((await tx.db.paceRelease.updateMany({ data: { withdrawnAt: tx.now } })).count).toBe(0)
  })
})
