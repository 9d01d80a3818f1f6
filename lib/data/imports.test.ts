import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { type Clinician, mint } from '#lib/domain/access.ts'
import { linearTrend } from '#lib/domain/evidence.ts'
import type { ImportMapping } from '#lib/domain/import.ts'
import { piecesOf } from '#lib/domain/import-file.ts'
import { found } from '#lib/domain/problem.ts'
import { pointsOf } from '#lib/domain/trend.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { closeCouple } from './couple-changes.ts'
import { checkImport, commitImport, describeImport, mapImport } from './import-reading.ts'
import {
  clearAbandonedImports,
  listImports,
  readImportState,
  readParts,
  receivePart,
  startImport,
  undoImport,
} from './imports.ts'
import { listObservations } from './observations.ts'
import { withActor } from './with-actor.ts'

const database = useTestDatabase()
const clock = useTestClock('2026-11-21T12:00:00Z')

const contentment = {
  name: 'contentment',
  label: 'Contentment',
  low: 0,
  high: 4,
  favourable: 'higher',
} as const
const mapping: ImportMapping = {
  filter: null,
  day: { kind: 'date', column: 'day' },
  series: [
    { column: 'a', observation: contentment, partner: 'A' },
    { column: 'b', observation: contentment, partner: 'B' },
  ],
}
const diary = 'day,a,b\n2026-11-01,1,2\n2026-11-02,,3\n2026-11-03,4,0.5\n'

async function makeCase() {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  return { practiceId, policyId, clinician, coupleId }
}

const inCase = <T>(clinician: Clinician, coupleId: string, run: (tx: CaseTx) => Promise<T>) =>
  withActor(clinician, async tx => run(found(await openCaseFile(tx, coupleId))))

/** Sends a text as the browser does; returns the import's id. */
async function sendFile(clinician: Clinician, coupleId: string, text: string): Promise<string> {
  const pieces = piecesOf(text)
  const file = { fileName: 'diary.csv', parts: pieces.length }
  const id = await inCase(clinician, coupleId, tx => startImport(tx, file))
  for (const [index, piece] of pieces.entries()) {
    const part = { part: index + 1, text: piece }
    expect(await withActor(clinician, tx => receivePart(tx, id, part))).toBe(index + 1)
  }
  return id
}

const commit = (clinician: Clinician, id: string, how = mapping) =>
  withActor(clinician, tx => commitImport(tx, id, how))

const observed = async (clinician: Clinician, coupleId: string) => {
  const range = { from: '2000-01-01', to: '2026-11-21' }
  const [first] = await inCase(clinician, coupleId, tx => listObservations(tx, range))
  return first?.series ?? { A: [], B: [] }
}

test('a file is sent, described, checked, taken in; gaps stay gaps and its pieces are forgotten', async () => {
  const { clinician, coupleId } = await makeCase()
  const id = await sendFile(clinician, coupleId, diary)
  const { rows, columns } = await inCase(clinician, coupleId, tx => describeImport(tx, id))
  expect([rows, columns.map(each => each.kind)]).toEqual([3, ['date', 'number', 'number']])

  const check = await withActor(clinician, tx => mapImport(tx, id, mapping))
  expect(check).toMatchObject({ read: 3, filteredOut: 0, gaps: 1, add: 5, unchanged: 0, refusedTotal: 0 })
  expect(check.first[1]).toEqual({ line: 3, day: '2026-11-02', values: [null, 3] })
  expect(await observed(clinician, coupleId)).toEqual({ A: [], B: [] })

  expect(await commit(clinician, id)).toEqual({ added: 5, unchanged: 0, read: 3, filteredOut: 0, gaps: 1 })
  expect(await observed(clinician, coupleId)).toEqual({
    A: [
      { day: '2026-11-01', value: 1 },
      { day: '2026-11-03', value: 4 },
    ],
    B: [
      { day: '2026-11-01', value: 2 },
      { day: '2026-11-02', value: 3 },
      { day: '2026-11-03', value: 0.5 },
    ],
  })
  const [listed] = await inCase(clinician, coupleId, listImports)
  expect(listed).toMatchObject({
    id,
    fileName: 'diary.csv',
    received: 0,
    mapping,
    by: 'Dr clinician',
    added: 5,
  })
  await expect(commit(clinician, id)).rejects.toThrow('import-done')
})

test('what was sent is sealed, and a piece sent twice is one', async () => {
  const { clinician, coupleId } = await makeCase()
  const id = await sendFile(clinician, coupleId, diary)
  const again = (part: number, text: string) =>
    withActor(clinician, tx => receivePart(tx, id, { part, text }))
  expect(await again(1, diary)).toBe(1)
  await expect(again(1, `${diary}x`)).rejects.toThrow('other-part')
  await expect(again(2, diary)).rejects.toThrow('fields')
  const root = new Client({ connectionString: database.adminUrl })
  await root.connect()
  const { rows } = await root.query('select sealed from import_part where import_id = $1', [id])
  await root.end()
  expect(rows).toHaveLength(1)
  expect(rows[0].sealed).not.toContain('2026-11-01')
})

