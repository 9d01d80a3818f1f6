import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Clinician, Partner, Person } from '#lib/domain/access.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { openCaseFile } from './case-files.ts'
import { closeDatabase } from './database.ts'
import { PrismaClient } from './generated/client.ts'
import { type Tx, withActor, withChange } from './with-actor.ts'

/** What holds when many act at once: no setting leaks from one transaction into the next, and a revocation wins. */
const place = useTestDatabase()
let superuser: pg.Client
let watcher: pg.Client

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: place.adminUrl })
  watcher = new pg.Client({ connectionString: place.adminUrl })
  await Promise.all([superuser.connect(), watcher.connect()])
})
afterAll(() => Promise.all([superuser.end(), watcher.end()]))

test('300 interleaved transactions on one connection: each sees its own couple, and nobody sees nothing', async () => {
  const { practiceId, policyId } = await makePractice()
  const people: { who: Person; sees: string[] }[] = []
  for (let i = 0; i < 3; i++) {
    const clinician = await makeClinician(practiceId)
    const couples = [await makeCouple(clinician, policyId), await makeCouple(clinician, policyId)]
    people.push({ who: clinician, sees: couples.toSorted() })
    for (const coupleId of couples)
      people.push({ who: await joinPartner(clinician, coupleId, 'A'), sees: [coupleId] })
  }
  await closeDatabase()
  const adapter = new PrismaPg({ connectionString: place.urls.databaseUrl, max: 1 })
  const one = new PrismaClient({ adapter, transactionOptions: { maxWait: 60_000, timeout: 60_000 } })
  ;(globalThis as { interludeDatabase?: PrismaClient }).interludeDatabase = one

  const wrong: unknown[] = []
  const look = async (n: number) => {
    const { who, sees } = people[n % people.length]!
    const breaks = n % 7 === 0
    const work = async (tx: Tx) => {
      const first = await tx.db.couple.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
      if (n % 5 === 0) await tx.db.$queryRaw`select pg_sleep(0.001)::text`
      const again = await tx.db.couple.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
      for (const rows of [first, again]) {
        if (rows.map(row => row.id).join() !== sees.join()) wrong.push({ n, sees, rows })
      }
      if (breaks) throw new Error('on purpose')
    }
    await withActor(who, work).catch(error => {
      if (!breaks) throw error
    })
  }
  const nobody = async () => {
    const rows = await one.couple.findMany()
    if (rows.length > 0) wrong.push({ nobody: rows })
  }
  await Promise.all(Array.from({ length: 300 }, (_, n) => (n % 10 === 9 ? nobody() : look(n))))
  expect(wrong).toEqual([])
  await closeDatabase()
  // The control: a setting that outlives its transaction is seen by the next one, so the test could have failed.
  const client = new pg.Client({ connectionString: place.urls.databaseUrl })
  await client.connect()
  const { who, sees } = people[1]!
  const partner = who as Partner
  for (const [name, value] of [
    ['role', 'partner'],
    ['practice', practiceId],
    ['couple', partner.coupleId],
  ]) {
    await client.query('select set_config($1, $2, false)', [`app.${name}`, value])
  }
  expect((await client.query('select id from couple')).rows.map(row => row.id)).toEqual(sees)
  await client.end()
})

type Cast = { clinician: Clinician; partner: Partner; coupleId: string }

async function cast(): Promise<Cast> {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  return { clinician, coupleId, partner: await joinPartner(clinician, coupleId, 'A') }
}

/** Ways to take somebody's right away, and the change that rests on it. */
const revocations = {
  'a partner leaves their seat': {
    actor: (they: Cast): Person => they.partner,
    sql: (they: Cast) => `update seat set left_at = now() where partner_id = '${they.partner.partnerId}'`,
    back: (they: Cast) => `update seat set left_at = null where partner_id = '${they.partner.partnerId}'`,
    write: raise,
    table: 'seat',
  },
  'a clinician’s role ends': {
    actor: (they: Cast): Person => they.clinician,
    sql: (they: Cast) => `update staff_member set until = now() where user_id = '${they.clinician.userId}'`,
    back: (they: Cast) => `update staff_member set until = null where user_id = '${they.clinician.userId}'`,
    write: plan,
    table: 'staff_member',
  },
  'a clinician leaves the care team': {
    actor: (they: Cast): Person => they.clinician,
    sql: (they: Cast) => `update care_team set until = now() where user_id = '${they.clinician.userId}'`,
    back: (they: Cast) => `update care_team set until = null where user_id = '${they.clinician.userId}'`,
    write: plan,
    table: 'care_team',
  },
  'an account is suspended': {
    actor: (they: Cast): Person => they.partner,
    sql: (they: Cast) => `update app_user set suspended_at = now() where id = '${they.partner.userId}'`,
    back: (they: Cast) => `update app_user set suspended_at = null where id = '${they.partner.userId}'`,
    write: raise,
    table: 'app_user',
  },
} as const

