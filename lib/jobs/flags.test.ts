import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { nameBackup } from '#lib/data/care-team.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { readFlagRecipients } from '#lib/data/flag-recipients.ts'
import { acknowledgeFlag } from '#lib/data/flags.ts'
import { raiseFlag } from '#lib/data/support.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician, Partner } from '#lib/domain/access.ts'
import { readEnvAgain } from '#lib/env.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { asWorker } from './as-worker.ts'
import { openInbox } from './inbox.fixture.ts'
import { prepareQueue } from './prepare-queue.ts'
import { enqueue } from './queue.ts'
import { startWorker, type Worker } from './worker.ts'

const database = useTestDatabase()
const day = 24 * 3_600_000
let inbox: Awaited<ReturnType<typeof openInbox>>
let worker: Worker
let owner: pg.Client

beforeAll(async () => {
  inbox = await openInbox()
  process.env.SMTP_URL = inbox.url
  await prepareQueue(database.urls.ownerUrl)
  owner = new pg.Client({ connectionString: database.urls.ownerUrl })
  await owner.connect()
  readEnvAgain()
  worker = await startWorker({ pollSeconds: 0.5 })
})
afterAll(async () => {
  await worker.stop()
  await owner.end()
  await inbox.close()
})

type Team = { lead: Clinician; backup: Clinician; partner: Partner; practiceId: string }

async function makeTeam(): Promise<Team> {
  const { practiceId, policyId } = await makePractice()
  const lead = await makeClinician(practiceId)
  const backup = await makeClinician(practiceId)
  const coupleId = await makeCouple(lead, policyId)
  await withActor(lead, async tx => nameBackup((await openCaseFile(tx, coupleId))!, backup.userId))
  return { lead, backup, partner: await joinPartner(lead, coupleId, 'A'), practiceId }
}

function raise(partner: Partner): Promise<string> {
  return withActor(partner, async tx => {
    const flagId = await raiseFlag(tx)
    await enqueue(tx, 'flag-raised', { flagId })
    return flagId
  })
}

const addressOf = ({ userId }: Clinician) => `${userId}@example.org`
const mailTo = (person: Clinician) => inbox.received.filter(mail => mail.to.includes(addressOf(person)))

async function backupJob(flagId: string) {
  const { rows } = await owner.query(
    `select state, start_after from pgboss.job where name = 'flag-backup' and data->>'flagId' = $1`,
    [flagId],
  )
  return rows[0] as { state: string; start_after: Date } | undefined
}

/** As if the day were over. */
async function letDayPass(flagId: string): Promise<void> {
  await owner.query(
    `update pgboss.job set start_after = now() where name = 'flag-backup' and data->>'flagId' = $1`,
    [flagId],
  )
  await vi.waitUntil(async () => (await backupJob(flagId))?.state === 'completed', 10_000)
}

test('a flag writes to the lead at once, and a day later to the backup, without a word of content', async () => {
  const { lead, backup, partner, practiceId } = await makeTeam()
  const raisedAt = Date.now()
  const flagId = await raise(partner)
  await vi.waitUntil(() => mailTo(lead).length === 1, 10_000)
  const { source } = mailTo(lead)[0]!
  expect(source).toContain('Subject: Something to read')
  for (const telling of [flagId, partner.partnerId, partner.coupleId, practiceId, 'safe', 'A-']) {
    expect(source.replaceAll(addressOf(lead), '')).not.toContain(telling)
  }

  const waiting = await backupJob(flagId)
  expect(waiting?.state).toBe('created')
  expect(waiting!.start_after.getTime() - raisedAt).toBeGreaterThanOrEqual(day)
  expect(waiting!.start_after.getTime() - raisedAt).toBeLessThan(day + 60_000)
  expect(mailTo(backup)).toEqual([])
  await letDayPass(flagId)
  await vi.waitUntil(() => mailTo(backup).length === 1, 10_000)
  expect(mailTo(backup)[0]!.source).toContain('as the backup')
  expect(mailTo(lead)).toHaveLength(1)
})

test('an acknowledged flag does not trouble the backup', async () => {
  const { lead, backup, partner } = await makeTeam()
  const flagId = await raise(partner)
  await vi.waitUntil(() => mailTo(lead).length === 1, 10_000)
  await withActor(lead, tx => acknowledgeFlag(tx, flagId))
  await letDayPass(flagId)
  const { rows } = await owner.query(
    `select state from pgboss.job where name = 'mail' and state <> 'completed'`,
  )
  expect(rows).toEqual([])
  expect(mailTo(backup)).toEqual([])
})

test('where no lead can be written to, the backup is asked at once', async () => {
  const { lead, backup, partner } = await makeTeam()
  await withActor(lead, tx =>
    tx.db.user.updateMany({ where: { id: lead.userId }, data: { signInName: 'mellow-birch-271' } }),
  )
  await raise(partner)
  await vi.waitUntil(() => mailTo(backup).length === 1, 10_000)
})

test("a worker of another practice finds no flag and reads nobody's address", async () => {
  const { partner } = await makeTeam()
  const { practiceId } = await makePractice()
  const flagId = await withActor(partner, raiseFlag)
  const reading = asWorker(practiceId, 'test', tx => readFlagRecipients(tx, flagId))
  await expect(reading).rejects.toThrow('not-found')
})
