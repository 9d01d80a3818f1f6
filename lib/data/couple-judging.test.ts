import { expect, test } from 'vitest'
import { mint } from '#lib/domain/access.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { findMeasure } from '#lib/domain/measures/registry.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { assignExercise } from './assignments.ts'
import { readBrief } from './briefs.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { listCaseload } from './caseload.ts'
import { changeCoupleSettings, closeCouple } from './couple-changes.ts'
import { chooseJudging, readJudging, titleOfOutcome } from './couple-judging.ts'
import { readCouple } from './couples.ts'
import { enterPaperTotal } from './paper-totals.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const today = localDate(new Date(), 'Europe/Lisbon')

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const inCase = <T>(run: (tx: CaseTx) => Promise<T>) =>
    withActor(clinician, async tx => run((await openCaseFile(tx, coupleId))!))
  return { practiceId, clinician, coupleId, inCase }
}

type InCase = Awaited<ReturnType<typeof makeCase>>['inCase']

/** CSI-16 of A: `before` sixty days ago, `after` yesterday. */
async function enterTotals(inCase: InCase, before: number, after: number) {
  for (const [ago, total] of [
    [60, before],
    [1, after],
  ] as const) {
    const entered = { measureId: 'csi-16', slot: 'A' as const, day: addDays(today, -ago), total }
    await inCase(tx => enterPaperTotal(tx, entered))
  }
}

const stored = async (inCase: InCase) => {
  const { outcome, outcomeSince, changeRules, version } = await inCase(readCouple)
  return { outcome, outcomeSince, changeRules, version }
}

const usual = { outcome: 'closeness', outcomeSince: null, changeRules: {} }

test('an outcome is chosen with its day, and taken back on that day without a trace on the couple', async () => {
  const { inCase } = await makeCase()
  expect(await stored(inCase)).toEqual({ ...usual, version: 1 })
  expect(await inCase(tx => chooseJudging(tx, { outcome: 'csi-16' }, 1))).toBe(2)
  expect(await stored(inCase)).toEqual({ ...usual, outcome: 'csi-16', outcomeSince: today, version: 2 })
  await inCase(tx => chooseJudging(tx, { outcome: 'closeness' }, 2))
  expect(await stored(inCase)).toEqual({ ...usual, version: 3 })
})

test('rules are chosen one by one; what is not named stays', async () => {
  const { inCase } = await makeCase()
  await inCase(tx => chooseJudging(tx, { rules: { 'csi-16': 'cautious' } }, 1))
  const rule = findMeasure('phq-9')!.change[0]!.id
  await inCase(tx => chooseJudging(tx, { outcome: 'phq-9', rules: { 'phq-9': rule } }, 2))
  await inCase(tx => chooseJudging(tx, { outcome: 'closeness' }, 3))
  expect(await stored(inCase)).toMatchObject({
    outcome: 'closeness',
    changeRules: { 'csi-16': 'cautious', 'phq-9': rule },
  })
})

test('own numbers judge brief and caseload alike; such as no measure could have are refused', async () => {
  const { clinician, inCase } = await makeCase()
  await enterTotals(inCase, 45, 54)
  const verdicts = async () => {
    const [row] = await withActor(clinician, listCaseload)
    const { sections } = await inCase(readBrief)
    const lines = sections.find(each => each.name === 'changed')!.lines
    const line = (key: string) => lines.find(each => each.key.startsWith(key))!
    return {
      caseload: row!.measures.map(each => each.verdict),
      numbers: line('brief.measure.numbers').values,
      verdict: line('brief.measure.verdict').key,
    }
  }
  expect(await verdicts()).toMatchObject({
    caseload: ['higherOut'],
    numbers: { sd: 17, r: 0.98 },
    verdict: 'brief.measure.verdict.higherOut',
  })
  // 1.96 x 14 x sqrt(2 x .1) = 12.3: nine points are within.
  await inCase(tx => chooseJudging(tx, { rules: { 'csi-16': 'own-sd1400-r900' } }, 1))
  expect(await verdicts()).toMatchObject({
    caseload: [],
    numbers: { sd: 14, r: 0.9, smallest: 12.3 },
    verdict: 'brief.measure.verdict.lineWithin',
  })
  expect((await inCase(readJudging)).measures.map(each => each.id)).toEqual(['csi-16'])
  for (const rule of ['own-sd4100-r900', 'own-sd0-r900', 'own-sd1400-r1000', 'own-sd14.5-r900']) {
    const refused = inCase(tx => chooseJudging(tx, { rules: { 'csi-16': rule } }, 2))
    await expect(refused, rule).rejects.toMatchObject({
      detail: { fields: { 'rules.csi-16': 'unknown-rule' } },
    })
  }
})

