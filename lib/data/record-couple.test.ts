import { beforeAll, expect, test } from 'vitest'
import type { Clinician, Partner, Slot } from '#lib/domain/access.ts'
import { negotiables } from '#lib/domain/exercises/negotiables/definition.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { recordJson } from '#lib/domain/record/record-json.ts'
import { redact, writingOf } from '#lib/domain/record/redact.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { meet, type Tap, tapped } from '#lib/testing/meeting.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { layOut } from './laid-out.ts'
import { askForPause, endPause, writeRecap } from './pauses.ts'
import { readJointRecord } from './record-joint.ts'
import { readOwnRecord } from './record-own.ts'
import { readPartnerRecord } from './record-partner.ts'
import { confirmRelease } from './release.ts'
import { submitResponse } from './responses.ts'
import { endRitual, makeRitual, tellRitualDay } from './rituals-changes.ts'
import { beginSeason } from './seasons.ts'
import { withActor } from './with-actor.ts'

/** A couple that has been at it for two months, with a word of its own in every place that is of both. */
useTestDatabase()
const clock = useTestClock('2026-01-05T21:40:00Z')
const wish = { from: '2026-01-01', to: '2026-03-06', progressNotes: false, psychotherapyNotes: false }

let clinician: Clinician
let coupleId: string
let strangerCase: string
let a: Partner
let b: Partner
let stranger: Partner
let answered: string[]

beforeAll(async () => {
  const { practiceId, policyId } = await makePractice()
  clinician = await makeClinician(practiceId)
  coupleId = await makeCouple(clinician, policyId)
  a = await joinPartner(clinician, coupleId, 'A')
  b = await joinPartner(clinician, coupleId, 'B')
  strangerCase = await makeCouple(clinician, policyId)
  stranger = await joinPartner(clinician, strangerCase, 'A')
  await liveWithRituals()
  await pauseOnce()
  const season = { firstDay: '2026-01-10', lastDay: '2026-01-20', enough: 'both-season' }
  clock.set('2026-01-10T21:40:00Z')
  await withActor(b, tx => beginSeason(tx, season))
  answered = await prepareAndMeet()
  clock.set('2026-03-06T12:00:00Z')
})

async function liveWithRituals() {
  const daily = { rhythm: { kind: 'daily' }, time: 1230, minutes: 10 } as const
  const own = await withActor(a, tx => makeRitual(tx, { idea: 'own', name: 'both-ritual', ...daily }))
  const tea = await withActor(b, tx => makeRitual(tx, { idea: 'tea', name: null, ...daily }))
  for (const day of ['2026-01-05', '2026-03-05']) {
    clock.set(`${day}T21:40:00Z`)
    await withActor(b, tx => tellRitualDay(tx, own.id, { day, outcome: 'kept', before: null }))
  }
  clock.set('2026-01-07T21:40:00Z')
  await withActor(a, tx => endRitual(tx, tea.id, 1))
}

async function pauseOnce() {
  clock.set('2026-01-06T20:00:00Z')
  const length = { kind: 'minutes', minutes: 20 } as const
  const { pauseId, version } = await withActor(b, tx => askForPause(tx, { length, calming: 'walk' }))
  await withActor(a, tx => endPause(tx, pauseId, { version, length: null }))
  for (const who of [a, b]) {
    await withActor(who, tx => writeRecap(tx, pauseId, { felt: `${who.slot}-recap`, mattered: '' }))
  }
}

/** The ids of what only one of the two wrote: their answers, and the rows of what they laid out and looked back on. */
async function prepareAndMeet(): Promise<string[]> {
  clock.set('2026-03-02T20:00:00Z')
  const on = '2026-03-02'
  const given = await giveExercise(clinician, coupleId, {
    ...{ slug: 'negotiables', dueOn: on, schedule: { kind: 'once', on } },
  })
  for (const who of [a, b]) {
    const answers = {
      'closeness-need': { value: [`${who.slot}-laid`], audience: 'me' },
      'time-need': { value: [`${who.slot}-kept`], audience: 'me' },
    }
    await withActor(who, tx => submitResponse(tx, { occurrenceId: given[who.slot], answers }))
  }
  clock.set('2026-03-04T20:40:00Z')
  for (const who of [a, b]) {
    const laid = { occurrenceId: given.together[who.slot], stepIds: ['closeness-need'] }
    await withActor(who, tx => layOut(tx, laid))
  }
  await meet(a, given.assignmentId, throughTheScript())
  const ids: string[] = []
  for (const who of [a, b]) {
    const { partnerId } = who
    const rows = await withActor(who, async ({ db }) => [
      ...(await db.answer.findMany({ where: { partnerId } })),
      ...(await db.laidOut.findMany({ where: { partnerId } })),
      ...(await db.pauseRecap.findMany({ where: { partnerId } })),
    ])
    ids.push(...rows.map(each => each.id))
  }
  return ids
}

/** To its end, with a choice, a text and a line of each. */
function throughTheScript() {
  return tapped(
    ...negotiables.script!.flatMap((step): Tap[] => {
      const said: Record<string, Tap[]> = {
        choose: [{ kind: 'choose', option: 'time' }],
        mirror: [{ kind: 'heard', answer: 'yes' }],
        agree: [{ kind: 'write', text: 'both-agreed', reviewOn: null }],
        close: (['A', 'B'] as const).map(slot => ({ kind: 'line', slot, text: `${slot}-line` })),
      }
      return [...(said[step.kind] ?? []), ...(step.kind === 'mirror' ? [] : [{ kind: 'next' } as const])]
    }),
  )
}

