import pg from 'pg'
import { expect, test } from 'vitest'
import { mint } from '#lib/domain/access.ts'
import { makeClinician, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { writeDown } from './audit.ts'
import { type AuditHead, BrokenChain, sealAudit, verifyAudit } from './audit-seal.ts'
import { type WorkerTx, withActor } from './with-actor.ts'

const database = useTestDatabase()

const as = <T>(practiceId: string, run: (tx: WorkerTx) => Promise<T>) =>
  withActor(mint.worker({ practiceId, job: 'test' }), run)
const seal = (practiceId: string, anchor: AuditHead | null = null) =>
  as(practiceId, tx => sealAudit(tx, anchor))
const verify = (practiceId: string, anchor: AuditHead | null = null) =>
  as(practiceId, tx => verifyAudit(tx, anchor))

/** A practice whose chain has eight links, sealed in two runs. */
async function makeChain() {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const act = (action: string) =>
    withActor(clinician, tx => writeDown(tx, { action, subjectId: clinician.userId }))
  for (let each = 1; each <= 4; each += 1) await act(`act-${each}`)
  await seal(practiceId)
  for (let each = 5; each <= 8; each += 1) await act(`act-${each}`)
  const { head } = await seal(practiceId)
  return { practiceId, act, head: head! }
}

/** What only a superuser can do: the triggers are off. `$1` is the practice. */
async function tamper(practiceId: string, ...statements: string[]): Promise<void> {
  const superuser = new pg.Client({ connectionString: database.adminUrl })
  await superuser.connect()
  try {
    await superuser.query('set session_replication_role = replica')
    for (const sql of statements) {
      const { rowCount } = await superuser.query(sql, [practiceId])
      expect(rowCount, sql).toBeGreaterThan(0)
    }
  } finally {
    await superuser.end()
  }
}

const eventAt = (position: number) =>
  `(select event_id from audit_seal where practice_id = $1 and position = ${position})`

test('an untouched chain verifies, and what was written since then waits', async () => {
  const { practiceId, act, head } = await makeChain()
  expect(head.position).toBe(8)
  expect(await verify(practiceId, head)).toEqual({ ok: true, sealed: 8, brokenAt: null, unsealed: 0 })
  await act('act-9')
  expect(await verify(practiceId, head)).toEqual({ ok: true, sealed: 8, brokenAt: null, unsealed: 1 })
  const { sealed, head: next } = await seal(practiceId, head)
  expect([sealed, next?.position]).toEqual([1, 9])
  expect(await verify(practiceId, head)).toEqual({ ok: true, sealed: 9, brokenAt: null, unsealed: 0 })
})

const where = `where id = ${eventAt(3)} and practice_id = $1`
const tamperings: readonly (readonly [what: string, brokenAt: number, statements: string[]])[] = [
  ['another action', 3, [`update audit_event set action = 'act-0' ${where}`]],
  ['another person', 3, [`update audit_event set actor_id = gen_random_uuid() ${where}`]],
  ['nobody instead of a person', 3, [`update audit_event set actor_id = null ${where}`]],
  ['another role', 3, [`update audit_event set actor_role = 'owner' ${where}`]],
  ['another subject', 3, [`update audit_event set subject_id = null ${where}`]],
  ['another couple', 3, [`update audit_event set couple_id = gen_random_uuid() ${where}`]],
  ['a microsecond', 3, [`update audit_event set at = at + interval '1 microsecond' ${where}`]],
  [
    'the time of sealing',
    3,
    [
      `update audit_seal set sealed_at = sealed_at + interval '1 hour' where position = 3 and practice_id = $1`,
    ],
  ],
  [
    'one digit of a seal',
    3,
    [
      `update audit_seal set hash = translate(left(hash, 1), '0123456789abcdef', '123456789abcdef0') || substr(hash, 2) where position = 3 and practice_id = $1`,
    ],
  ],
  ['a deleted event', 3, [`delete from audit_event ${where}`]],
  [
    'an event deleted with its seal',
    3,
    [`delete from audit_event ${where}`, 'delete from audit_seal where position = 3 and practice_id = $1'],
  ],
  [
    'a deleted one, and the rest moved up',
    3,
    [
      `delete from audit_event ${where}`,
      'delete from audit_seal where position = 3 and practice_id = $1',
      ...[4, 5, 6, 7, 8].map(
        each => `update audit_seal set position = ${each - 1} where position = ${each} and practice_id = $1`,
      ),
    ],
  ],
  [
    'two exchanged',
    3,
    [
      'update audit_seal set position = -3 where position = 3 and practice_id = $1',
      'update audit_seal set position = 3 where position = 6 and practice_id = $1',
      'update audit_seal set position = 6 where position = -3 and practice_id = $1',
    ],
  ],
  ['the first two taken away', 1, [`delete from audit_seal where position <= 2 and practice_id = $1`]],
]

test.each(tamperings)('finds %s', async (_, brokenAt, statements) => {
  const { practiceId } = await makeChain()
  await tamper(practiceId, ...statements)
  expect(await verify(practiceId)).toMatchObject({ ok: false, brokenAt, sealed: brokenAt - 1 })
})

const cutTail = [
  `delete from audit_event where practice_id = $1 and id in (select event_id from audit_seal where practice_id = $1 and position > 6)`,
  'delete from audit_seal where practice_id = $1 and position > 6',
]

test('finds an end that was cut off by the head kept outside, and does not seal on over it', async () => {
  const { practiceId, act, head } = await makeChain()
  await tamper(practiceId, ...cutTail)
  expect(await verify(practiceId, head)).toMatchObject({ ok: false, brokenAt: 7, sealed: 6 })
  for (const each of [7, 8, 9]) await act(`forged-${each}`)
  await expect(seal(practiceId, head)).rejects.toThrow(BrokenChain)
  await seal(practiceId)
  expect(await verify(practiceId, head)).toMatchObject({ ok: false, brokenAt: 8 })
})

test('finds an event that was sealed by somebody without the key', async () => {
  const { practiceId, act } = await makeChain()
  await act('act-9')
  await tamper(
    practiceId,
    `insert into audit_seal (practice_id, position, event_id, hash, sealed_at)
     select $1, 9, id, encode(sha256(id::text::bytea), 'hex'), now() from audit_event where practice_id = $1 and action = 'act-9'`,
  )
  expect(await verify(practiceId)).toMatchObject({ ok: false, brokenAt: 9, sealed: 8 })
})

test('two sealers at once make one chain', async () => {
  const { practiceId, act } = await makeChain()
  for (let each = 9; each <= 20; each += 1) await act(`act-${each}`)
  const results = await Promise.all([seal(practiceId), seal(practiceId), seal(practiceId)])
  expect(results.map(each => each.sealed).sort()).toEqual([0, 0, 12])
  expect(await verify(practiceId)).toEqual({ ok: true, sealed: 20, brokenAt: null, unsealed: 0 })
})

test("a worker of another practice seals and sees nothing of this one's chain", async () => {
  const { practiceId, act } = await makeChain()
  const stranger = await makePractice()
  await act('act-9')
  expect(await seal(stranger.practiceId)).toEqual({ sealed: 0, head: null })
  expect(await verify(stranger.practiceId)).toEqual({ ok: true, sealed: 0, brokenAt: null, unsealed: 0 })
  expect(await verify(practiceId)).toMatchObject({ sealed: 8, unsealed: 1 })
})