test('a file is read only when every piece is here', async () => {
  const { clinician, coupleId } = await makeCase()
  const file = { fileName: 'diary.csv', parts: 2 }
  const id = await inCase(clinician, coupleId, tx => startImport(tx, file))
  await withActor(clinician, tx => receivePart(tx, id, { part: 2, text: '-02,,3\n' }))
  await expect(commit(clinician, id)).rejects.toMatchObject({
    reason: 'parts-missing',
    detail: { missing: 1 },
  })
  await withActor(clinician, tx => receivePart(tx, id, { part: 1, text: 'day,a,b\n2026-11' }))
  expect((await commit(clinician, id)).added).toBe(1)
})

test('a second import changes nothing; a day with another value is refused by line', async () => {
  const { clinician, coupleId } = await makeCase()
  await commit(clinician, await sendFile(clinician, coupleId, diary))
  const before = await observed(clinician, coupleId)
  const twice = await sendFile(clinician, coupleId, diary)
  expect(await commit(clinician, twice)).toMatchObject({ added: 0, unchanged: 5 })

  const id = await sendFile(clinician, coupleId, `${diary.replace('4,0.5', '3,0.5')}2026-11-04,1,1\n`)
  const refused = { line: 4, column: 'a', reason: 'already-imported-other' }
  await expect(commit(clinician, id)).rejects.toMatchObject({
    code: 'invalid',
    reason: 'rows-refused',
    detail: { refusedTotal: 1, refused: [refused] },
  })
  expect(await observed(clinician, coupleId)).toEqual(before)

  await withActor(clinician, tx => undoImport(tx, twice))
  expect(await observed(clinician, coupleId)).toEqual(before)
})

test('one bad row and nothing is added', async () => {
  const { clinician, coupleId } = await makeCase()
  const id = await sendFile(clinician, coupleId, `${diary}2026-11-31,1,1\n2026-11-05,5,x\n2026-11-22,1,1\n`)
  const check = await inCase(clinician, coupleId, tx => checkImport(tx, id, mapping))
  expect(check.refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
    [5, 'day', 'bad-date'],
    [6, 'a', 'out-of-range'],
    [6, 'b', 'not-a-number'],
    [7, 'day', 'future-date'],
  ])
  await expect(commit(clinician, id)).rejects.toThrow('rows-refused')
  expect(await observed(clinician, coupleId)).toEqual({ A: [], B: [] })
  expect((await inCase(clinician, coupleId, tx => readImportState(tx, id)))!.committedAt).toBeNull()
})

test('at most 200 refused rows are listed, with the number of all', async () => {
  const { clinician, coupleId } = await makeCase()
  const rows = Array.from({ length: 201 }, () => 'no day,1,1\n').join('')
  const id = await sendFile(clinician, coupleId, `day,a,b\n${rows}`)
  const { refused, refusedTotal } = await withActor(clinician, tx => mapImport(tx, id, mapping))
  expect([refused.length, refusedTotal]).toEqual([200, 201])
})

test('one name keeps one range: that of an exercise, or of what stands there', async () => {
  const { clinician, coupleId } = await makeCase()
  await commit(clinician, await sendFile(clinician, coupleId, diary))
  const named = (name: string, high: number): ImportMapping => ({
    ...mapping,
    series: [{ column: 'a', partner: 'A', observation: { ...contentment, name, high } }],
  })
  const reasonsOf = async (how: ImportMapping) => {
    const id = await sendFile(clinician, coupleId, diary)
    const { refused } = await inCase(clinician, coupleId, tx => checkImport(tx, id, how))
    return refused.map(each => [each.line, each.reason, each.value])
  }
  expect(await reasonsOf(named('contentment', 10))).toEqual([[1, 'other-range', '0–4']])
  expect(await reasonsOf(named('closeness', 4))).toEqual([[1, 'other-range', '0–10']])
  expect(await reasonsOf(named('closeness', 10))).toEqual([])
})

