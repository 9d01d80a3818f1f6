import { describe, expect, test } from 'vitest'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { inCase } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { recordAskedAlone } from './asked-alone.ts'
import { closeCouple } from './couple-changes.ts'
import { addToGroup, endGroup, makeGroup, removeFromGroup, renameGroup, resumeGroup } from './groups.ts'
import { listGroups, listOpenCouples, readGroup } from './groups-list.ts'
import { listOpenOccurrences } from './occurrences.ts'
import { readPortal } from './portal.ts'
import { changeProgramme, startProgramme } from './programmes.ts'
import { listProgrammes, readProgrammeWeek } from './programmes-list.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-16T10:00:00Z')
const monday = '2026-03-16'

type Couple = { coupleId: string; a: Partner; b: Partner }

async function workshop(couples: number) {
  clock.set(`${monday}T10:00:00Z`)
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const { id: groupId } = await withActor(clinician, tx => makeGroup(tx, 'Tuesdays'))
  const all: Couple[] = []
  for (let place = 0; place < couples; place++) all.push(await couple(clinician, policyId))
  for (const { coupleId } of all) await inCase(clinician, coupleId, tx => addToGroup(tx, groupId))
  return { practiceId, policyId, clinician, groupId, all }
}

async function couple(clinician: Clinician, policyId: string): Promise<Couple> {
  const coupleId = await makeCouple(clinician, policyId)
  const [a, b] = [await joinPartner(clinician, coupleId, 'A'), await joinPartner(clinician, coupleId, 'B')]
  return { coupleId, a, b }
}

const askAlone = (clinician: Clinician, { coupleId, a, b }: Couple) =>
  inCase(clinician, coupleId, async tx => {
    for (const { partnerId } of [a, b]) await recordAskedAlone(tx, partnerId, { askedOn: '2026-03-15' })
  })

const give = (clinician: Clinician, coupleId: string, groupId: string | null) =>
  inCase(clinician, coupleId, tx =>
    startProgramme(tx, { slug: 'programme-first-steps', startsOn: monday, groupId }),
  )

const refusal = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: { reason?: string }) => error.reason,
  )

