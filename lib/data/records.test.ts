import { beforeAll, describe, expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import type { CareRecord } from '#lib/domain/record/record.ts'
import { recordJson } from '#lib/domain/record/record-json.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { stepUp } from '#lib/testing/step-up.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { writeAgreement } from './agreements.ts'
import { saveNoteDraft, signNote } from './case-notes-writing.ts'
import { shareNote } from './notebook-shares.ts'
import { writeNote } from './notebook-writing.ts'
import { readJointRecord } from './record-joint.ts'
import { readOwnRecord } from './record-own.ts'
import { readPartnerRecord } from './record-partner.ts'
import { confirmRelease, giveRelease, readOwnRelease, readReleases, withdrawRelease } from './release.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

/**
 * A couple in which each partner has something in every place and for every reader, each with a word of its own; and
 * which of those words stand in which record (K1 to K3).
 */
useTestDatabase()
const clock = useTestClock('2026-03-02T21:40:00Z')
const days = ['2026-03-02', '2026-03-03', '2026-03-04'] as const
const audiences = ['me', 'therapist', 'couple'] as const
const wish = { from: '2026-01-01', to: '2026-03-06', progressNotes: false, psychotherapyNotes: false }

let clinician: Clinician
let coupleId: string
let a: Partner
let b: Partner

beforeAll(async () => {
  const { practiceId, policyId } = await makePractice()
  clinician = await makeClinician(practiceId)
  coupleId = await makeCouple(clinician, policyId)
  a = await joinPartner(clinician, coupleId, 'A')
  b = await joinPartner(clinician, coupleId, 'B')
  for (const [index, day] of days.entries()) {
    clock.set(`${day}T21:40:00Z`)
    const given = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', dueOn: day })
    for (const who of [a, b]) {
      const audience = audiences[index]!
      const answers = {
        closeness: { value: 4, audience: audience === 'couple' ? 'therapist' : audience },
        keep: { value: `${who.slot}-answer-${audience}`, audience },
      }
      await withActor(who, tx => submitResponse(tx, { occurrenceId: given[who.slot], answers }))
    }
  }
  for (const who of [a, b]) {
    await withActor(who, async tx => {
      await writeNote(tx, { text: `${who.slot}-note-me`, audience: 'me', day: null })
      await writeNote(tx, { text: `${who.slot}-note-therapist`, audience: 'therapist', day: null })
      const shared = await writeNote(tx, { text: `${who.slot}-note-couple`, audience: 'me', day: null })
      await shareNote(tx, shared.id, 1)
    })
  }
  for (const kind of ['progress', 'psychotherapy'] as const) {
    for (const about of ['A', 'B', 'couple'] as const) {
      const note = { kind, about, text: `${kind}-about-${about}`, amends: null, read: null }
      await inCase(clinician, coupleId, async tx => {
        const { noteId, version } = await saveNoteDraft(tx, note)
        await signNote(tx, noteId, version)
      })
    }
  }
  const agreement = { kind: 'conflict', text: 'joint-agreement', reviewOn: null, assignmentId: null } as const
  await withActor(a, tx => writeAgreement(tx, agreement))
})

const words = ['A', 'B'].flatMap(slot =>
  audiences.flatMap(audience => [`${slot}-answer-${audience}`, `${slot}-note-${audience}`]),
)
const wordsIn = (record: CareRecord) => words.filter(word => recordJson(record).includes(`"${word}"`)).sort()
const own = (who: Partner) => withActor(who, readOwnRecord)
const afterOpening = () => clock.set('2026-03-06T12:00:00Z')

describe('K1: a person’s own record', () => {
  test('all of their own, what is joint, and of the other nothing before it opens', async () => {
    clock.set('2026-03-04T22:00:00Z')
    const record = await own(b)
    expect(wordsIn(record)).toEqual(words.filter(each => each.startsWith('B-')).sort())
    expect(recordJson(record)).toContain('joint-agreement')
    expect(record.people.map(each => each.slot)).toEqual(['B'])
  })

  test('and what opened to them, once it has', async () => {
    afterOpening()
    for (const [who, other] of [
      [a, 'B'],
      [b, 'A'],
    ] as const) {
      const record = await own(who)
      const theirs = [`${other}-answer-couple`, `${other}-note-couple`]
      expect(wordsIn(record)).toEqual(
        [...words.filter(each => each.startsWith(`${who.slot}-`)), ...theirs].sort(),
      )
      expect(record.opened).toHaveLength(1)
      expect(record.said.map(each => [each.slot, each.kind])).toEqual([[who.slot, 'consent']])
      expect(record.numbers.map(each => each.slot)).toEqual([who.slot, who.slot, who.slot])
      expect(JSON.stringify(record)).not.toContain((who === a ? b : a).partnerId)
    }
  })
})

describe('K3: a clinician’s record of one partner', () => {
  test('what that partner lets them read, and nothing of the other', async () => {
    afterOpening()
    for (const slot of ['A', 'B'] as const) {
      const record = await inCase(clinician, coupleId, tx => readPartnerRecord(tx, slot, wish))
      const readable = words.filter(each => each.startsWith(`${slot}-`) && !each.endsWith('-me'))
      expect(wordsIn(record)).toEqual(readable.sort())
      expect(recordJson(record)).toContain('joint-agreement')
      expect(JSON.stringify(record)).not.toContain((slot === 'A' ? b : a).partnerId)
      expect(record.numbers).toHaveLength(2)
      expect(record.said.map(each => [each.slot, each.kind])).toEqual([[slot, 'consent']])
    }
  })

  test('of the clinician’s notes none but the kinds that were chosen, and about that partner alone', async () => {
    const notesOf = async (chosen: Partial<typeof wish>) => {
      const read = await inCase(clinician, coupleId, tx => readPartnerRecord(tx, 'A', { ...wish, ...chosen }))
      return read.caseNotes.map(each => each.text)
    }
    expect(await notesOf({})).toEqual([])
    expect(await notesOf({ progressNotes: true })).toEqual(['progress-about-A'])
    const both = { progressNotes: true, psychotherapyNotes: true }
    expect(await notesOf(both)).toEqual(['progress-about-A', 'psychotherapy-about-A'])
    expect(await notesOf({ ...both, to: '2026-03-03' })).toEqual([])
    expect(recordJson(await own(a))).not.toMatch(/-about-/)
  })

  test('over the days that were asked for', async () => {
    const narrow = { ...wish, from: '2026-03-04', to: '2026-03-04' }
    const record = await inCase(clinician, coupleId, tx => readPartnerRecord(tx, 'A', narrow))
    expect(record.responses.map(each => each.day)).toEqual(['2026-03-04'])
  })
})

describe('K2: the record of both', () => {
  const joint = () =>
    inCase(clinician, coupleId, async tx =>
      readJointRecord(tx, await confirmRelease(tx, { basis: 'both-authorised' }), wish),
    )

  test('needs the yes of both, each on their own sign-in and with their password given again', async () => {
    afterOpening()
    await expect(joint()).rejects.toMatchObject({ code: 'conflict', reason: 'release-missing' })
    await expect(withActor(a, giveRelease)).rejects.toMatchObject({ code: 'not-allowed', reason: 'step-up' })
    await stepUp(a)
    await withActor(a, giveRelease)
    await withActor(a, giveRelease)
    await expect(joint()).rejects.toMatchObject({ reason: 'release-missing' })
    // Nobody sees whether the other has.
    expect(await withActor(b, readOwnRelease)).toBeNull()
    expect(await withActor(b, tx => tx.db.releaseAuthorisation.count())).toBe(0)
    await stepUp(b)
    await withActor(b, giveRelease)
    expect(await inCase(clinician, coupleId, readReleases)).toEqual({ A: '2026-03-06', B: '2026-03-06' })
    expect(wordsIn(await joint())).toEqual(words.filter(each => !each.endsWith('-me')).sort())
  })

  test('and not after one has taken it back', async () => {
    await withActor(a, withdrawRelease)
    await expect(joint()).rejects.toMatchObject({ reason: 'release-missing' })
    expect(await withActor(a, readOwnRelease)).toBeNull()
  })

  test('or a legal ground in words', async () => {
    const legal = (ground: string) =>
      inCase(clinician, coupleId, async tx =>
        readJointRecord(tx, await confirmRelease(tx, { basis: 'legal', legal: ground }), wish),
      )
    await expect(legal('  ')).rejects.toMatchObject({ code: 'invalid', reason: 'legal-basis' })
    const record = await legal('Court order 12/2026')
    expect(wordsIn(record)).toHaveLength(8)
    expect(record.caseNotes).toEqual([])
    const chosen = await inCase(clinician, coupleId, async tx =>
      readJointRecord(tx, await confirmRelease(tx, { basis: 'legal', legal: 'x' }), {
        ...wish,
        progressNotes: true,
      }),
    )
    expect(chosen.caseNotes.map(each => each.text).sort()).toEqual(
      ['A', 'B', 'couple'].map(about => `progress-about-${about}`),
    )
  })

  test('a password given more than five minutes ago does not count', async () => {
    await stepUp(a)
    clock.set('2026-03-06T12:04:59Z')
    await withActor(a, giveRelease)
    await withActor(a, withdrawRelease)
    clock.set('2026-03-06T12:05:01Z')
    await expect(withActor(a, giveRelease)).rejects.toMatchObject({ reason: 'step-up' })
  })
})