describe('a file that is no table', () => {
  test.each([
    ['csv-empty', ''],
    ['csv-uneven-row', 'day,a,b\n2026-11-01,1\n'],
    ['csv-open-quote', 'day,a,b\n"2026-11-01,1,2\n'],
    ['csv-duplicate-column', 'day,a,a\n'],
    ['csv-one-column', 'Dear diary\n'],
    ['csv-no-rows', 'day,a,b\n'],
    ['file-not-text', 'day,a,b\n2026-11-01,\u0000,1\n'],
  ])('%s', async (reason, text) => {
    const { clinician, coupleId } = await makeCase()
    const id = await sendFile(clinician, coupleId, text)
    const refused = expect.objectContaining({ code: 'invalid', reason })
    await expect(inCase(clinician, coupleId, tx => describeImport(tx, id))).rejects.toEqual(refused)
    await expect(withActor(clinician, tx => mapImport(tx, id, mapping))).rejects.toEqual(refused)
    await expect(commit(clinician, id)).rejects.toEqual(refused)
  })

  test('rows of nobody', async () => {
    const { clinician, coupleId } = await makeCase()
    const id = await sendFile(clinician, coupleId, diary)
    const nobody = { ...mapping, filter: { column: 'a', equals: '99' } }
    await expect(commit(clinician, id, nobody)).rejects.toThrow('no-values')
  })
})

test('an import is undone as a whole, and comes in again', async () => {
  const { clinician, coupleId } = await makeCase()
  const id = await sendFile(clinician, coupleId, diary)
  await commit(clinician, id)
  expect(await withActor(clinician, tx => undoImport(tx, id))).toEqual({ coupleId, removed: 5 })
  expect(await observed(clinician, coupleId)).toEqual({ A: [], B: [] })
  expect(await inCase(clinician, coupleId, listImports)).toEqual([])
  expect((await commit(clinician, await sendFile(clinician, coupleId, diary))).added).toBe(5)
})

test('two commits at once add each day once', async () => {
  const { clinician, coupleId } = await makeCase()
  const ids = [await sendFile(clinician, coupleId, diary), await sendFile(clinician, coupleId, diary)]
  const done = await Promise.all(ids.map(id => commit(clinician, id)))
  expect(done.map(each => each.added).sort()).toEqual([0, 5])
})

test('a closed couple takes no file', async () => {
  const { clinician, coupleId } = await makeCase()
  const id = await sendFile(clinician, coupleId, diary)
  await inCase(clinician, coupleId, tx => closeCouple(tx, 1))
  await expect(commit(clinician, id)).rejects.toThrow('couple-closed')
  const file = { fileName: 'diary.csv', parts: 1 }
  await expect(inCase(clinician, coupleId, tx => startImport(tx, file))).rejects.toThrow('couple-closed')
})

test('files that were sent and not taken in are forgotten after a day, the others are not', async () => {
  clock.set('2026-11-18T12:00:00Z')
  const { practiceId, clinician, coupleId } = await makeCase()
  await sendFile(clinician, coupleId, diary)
  await commit(clinician, await sendFile(clinician, coupleId, diary))
  clock.set('2026-11-21T12:00:00Z')
  const young = await sendFile(clinician, coupleId, diary)
  const clear = (id: string) =>
    withActor(mint.worker({ practiceId: id, job: 'clear-imports' }), clearAbandonedImports)
  expect(await clear((await makePractice()).practiceId)).toBe(0)
  expect(await clear(practiceId)).toBe(1)
  const left = await inCase(clinician, coupleId, listImports)
  expect(left.map(each => [each.id === young, each.added])).toEqual([
    [true, null],
    [false, 5],
  ])
  expect(await inCase(clinician, coupleId, tx => readParts(tx, young))).toBe(diary)
})

describe('a stranger finds nothing', () => {
  test('neither a colleague nor a clinician of another practice', async () => {
    const { practiceId, clinician, coupleId } = await makeCase()
    const id = await sendFile(clinician, coupleId, diary)
    const foreign = await makeCase()
    for (const stranger of [await makeClinician(practiceId), foreign.clinician]) {
      const part = { part: 1, text: diary }
      await expect(withActor(stranger, tx => receivePart(tx, id, part))).rejects.toThrow('not-found')
      await expect(withActor(stranger, tx => mapImport(tx, id, mapping))).rejects.toThrow('not-found')
      await expect(commit(stranger, id)).rejects.toThrow('not-found')
      await expect(withActor(stranger, tx => undoImport(tx, id))).rejects.toThrow('not-found')
    }
    const own = <T>(run: (tx: CaseTx) => Promise<T>) => inCase(foreign.clinician, foreign.coupleId, run)
    expect(await own(listImports)).toEqual([])
    expect(await own(tx => readImportState(tx, id))).toBeNull()
    await expect(own(tx => readParts(tx, id))).rejects.toThrow('not-found')
    await expect(own(tx => describeImport(tx, id))).rejects.toThrow('not-found')
    await expect(own(tx => checkImport(tx, id, mapping))).rejects.toThrow('not-found')
    expect((await commit(clinician, id)).added).toBe(5)
  })

  test('another couple of the same clinician is another couple', async () => {
    const { policyId, clinician, coupleId } = await makeCase()
    const other = await makeCouple(clinician, policyId)
    const id = await sendFile(clinician, coupleId, diary)
    expect(await inCase(clinician, other, tx => readImportState(tx, id))).toBeNull()
    await expect(inCase(clinician, other, tx => readParts(tx, id))).rejects.toThrow('not-found')
  })

  test('no partner reads, adds or removes an imported number, nor the file; the clinician does', async () => {
    const { clinician, coupleId } = await makeCase()
    const id = await sendFile(clinician, coupleId, diary)
    await commit(clinician, await sendFile(clinician, coupleId, diary))
    for (const slot of ['A', 'B'] as const) {
      const partner = await joinPartner(clinician, coupleId, slot)
      const counts = await withActor(partner, async ({ db }) => [
        await db.observation.count(),
        await db.import.count(),
        await db.importPart.count(),
        (await db.observation.deleteMany({ where: { coupleId } })).count,
        (await db.import.deleteMany({ where: { coupleId } })).count,
      ])
      expect(counts).toEqual([0, 0, 0, 0, 0])
    }
    const counts = await withActor(clinician, async ({ db }) => [
      await db.observation.count({ where: { coupleId, audience: 'therapist' } }),
      await db.import.count({ where: { id } }),
      await db.importPart.count({ where: { importId: id } }),
    ])
    expect(counts).toEqual([5, 1, 1])
  })
})