const own = (who: Partner) => withActor(who, readOwnRecord)
const ofPartner = (slot: Slot, days: Partial<typeof wish> = {}) =>
  inCase(clinician, coupleId, tx => readPartnerRecord(tx, slot, { ...wish, ...days }))
const ofBoth = (days: Partial<typeof wish> = {}) =>
  inCase(clinician, coupleId, async tx =>
    readJointRecord(tx, await confirmRelease(tx, { basis: 'legal', legal: 'Order 1' }), { ...wish, ...days }),
  )
const said = ({ joint }: CareRecord) => joint.map(each => [each.day, each.kind, each.slot, each.text])
const everything = [
  ['2026-01-05', 'ritual', null, 'both-ritual'],
  ['2026-01-05', 'ritual-day', null, null],
  ['2026-03-05', 'ritual-day', null, null],
  ['2026-01-05', 'ritual', null, null],
  ['2026-01-06', 'pause', null, null],
  ['2026-01-06', 'pause-recap', 'A', 'A-recap'],
  ['2026-01-06', 'pause-recap', 'B', 'B-recap'],
  ['2026-01-10', 'season', null, 'both-season'],
  ['2026-03-04', 'laid-out', 'A', 'A-laid'],
  ['2026-03-04', 'laid-out', 'B', 'B-laid'],
  ['2026-03-04', 'together', null, null],
  ['2026-03-04', 'together-choice', null, null],
  // Its text stands among the agreements.
  ['2026-03-04', 'together-agreed', null, null],
  ['2026-03-04', 'together-line', 'A', 'A-line'],
  ['2026-03-04', 'together-line', 'B', 'B-line'],
]

test('K1: all that is of both is in the own record of either, from the first day on, and the same in both', async () => {
  const [one, other] = [await own(a), await own(b)]
  expect(said(one).sort(byWords)).toEqual([...everything].sort(byWords))
  expect(one.joint).toEqual(other.joint)
  expect(one.agreements.map(each => each.versions.map(({ text }) => text))).toEqual([['both-agreed']])
  expect(one.from).toBe('2026-01-05')
  expect(one.joint.map(each => each.value).filter(each => each !== null)).toEqual([
    { word: 'kept' },
    { word: 'kept' },
    { word: 'walk' },
    { label: { en: 'Time together', es: 'Tiempo en pareja' } },
    { word: 'compromise' },
  ])
  expect((await own(stranger)).joint).toEqual([])
})

test('K1: of the other’s preparation only what they laid out, no id of theirs, and no minute', async () => {
  for (const [who, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const { responses: _, ...record } = await own(who)
    const json = JSON.stringify(record)
    expect(json).toContain(`${other.slot}-laid`)
    expect(json).not.toContain(`${other.slot}-kept`)
    for (const id of [...answered, other.partnerId, other.userId]) expect(json).not.toContain(id)
    expect(json).not.toMatch(/\d\d:\d\d/)
  }
})

test('K3: a record of one holds what is of both and what that partner said, and nothing that the other said', async () => {
  for (const slot of ['A', 'B'] as const) {
    const theirs = everything.filter(each => each[2] === null || each[2] === slot)
    expect(said(await ofPartner(slot)).sort(byWords)).toEqual(theirs.sort(byWords))
    expect(recordJson(await ofPartner(slot))).not.toMatch(slot === 'A' ? /"B-/ : /"A-/)
  }
  expect((await inCase(clinician, strangerCase, tx => readPartnerRecord(tx, 'A', wish))).joint).toEqual([])
})

test('K2: the record of both holds all of it, over the days that were asked for', async () => {
  expect(said(await ofBoth()).sort(byWords)).toEqual([...everything].sort(byWords))
  const kinds = async (from: string, to: string) => (await ofBoth({ from, to })).joint.map(each => each.kind)
  // A season and a ritual are of every day that they last.
  expect(await kinds('2026-01-15', '2026-02-15')).toEqual(['ritual', 'season'])
  expect(await kinds('2026-03-05', '2026-03-06')).toEqual(['ritual', 'ritual-day'])
  expect(await kinds('2026-01-06', '2026-01-06')).toEqual([
    ...['ritual', 'ritual', 'pause', 'pause-recap', 'pause-recap'],
  ])
  expect(await kinds('2025-12-01', '2026-01-04')).toEqual([])
})

test('read twice it has the same ids, and what is left out by id is left out with its copy', async () => {
  const record = await ofPartner('A')
  expect((await ofPartner('A')).joint).toEqual(record.joint)
  expect((await ofBoth()).joint).toEqual(expect.arrayContaining([...record.joint]))
  const laid = record.joint.find(each => each.text === 'A-laid')!
  expect(answered).toContain(laid.id)
  const single = redact(record, {
    kinds: [],
    ids: [laid.id, record.joint.find(each => each.text === 'A-line')!.id],
  })
  expect(recordJson(single)).not.toMatch(/A-laid|A-line/)
  const whole = redact(record, { kinds: ['agreements'], ids: [] })
  expect(
    writingOf(whole)
      .filter(each => !each.written.redacted)
      .map(each => each.written.text),
  ).toEqual(['A-laid'])
})

function byWords(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}
