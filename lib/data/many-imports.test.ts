import { Client } from 'pg'
import { beforeEach, expect, test } from 'vitest'
import type { Clinician } from '#lib/domain/access.ts'
import { mint } from '#lib/domain/access.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import { found } from '#lib/domain/problem.ts'
import { dailyMapping, importMany, sendMany } from '#lib/testing/many-files.ts'
import { joinPartner, makeClinician, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { recordAskedAlone } from './asked-alone.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { listCaseload } from './caseload.ts'
import { closeCouple } from './couple-changes.ts'
import { readCouple } from './couples.ts'
import { undoImport } from './imports.ts'
import { invitePartner } from './invitations.ts'
import { readProgress } from './many-import-progress.ts'
import { checkManyImport, commitManyImport, mapManyImport } from './many-import-reading.ts'
import { undoManyImport } from './many-import-undo.ts'
import { clearAbandonedManyImports, listManyImports, readManyImport } from './many-imports.ts'
import { listObservations } from './observations.ts'
import { withActor } from './with-actor.ts'

const database = useTestDatabase()
const clock = useTestClock('2026-11-21T12:00:00Z')
let practiceId: string
let policyId: string
let clinician: Clinician

beforeEach(async () => {
  const practice = await makePractice()
  practiceId = practice.practiceId
  policyId = practice.policyId
  clinician = await makeClinician(practiceId)
})

const diary = 'id,day,a,b\n201,0,1,2\n201,1,,3\n202,0,4,0.5\n'
const mapping = (): ManyMapping =>
  dailyMapping(policyId, { couple: 'id', day: 'day', startDate: '2026-11-01' }, [
    { column: 'a', partner: 'A', name: 'contentment', favourable: 'higher' },
    { column: 'b', partner: 'B', name: 'contentment', favourable: 'higher' },
  ])
const satisfaction = (): ManyMapping => {
  const observation = {
    name: 'old-satisfaction',
    label: 'Satisfaction',
    low: 0,
    high: 81,
    favourable: 'higher',
  } as const
  const side = (column: string, partner: 'A' | 'B', day: string) => ({ column, partner, day, observation })
  return {
    ...mapping(),
    day: { kind: 'fixed' },
    series: [
      side('m_pre', 'A', '2026-10-31'),
      side('m_post', 'A', '2026-11-15'),
      side('w_pre', 'B', '2026-10-31'),
      side('w_post', 'B', '2026-11-15'),
    ],
    outcome: null,
  }
}

const inCase = <T>(who: Clinician, coupleId: string, run: (tx: CaseTx) => Promise<T>) =>
  withActor(who, async tx => run(found(await openCaseFile(tx, coupleId))))
const progressOf = (id: string) => withActor(clinician, tx => readProgress(tx, id))
const undo = (id: string) => withActor(clinician, tx => undoManyImport(tx, id))
const couples = (who = clinician) =>
  withActor(who, async tx => {
    const rows = await listCaseload(tx)
    return rows.map(row => [row.partners.A.name, row.partners.B.name, row.status]).sort()
  })
const coupleIds = () => withActor(clinician, async tx => (await listCaseload(tx)).map(row => row.coupleId))
const observed = async (who = clinician) => {
  const rows = await withActor(who, listCaseload)
  const range = { from: '2000-01-01', to: '2026-11-21' }
  const each = rows.map(async ({ coupleId, partners }) => {
    const series = await inCase(who, coupleId, tx => listObservations(tx, range))
    return [partners.A.name, series.map(({ name, label, series }) => [name, label.en, series])]
  })
  return (await Promise.all(each)).sort()
}
/** What the database itself holds, past row-level security. */
async function count(sql: string): Promise<number> {
  const root = new Client({ connectionString: database.adminUrl })
  await root.connect()
  const { rows } = await root.query(`select count(*)::int as n from ${sql}`)
  await root.end()
  return rows[0].n
}
const allRows = async () => {
  const own = `where practice_id = '${practiceId}'`
  const tables = [
    'couple',
    'partner',
    'seat',
    'care_team',
    'data_key',
    'import',
    'imported_couple',
    'observation',
  ]
  return Promise.all(tables.map(each => count(`${each} ${own}`)))
}

test('couples are made with their names and outcome, without an invitation, and hold their numbers', async () => {
  const counts = await importMany(clinician, diary, mapping())
  expect(counts).toMatchObject({ read: 3, gaps: 1, made: 2, known: 0, empty: 0, add: 5, unchanged: 0 })
  expect(await couples()).toEqual([
    ['201 A', '201 B', 'invited'],
    ['202 A', '202 B', 'invited'],
  ])
  expect(await observed()).toEqual([
    [
      '201 A',
      [
        [
          'contentment',
          'Contentment',
          {
            A: [{ day: '2026-11-01', value: 1 }],
            B: [
              { day: '2026-11-01', value: 2 },
              { day: '2026-11-02', value: 3 },
            ],
          },
        ],
      ],
    ],
    [
      '202 A',
      [
        [
          'contentment',
          'Contentment',
          { A: [{ day: '2026-11-01', value: 4 }], B: [{ day: '2026-11-01', value: 0.5 }] },
        ],
      ],
    ],
  ])
  const [coupleId] = await coupleIds()
  expect(await inCase(clinician, coupleId!, readCouple)).toMatchObject({ outcome: 'contentment' })
  expect(await count(`invitation where practice_id = '${practiceId}'`)).toBe(0)
  expect(await count(`observation where practice_id = '${practiceId}' and audience <> 'therapist'`)).toBe(0)
  const written = `audit_event where practice_id = '${practiceId}' and action`
  expect(await count(`${written} = 'import-committed' and couple_id is not null`)).toBe(2)
  expect(await count(`${written} = 'many-import-committed'`)).toBe(1)
})

test('a check says what would come, and stores nothing', async () => {
  const id = await sendMany(clinician, `${diary}203,0,,\n`)
  const before = await allRows()
  const check = await withActor(clinician, tx => mapManyImport(tx, id, mapping()))
  expect(check).toMatchObject({ read: 4, gaps: 3, made: 2, known: 0, empty: 1, add: 5, refusedTotal: 0 })
  expect(check.first[0]).toEqual({
    label: '201',
    known: false,
    names: { A: '201 A', B: '201 B' },
    add: 3,
    days: ['2026-11-01', '2026-11-02'],
  })
  expect(await allRows()).toEqual(before)
  expect(await withActor(clinician, tx => readManyImport(tx, id))).toMatchObject({ mapping: mapping() })
})

test('what was sent is sealed under the clinician’s own key, and forgotten once taken in', async () => {
  const id = await sendMany(clinician, diary)
  const plain = `many_import_part where import_id = '${id}' and sealed like '%201%'`
  expect(await count(`many_import_part where import_id = '${id}'`)).toBe(1)
  expect(await count(plain.replace('%201%', '%,a,b%'))).toBe(0)
  expect(await count(`data_key where scope = 'clinician' and subject_id = '${clinician.userId}'`)).toBe(1)
  await withActor(clinician, tx => commitManyImport(tx, id, mapping()))
  expect(await count(`many_import_part where import_id = '${id}'`)).toBe(0)
  await expect(withActor(clinician, tx => commitManyImport(tx, id, mapping()))).rejects.toThrow('import-done')
})

test('the same file twice changes nothing', async () => {
  await importMany(clinician, diary, mapping())
  const before = [await allRows(), await observed()]
  const again = await importMany(clinician, diary, mapping())
  expect(again).toMatchObject({ made: 0, known: 2, add: 0, unchanged: 5 })
  expect([await allRows(), await observed()]).toEqual(before)
  expect(await undo(again.id)).toEqual({ removed: 0, couplesRemoved: 0, couplesKept: 0 })
  expect([await allRows(), await observed()]).toEqual(before)
})

test('a second file joins the couples of the first by their label, and makes those that are new', async () => {
  await importMany(clinician, diary, mapping())
  const text = 'id,m_pre,m_post,w_pre,w_post\n202,60,61,62,63\n203,70,,72,73\n'
  const counts = await importMany(clinician, text, satisfaction())
  expect(counts).toMatchObject({ made: 1, known: 1, add: 7, gaps: 1 })
  const all = await observed()
  expect(all.map(each => each[0])).toEqual(['201 A', '202 A', '203 A'])
  expect(all[1]![1]).toContainEqual([
    'old-satisfaction',
    'Satisfaction',
    {
      A: [
        { day: '2026-10-31', value: 60 },
        { day: '2026-11-15', value: 61 },
      ],
      B: [
        { day: '2026-10-31', value: 62 },
        { day: '2026-11-15', value: 63 },
      ],
    },
  ])
})

test('one bad cell and nothing is there, no couple either', async () => {
  const before = await allRows()
  const id = await sendMany(clinician, `${diary}203,0,5,1\n,0,1,1\n`)
  const check = await withActor(clinician, tx => checkManyImport(tx, id, mapping()))
  expect(check.refused.map(({ line, column, reason }) => [line, column, reason])).toEqual([
    [5, 'a', 'out-of-range'],
    [6, 'id', 'no-couple'],
  ])
  await expect(withActor(clinician, tx => commitManyImport(tx, id, mapping()))).rejects.toMatchObject({
    reason: 'rows-refused',
    detail: { refusedTotal: 2 },
  })
  expect((await allRows()).toSpliced(4, 1)).toEqual(before.toSpliced(4, 1))
})

test('a day with another value, a name with another range and a closed couple are refused', async () => {
  await importMany(clinician, diary, mapping())
  const id = await sendMany(clinician, diary.replace('4,0.5', '3,0.5'))
  const refused = async (how: ManyMapping, importId = id) => {
    const check = await withActor(clinician, tx => checkManyImport(tx, importId, how))
    return check.refused.map(({ line, column, reason, value }) => [line, column, reason, value])
  }
  expect(await refused(mapping())).toEqual([[4, 'a', 'already-imported-other', '3']])
  const wider = mapping().series.map(each => ({ ...each, observation: { ...each.observation, high: 10 } }))
  expect((await refused({ ...mapping(), series: wider })).slice(0, 2)).toEqual([
    [1, 'a', 'other-range', '0–4'],
    [1, 'b', 'other-range', '0–4'],
  ])
  const asked = mapping().series.map(each => ({
    ...each,
    observation: { ...each.observation, name: 'closeness' },
  }))
  const total = { name: 'phq-9', label: 'PHQ-9', low: 0, high: 27, favourable: 'higher' } as const
  const measured = mapping().series.map(each => ({ ...each, observation: total }))
  expect((await refused({ ...mapping(), series: measured, outcome: null }))[0]).toEqual([
    1,
    'a',
    'other-range',
    '0–27',
  ])
  expect((await refused({ ...mapping(), series: asked, outcome: null }))[0]).toEqual([
    1,
    'a',
    'other-range',
    '0–10',
  ])

  for (const coupleId of await coupleIds()) await inCase(clinician, coupleId, tx => closeCouple(tx, 1))
  const more = await sendMany(clinician, `${diary}201,2,1,1\n`)
  expect(await refused(mapping(), more)).toEqual([[2, 'id', 'couple-closed', '201']])
})

test('another clinician with the same labels gets couples of their own, and nobody learns of the other', async () => {
  await importMany(clinician, diary, mapping())
  const colleague = await makeClinician(practiceId)
  const counts = await importMany(colleague, diary, mapping())
  expect(counts).toMatchObject({ made: 2, known: 0, add: 5, unchanged: 0 })
  expect([await couples(), await couples(colleague)].map(each => each.length)).toEqual([2, 2])
  expect(await withActor(colleague, listManyImports)).toHaveLength(1)
  const { id } = await importMany(clinician, diary, mapping())
  await expect(withActor(colleague, tx => undoManyImport(tx, id))).rejects.toThrow('not-found')
  expect(await withActor(colleague, tx => readManyImport(tx, id))).toBeNull()
})

test('undone, the whole is as it was before: numbers, couples, keys', async () => {
  await sendMany(clinician, diary)
  const before = await allRows()
  const { id } = await importMany(clinician, diary, mapping())
  expect(await undo(id)).toEqual({ removed: 5, couplesRemoved: 2, couplesKept: 0 })
  expect(await allRows()).toEqual(before)
  expect(await couples()).toEqual([])
  await expect(undo(id)).rejects.toThrow('not-found')
  expect(await importMany(clinician, diary, mapping())).toMatchObject({ made: 2, add: 5 })
})

test('a couple on which anything else hangs stays, whoever may read it', async () => {
  const { id } = await importMany(clinician, `${diary}203,0,1,1\n204,0,1,1\n`, mapping())
  const rows = await withActor(clinician, listCaseload)
  const idOf = (name: string) => rows.find(row => row.partners.A.name === name)!.coupleId
  await inCase(clinician, idOf('201 A'), async tx => {
    const { partners } = await readCouple(tx)
    await recordAskedAlone(tx, partners.A.partnerId, { reason: 'x' })
  })
  await inCase(clinician, idOf('202 A'), async tx => {
    await invitePartner(tx, (await readCouple(tx)).partners.B.partnerId)
  })
  await joinPartner(clinician, idOf('203 A'), 'A')
  expect(await undo(id)).toEqual({ removed: 9, couplesRemoved: 1, couplesKept: 3 })
  expect((await couples()).map(each => each[0])).toEqual(['201 A', '202 A', '203 A'])
  // Still known: the same file brings the numbers back to the same three.
  expect(await importMany(clinician, diary, mapping())).toMatchObject({ made: 0, known: 2, add: 5 })
})

test('of two imports the first undone leaves what the second brought', async () => {
  const first = await importMany(clinician, diary, mapping())
  const second = await importMany(
    clinician,
    'id,m_pre,m_post,w_pre,w_post\n202,60,61,62,63\n',
    satisfaction(),
  )
  expect(await undo(first.id)).toEqual({ removed: 5, couplesRemoved: 1, couplesKept: 1 })
  expect((await couples()).map(each => each[0])).toEqual(['202 A'])
  expect(await undo(second.id)).toEqual({ removed: 4, couplesRemoved: 1, couplesKept: 0 })
})

test('one couple’s part is taken back by itself, and the rest with the whole', async () => {
  const { id } = await importMany(clinician, diary, mapping())
  const one = await withActor(clinician, tx => tx.db.import.findFirstOrThrow({ where: { added: 3 } }))
  expect(await withActor(clinician, tx => undoImport(tx, one.id))).toMatchObject({ removed: 3 })
  expect(await undo(id)).toEqual({ removed: 2, couplesRemoved: 1, couplesKept: 0 })
})

test('a closed couple is not changed by undoing, and says so', async () => {
  const { id } = await importMany(clinician, diary, mapping())
  const [coupleId] = await coupleIds()
  await inCase(clinician, coupleId!, tx => closeCouple(tx, 1))
  const before = await allRows()
  await expect(undo(id)).rejects.toThrow('couple-closed')
  expect(await allRows()).toEqual(before)
})

test('two at once make each couple once', async () => {
  const ids = [await sendMany(clinician, diary), await sendMany(clinician, diary)]
  const done = await Promise.all(
    ids.map(id => withActor(clinician, tx => commitManyImport(tx, id, mapping()))),
  )
  expect(done.map(each => each.made).sort()).toEqual([0, 2])
  expect(await couples()).toHaveLength(2)
})

test('how far it is can be seen while it runs, and a connection that dies in the middle leaves nothing', async () => {
  const days = Array.from({ length: 200 }, (_, day) => day)
  const rows = Array.from({ length: 20 }, (_, id) => days.map(day => `${id},${day},1,2\n`).join('')).join('')
  const early = { ...mapping(), day: { ...mapping().day, startDate: '2026-01-01' } } as ManyMapping
  const id = await sendMany(clinician, `id,day,a,b\n${rows}`)
  const before = await allRows()
  const commit = withActor(clinician, tx => commitManyImport(tx, id, early), { timeoutMs: 60_000 })
  const outcome = commit.then(
    () => 'done',
    () => 'broken off',
  )
  let seen = await progressOf(id)
  while (!seen || seen.done === 0) seen = await progressOf(id)
  expect(seen.of).toBe(8000)
  expect(
    await count(`(select pg_terminate_backend(pid) from pg_stat_activity
    where application_name like 'import ${id} %') as ended`),
  ).toBe(1)
  expect(await outcome).toBe('broken off')
  expect(await allRows()).toEqual(before)
  expect(await progressOf(id)).toBeNull()
  expect(await withActor(clinician, tx => commitManyImport(tx, id, early))).toMatchObject({
    made: 20,
    add: 8000,
  })
}, 60_000)

test('a file that was sent and not taken in is forgotten after a day; one taken in is not', async () => {
  const { id } = await importMany(clinician, diary, mapping())
  const open = await sendMany(clinician, diary)
  const clear = () =>
    withActor(mint.worker({ practiceId, job: 'testing' }), tx => clearAbandonedManyImports(tx))
  expect(await clear()).toBe(0)
  clock.set('2026-11-23T12:00:00Z')
  expect(await clear()).toBe(1)
  clock.set('2026-11-21T12:00:00Z')
  expect((await withActor(clinician, listManyImports)).map(each => each.id)).toEqual([id])
  expect(await count(`many_import_part where import_id = '${open}'`)).toBe(0)
})