/** Real diaries of 80 untreated couples; the folder is not part of the repository. */
const folder = process.env.INTERLUDE_DATA

if (folder) {
  describe('eighty real couples in one file', () => {
    const text = readFileSync(join(folder, 'data/couple-diary-35d.csv'), 'utf8')
    const vectors = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')).vectors as {
      id: string
      expect: Record<string, number | string>
    }[]
    const names = ['anxiety', 'sadness', 'vigor', 'contentment'] as const
    const mappingOf = (couple: string): ImportMapping => ({
      filter: { column: 'couple_id', equals: couple },
      day: { kind: 'number', column: 'diary_day', startDate: '2026-09-01', zeroIs: 0 },
      series: names.flatMap(name =>
        (['A', 'B'] as const).map(partner => ({
          column: `${partner === 'A' ? 'm' : 'w'}_${name}`,
          observation: {
            name,
            label: name,
            low: 0,
            high: 4,
            favourable: name === 'vigor' || name === 'contentment' ? ('higher' as const) : ('lower' as const),
          },
          partner,
        })),
      ),
    })

    test.each([
      ['201', 'O30'],
      ['202', 'O31'],
    ])('couple %s comes in, and its trend is vector %s', async (number, vector) => {
      const { clinician, coupleId } = await makeCase()
      const id = await sendFile(clinician, coupleId, text)
      const { rows, columns } = await inCase(clinician, coupleId, tx => describeImport(tx, id))
      expect([rows, columns[0]!.values!.length]).toEqual([2765, 80])
      const how = mappingOf(number)
      const check = await withActor(clinician, tx => mapImport(tx, id, how))
      expect(check).toMatchObject({ read: 35, filteredOut: 2730, add: 280, refusedTotal: 0 })
      expect(await commit(clinician, id, how)).toMatchObject({ added: 280, unchanged: 0 })

      const range = { from: '2026-09-01', to: '2026-11-21' }
      const stored = await inCase(clinician, coupleId, tx => listObservations(tx, range, ['contentment']))
      const own = stored[0]!.series.A
      expect([own.length, stored[0]!.series.B.length]).toEqual([35, 35])
      const { n, slopePerWeek, sePerWeek, verdict } = linearTrend(pointsOf(own))
      expect({
        n,
        slopePerWeek: Number(slopePerWeek.toFixed(4)),
        sePerWeek: Number(sePerWeek.toFixed(4)),
        verdict: verdict.replaceAll('-', ' '),
      }).toEqual(vectors.find(each => each.id === vector)!.expect)

      const again = await sendFile(clinician, coupleId, text)
      expect(await commit(clinician, again, how)).toMatchObject({ added: 0, unchanged: 280 })
    })

    test('a couple with days left out keeps its gaps', async () => {
      const { clinician, coupleId } = await makeCase()
      const rows = text.split('\n').slice(1).filter(Boolean)
      const counts = Map.groupBy(rows, row => row.split(',')[0]!)
      const [couple, days] = [...counts].find(([, own]) => own.length < 35)!
      const how = mappingOf(couple)
      const { added, gaps } = await commit(clinician, await sendFile(clinician, coupleId, text), how)
      expect(added + gaps).toBe(days.length * 8)
      const range = { from: '2026-09-01', to: '2026-11-21' }
      const [stored] = await inCase(clinician, coupleId, tx => listObservations(tx, range, ['vigor']))
      expect(stored!.series.A.length).toBeLessThanOrEqual(days.length)
    })
  })
}