test('a stale choice overwrites nothing and says what stands there', async () => {
  const { inCase } = await makeCase()
  await inCase(tx => changeCoupleSettings(tx, { zone: 'Europe/Lisbon', openingMinute: 1200 }, 1))
  const late = inCase(tx => chooseJudging(tx, { outcome: 'csi-16' }, 1))
  const theirs = { outcome: 'closeness', rules: {}, version: 2 }
  await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'stale', detail: { theirs } })
  expect(await stored(inCase)).toEqual({ ...usual, version: 2 })
})

test('two choices at once are one choice', async () => {
  const { inCase } = await makeCase()
  const tried = await Promise.allSettled(
    ['csi-16', 'phq-9'].map(outcome => inCase(tx => chooseJudging(tx, { outcome }, 1))),
  )
  expect(tried.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await stored(inCase)).version).toBe(2)
})

test('what nobody knows is refused, and so is what could never be judged or is not about how things are', async () => {
  const { inCase } = await makeCase()
  await inCase(tx => assignExercise(tx, checkIn))
  for (const outcome of ['no-such-thing', 'helpful', 'kmss', 'csi-17']) {
    const refused = inCase(tx => chooseJudging(tx, { outcome }, 1))
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { outcome: 'unknown-outcome' } },
    })
  }
  for (const [measure, rule] of [
    ['csi-16', 'points'],
    ['csi-17', 'alpha'],
  ] as const) {
    const refused = inCase(tx => chooseJudging(tx, { rules: { [measure]: rule } }, 1))
    await expect(refused).rejects.toMatchObject({
      detail: { fields: { [`rules.${measure}`]: 'unknown-rule' } },
    })
  }
  expect(await stored(inCase)).toEqual({ ...usual, version: 1 })
  // The control: of the same couple, what an exercise observes.
  await inCase(tx => chooseJudging(tx, { outcome: 'tension' }, 1))
  expect((await stored(inCase)).outcome).toBe('tension')
})

test('the file of a couple that is closed stays as it is', async () => {
  const { inCase } = await makeCase()
  await inCase(tx => closeCouple(tx, 1))
  const refused = inCase(tx => chooseJudging(tx, { outcome: 'csi-16' }, 2))
  await expect(refused).rejects.toMatchObject({ code: 'conflict', reason: 'couple-closed' })
  expect((await stored(inCase)).outcome).toBe('closeness')
})

test('nobody opens the file of another’s couple to choose, and a partner cannot change the row', async () => {
  const { practiceId, clinician, coupleId, inCase } = await makeCase()
  const colleague = await makeClinician(practiceId)
  expect(await withActor(colleague, tx => openCaseFile(tx, coupleId))).toBeNull()
  const change = { outcome: 'tension', changeRules: { 'csi-16': 'cautious' } }
  const partner = await joinPartner(clinician, coupleId, 'A')
  for (const who of [colleague, partner]) {
    const { count } = await withActor(who, tx => tx.db.couple.updateMany({ data: change }))
    expect(count).toBe(0)
  }
  expect(await stored(inCase)).toMatchObject(usual)
})