describe('a group', () => {
  test('is made, renamed, filled, emptied, put away and brought back', async () => {
    const { clinician, groupId, all } = await workshop(2)
    const read = () => withActor(clinician, tx => readGroup(tx, groupId))
    expect((await read()).members.map(each => each.coupleId).toSorted()).toEqual(
      all.map(each => each.coupleId).toSorted(),
    )
    const name = 'Wednesdays'
    expect(await withActor(clinician, tx => renameGroup(tx, groupId, { name, version: 1 }))).toEqual({
      id: groupId,
      version: 2,
    })
    const stale = withActor(clinician, tx => renameGroup(tx, groupId, { name: 'Late', version: 1 }))
    await expect(stale).rejects.toMatchObject({ reason: 'stale', detail: { theirs: { name, version: 2 } } })
    const [first] = all as [Couple]
    await inCase(clinician, first.coupleId, tx => addToGroup(tx, groupId))
    await inCase(clinician, first.coupleId, tx => removeFromGroup(tx, groupId))
    expect(await read()).toMatchObject({ name, couples: 1, others: [{ coupleId: first.coupleId }] })
    expect(await refusal(inCase(clinician, first.coupleId, tx => removeFromGroup(tx, groupId)))).toBe(
      'not-found',
    )
    await withActor(clinician, tx => endGroup(tx, groupId, 2))
    expect(await withActor(clinician, listGroups)).toEqual([])
    expect(await refusal(read())).toBe('not-found')
    await withActor(clinician, tx => resumeGroup(tx, groupId, 3))
    expect(await withActor(clinician, listGroups)).toEqual([{ groupId, name, version: 4, couples: 1 }])
  })

  test('is its clinician’s own, and holds couples of their own care team alone', async () => {
    const { practiceId, policyId, clinician, groupId, all } = await workshop(1)
    const colleague = await makeClinician(practiceId)
    const theirs = await couple(colleague, policyId)
    expect(await withActor(colleague, listGroups)).toEqual([])
    expect(await refusal(withActor(colleague, tx => readGroup(tx, groupId)))).toBe('not-found')
    expect(await refusal(inCase(colleague, theirs.coupleId, tx => addToGroup(tx, groupId)))).toBe('not-found')
    expect(await refusal(inCase(clinician, theirs.coupleId, tx => addToGroup(tx, groupId)))).toBe('not-found')
    const { members, others } = await withActor(clinician, tx => readGroup(tx, groupId))
    expect([...members, ...others].map(each => each.coupleId)).toEqual([all[0]!.coupleId])
    const open = async () => (await withActor(clinician, listOpenCouples)).map(each => each.coupleId)
    expect(await open()).toEqual([all[0]!.coupleId])
    await inCase(clinician, all[0]!.coupleId, tx => closeCouple(tx, 1))
    expect(await open()).toEqual([])
  })

  test('is given a programme couple by couple; who could not, and why, is seen before and after', async () => {
    const { clinician, groupId, all } = await workshop(3)
    const [one, two, three] = all as [Couple, Couple, Couple]
    await askAlone(clinician, one)
    await askAlone(clinician, two)
    await give(clinician, two.coupleId, null)
    const read = async () => {
      const { members } = await withActor(clinician, tx => readGroup(tx, groupId))
      return all.map(({ coupleId }) => members.find(each => each.coupleId === coupleId)!)
    }
    const shown = (await read()).map(({ askedAlone, programmes }) => [askedAlone, programmes.length])
    expect(shown).toEqual([
      [true, 0],
      [true, 1],
      [false, 0],
    ])
    const outcomes = []
    for (const { coupleId } of all) outcomes.push(await refusal(give(clinician, coupleId, groupId)))
    expect(outcomes).toEqual(['done', 'programme-running', 'asked-alone-first'])
    const place = { number: 1, of: 4 }
    expect((await read()).map(each => each.programmes)).toMatchObject([
      [{ here: true, state: 'running', place, lastDay: '2026-04-12' }],
      [{ here: false, state: 'running', place }],
      [],
    ])
    await inCase(clinician, three.coupleId, tx => removeFromGroup(tx, groupId))
    await askAlone(clinician, three)
    expect(await refusal(give(clinician, three.coupleId, groupId))).toBe('not-found')
  })

  test('stays unseen: nothing that a partner may read names another couple or the group', async () => {
    const { clinician, groupId, all } = await workshop(2)
    for (const each of all) await askAlone(clinician, each)
    for (const { coupleId } of all) await give(clinician, coupleId, groupId)
    const [one, two] = all as [Couple, Couple]
    const read = (who: Partner) =>
      withActor(who, async tx => ({
        portal: await readPortal(tx),
        week: await readProgrammeWeek(tx),
        open: await listOpenOccurrences(tx, monday),
        // What row-level security itself would let through.
        groups: await tx.db.coupleGroup.count(),
        members: await tx.db.coupleGroupMember.count(),
        runs: await tx.db.programmeRun.count(),
        couples: await tx.db.couple.count(),
      }))
    for (const who of [one.a, one.b]) {
      const seen = await read(who)
      expect(seen).toMatchObject({ groups: 0, members: 0, runs: 1, couples: 1 })
      const others = [groupId, 'Tuesdays', two.coupleId, two.a.partnerId, two.b.partnerId]
      for (const name of others) expect(JSON.stringify(seen)).not.toContain(name)
    }

    // What becomes of one couple's programme is nothing to the other's.
    const before = await read(one.a)
    const [run] = await inCase(clinician, two.coupleId, listProgrammes)
    const change = { kind: 'rest', weekId: run!.weeks[1]!.weekId } as const
    await inCase(clinician, two.coupleId, tx => changeProgramme(tx, run!.runId, { version: 1, change }))
    await inCase(clinician, two.coupleId, tx => removeFromGroup(tx, groupId))
    expect(await read(one.a)).toEqual(before)
  })
})