const names = Object.keys(revocations) as (keyof typeof revocations)[]

type Between = () => Promise<unknown>

async function raise(tx: Tx<Person>, { partner }: Cast, between: Between): Promise<void> {
  await between()
  const { practiceId, coupleId, partnerId } = partner
  await tx.db.flag.createMany({
    data: { practiceId, coupleId, partnerId, kind: 'not-safe', raisedAt: tx.now },
  })
}

async function plan(tx: Tx<Person>, { clinician, coupleId }: Cast, between: Between): Promise<void> {
  if (!(await openCaseFile(tx as Tx<Clinician>, coupleId))) throw new Error('stranger')
  await between()
  const { practiceId, userId: createdBy } = clinician
  await tx.db.appointment.createMany({ data: { practiceId, coupleId, startsAt: tx.now, createdBy } })
}

/** A change that stops at `between`, with its right checked and nothing written. Returns when it wrote. */
const change = (they: Cast, name: keyof typeof revocations, between: Between = async () => {}) => {
  const { actor, write } = revocations[name]
  return withChange(actor(they), { key: randomUUID(), bodyHash: 'h' }, async tx => {
    await write(tx, they, between)
    const [at] = await tx.db.$queryRaw<{ at: string }[]>`select clock_timestamp()::text as at`
    return at!.at
  })
}

/** Waits until the superuser's statement waits for a lock, or gives up when it is through already. */
async function isHeldUp(statement: Promise<unknown>): Promise<boolean> {
  let through = false
  void statement.then(() => {
    through = true
  })
  const pid = (superuser as unknown as { processID: number }).processID
  while (!through) {
    const { rows } = await watcher.query('select wait_event_type from pg_stat_activity where pid = $1', [pid])
    if (rows[0]?.wait_event_type === 'Lock') return true
  }
  return false
}

test.each(names)('%s: a change under way ends first, the next one is refused', async name => {
  const they = await cast()
  const { sql, table } = revocations[name]
  let revoked: Promise<unknown> = Promise.resolve()
  const during = async () => {
    revoked = superuser.query(sql(they))
    return isHeldUp(revoked)
  }
  let heldUp: boolean | null = null
  await change(they, name, async () => {
    heldUp = await during()
  })
  expect(heldUp).toBe(true)
  await revoked
  await expect(change(they, name)).rejects.toThrow(/signed-out|stranger/)

  // The control: without the lock the revocation is through before the change has written. Only for the care team
  // do the policies notice then.
  await superuser.query(revocations[name].back(they))
  await superuser.query(`alter table ${table} disable trigger membership_lock`)
  try {
    const wrote = await change(they, name, async () => {
      heldUp = await during()
    }).catch(() => null)
    expect([heldUp, wrote === null]).toEqual([false, table === 'care_team'])
  } finally {
    await superuser.query(`alter table ${table} enable trigger membership_lock`)
  }
})

test.each(names)('%s: a change that comes while it is under way waits, and is refused', async name => {
  const they = await cast()
  await superuser.query('begin')
  await superuser.query(revocations[name].sql(they))
  const late = change(they, name).catch((error: Error) => error.message)
  const waiting = `select count(*)::int as n from pg_stat_activity where datname = current_database()
    and wait_event_type = 'Lock' and usename = 'interlude_app'`
  while ((await watcher.query(waiting)).rows[0].n === 0) await new Promise(setImmediate)
  await superuser.query('commit')
  expect(await late).toMatch(/signed-out|stranger/)
})

test.each(names)('%s: of 20 races none is won by the change', async name => {
  const they = await cast()
  const { sql, back } = revocations[name]
  const outcomes = { changed: 0, refused: 0, won: 0 }
  for (let race = 0; race < 20; race++) {
    await superuser.query(back(they))
    const head = Array.from({ length: race % 5 }, () => watcher.query('select'))
    const revoke = () => superuser.query(`${sql(they)} returning clock_timestamp()::text as at`)
    const [changed, revoked] = await Promise.all([
      change(they, name).catch(() => null),
      Promise.all(head).then(revoke),
    ])
    if (changed === null) outcomes.refused++
    else if (changed < revoked.rows[0].at) outcomes.changed++
    else outcomes.won++
  }
  expect(outcomes).toEqual({ changed: expect.any(Number), refused: expect.any(Number), won: 0 })
})