test('what could be the outcome: what exercises observe, then every measure that can be judged', async () => {
  const { inCase } = await makeCase()
  const before = await inCase(readJudging)
  expect(before.outcomes.filter(each => !each.isMeasure).map(each => each.name)).toEqual(['closeness'])
  expect(before.measures).toEqual([])
  await inCase(tx => assignExercise(tx, checkIn))
  await enterTotals(inCase, 45, 54)
  const { outcomes, measures } = await inCase(readJudging)
  const days = outcomes.filter(each => !each.isMeasure)
  expect(days.map(each => each.name)).toEqual(expect.arrayContaining(['closeness', 'tension']))
  expect(days.map(each => each.name)).not.toContain('csi-16')
  expect(outcomes.find(each => each.name === 'csi-16')).toMatchObject({
    title: { en: 'CSI-16' },
    isMeasure: true,
  })
  expect(outcomes.map(each => each.name)).not.toContain('kmss')
  expect(measures.map(each => each.id)).toEqual(['csi-16'])
  expect(await inCase(tx => titleOfOutcome(tx, 'phq-9'))).toMatchObject({ en: 'PHQ-9' })
})

test('brief and caseload go by the chosen rule: CSI-16 45 to 54 lies between the two bounds', async () => {
  const { clinician, inCase } = await makeCase()
  await enterTotals(inCase, 45, 54)
  const read = async () => {
    const { sections } = await inCase(readBrief)
    const verdict = sections
      .flatMap(each => each.lines)
      .find(({ key }) => key.startsWith('brief.measure.verdict'))!
    const [row] = await withActor(clinician, listCaseload)
    return [verdict.key.split('.').at(-1), row!.measures.map(each => each.verdict)]
  }
  expect(await read()).toEqual(['higherOut', ['higherOut']])
  await inCase(tx => chooseJudging(tx, { rules: { 'csi-16': 'cautious' } }, 1))
  expect(await read()).toEqual(['lineWithin', []])
  await inCase(tx => chooseJudging(tx, { rules: { 'csi-16': 'alpha' } }, 2))
  expect(await read()).toEqual(['higherOut', ['higherOut']])
})

test('a measure as outcome stands first in the brief, with the day of a choice that came after its numbers', async () => {
  const { clinician, inCase } = await makeCase()
  await enterTotals(inCase, 45, 54)
  await inCase(tx => chooseJudging(tx, { outcome: 'csi-16' }, 1))
  const { sections, outcomeTitle } = await inCase(readBrief)
  const changed = sections.find(each => each.name === 'changed')!.lines
  expect(changed.slice(0, 3)).toMatchObject([
    { key: 'brief.measure.numbers.jt', values: { sd: 17, r: 0.98, smallest: 6.7 } },
    { key: 'brief.measure.verdict.higherOut' },
    { key: 'brief.changed.chosenOn', values: { on: today } },
  ])
  expect(changed.some(({ values }) => values.observation !== undefined)).toBe(false)
  expect(outcomeTitle.en).toBe('CSI-16')
  const [row] = await withActor(clinician, listCaseload)
  expect([row!.verdict.A.key, row!.verdict.B.key]).toEqual(['caseload.measureChanged', 'caseload.noAnswers'])
  expect(row!.measureTitles.get('csi-16')?.en).toBe('CSI-16')
})

test('a choice is written down, what was chosen is not', async () => {
  const { coupleId, practiceId, inCase } = await makeCase()
  await inCase(tx => chooseJudging(tx, { outcome: 'csi-16', rules: { 'csi-16': 'cautious' } }, 1))
  const worker = mint.worker({ practiceId, job: 'testing' })
  const rows = await withActor(worker, tx => tx.db.auditEvent.findMany({ where: { coupleId } }))
  const written = rows.filter(each => /chosen/.test(each.action)).map(each => [each.action, each.subjectId])
  expect(written.sort()).toEqual([
    ['change-rules-chosen', null],
    ['outcome-chosen', null],
  ])
})

const checkIn = {
  slug: 'evening-check-in',
  forSlot: 'both' as const,
  schedule: { kind: 'daily' as const },
  startsOn: today,
  endsOn: null,
  notes: { why: '', whenWhere: '', smallest: '', obstacle: '' },
}
