import pg from 'pg'
import { openBoss } from './boss.ts'
import { clockwork, jobOptions } from './job-list.ts'

/**
 * Makes or updates the job tables as the database's owner, with every queue and schedule in them, and lets the
 * application's role use them: it can change rows, never the tables. May be called again, and by several at once.
 */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const boss = await openBoss({ connectionString: ownerUrl, max: 1, createSchema: true, migrate: true })
  try {
    for (const [name, options] of Object.entries(jobOptions)) {
      await boss.createQueue(name, options)
      await boss.updateQueue(name, options)
    }
    for (const [name, cron] of Object.entries(clockwork)) {
      // One at a time is waiting: a worker that was down finds one run to make up, not hundreds.
      await boss.createQueue(name, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 3600 })
      await boss.schedule(name, cron, null, { missed: 'once' })
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  await admitApplication(ownerUrl)
}

async function admitApplication(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`
      grant usage on schema pgboss to interlude_app;
      grant select, insert, update, delete on all tables in schema pgboss to interlude_app;
      grant usage on all sequences in schema pgboss to interlude_app`)
  } finally {
    await owner.end()
  }
}
