import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SealError } from '#lib/crypto/envelope.ts'
import { openMail } from '#lib/data/queued-mail.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { makeClinician, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { asWorker } from './as-worker.ts'
import { prepareQueue } from './prepare-queue.ts'
import { closeQueue, enqueue } from './queue.ts'

const database = useTestDatabase()
let owner: pg.Client

beforeAll(async () => {
  await prepareQueue(database.urls.ownerUrl)
  owner = new pg.Client({ connectionString: database.urls.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await closeQueue()
  await owner.end()
})

async function jobs(name: string, flagId: string) {
  const { rows } = await owner.query(
    `select id, data, start_after from pgboss.job where name = $1 and data->>'flagId' = $2`,
    [name, flagId],
  )
  return rows
}

test('a job is there exactly if its transaction is', async () => {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const [kept, dropped] = [randomUUID(), randomUUID()]
  await withActor(clinician, async tx => {
    await enqueue(tx, 'flag-raised', { flagId: kept })
    expect(await jobs('flag-raised', kept)).toEqual([])
  })
  const broken = withActor(clinician, async tx => {
    await enqueue(tx, 'flag-raised', { flagId: dropped })
    throw new Error('and then something failed')
  })
  await expect(broken).rejects.toThrow('something failed')
  expect(await jobs('flag-raised', kept)).toMatchObject([{ data: { practiceId, flagId: kept } }])
  expect(await jobs('flag-raised', dropped)).toEqual([])
})

test('the same once-words send one job, and a visitor names the practice', async () => {
  const { practiceId } = await makePractice()
  const flagId = randomUUID()
  const after = new Date('2031-05-01T10:00:00Z')
  const send = () =>
    withActor(mint.visitor(), tx =>
      enqueue(tx, 'flag-backup', { flagId }, { practiceId, after, once: flagId }),
    )
  await send()
  await send()
  expect(await jobs('flag-backup', flagId)).toMatchObject([{ start_after: after }])
  const nameless = withActor(mint.visitor(), tx => enqueue(tx, 'flag-backup', { flagId }))
  await expect(nameless).rejects.toThrow('a job needs a practice')
})

test('a waiting mail shows neither address nor link, and opens for its own practice and job alone', async () => {
  const { practiceId } = await makePractice()
  const stranger = await makePractice()
  const mail = {
    to: 'canary@example.org',
    locale: 'en',
    template: 'invitation',
    url: 'http://localhost:3000/invitation/canary',
  } as const
  await asWorker(practiceId, 'test', tx => enqueue(tx, 'mail', mail))
  const { rows } = await owner.query(
    `select id, data, job::text as whole from pgboss.job where name = 'mail'`,
  )
  expect(rows).toHaveLength(1)
  const { id, data, whole } = rows[0]
  expect(whole).not.toContain('canary')
  const read = (practice: string, jobId: string) =>
    asWorker(practice, 'test', async tx => JSON.parse(openMail(tx, jobId, data.sealed)))
  expect(await read(practiceId, id)).toEqual(mail)
  await expect(read(stranger.practiceId, id)).rejects.toThrow(SealError)
  await expect(read(practiceId, randomUUID())).rejects.toThrow(SealError)
})

test("the application's role uses the queue and cannot change its tables", async () => {
  const application = new pg.Client({ connectionString: database.urls.databaseUrl })
  await application.connect()
  try {
    await application.query('select count(*) from pgboss.job')
    for (const change of [
      'drop table pgboss.job cascade',
      'alter table pgboss.queue add x int',
      'create table pgboss.x ()',
    ]) {
      await expect(application.query(change)).rejects.toThrow(/must be owner|permission denied/)
    }
  } finally {
    await application.end()
  }
})
