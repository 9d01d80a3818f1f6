import { openBoss } from '#lib/jobs/boss.ts'
import type { ClockworkName } from '#lib/jobs/job-list.ts'

/**
 * Sends what runs by the clock at once, for a worker that runs already: a test that moves its own clock by days would
 * wait a real minute for each of them.
 * @param databaseUrl the application's address
 */
export async function sendJob(databaseUrl: string, name: ClockworkName): Promise<void> {
  const boss = await openBoss({ connectionString: databaseUrl, max: 1 })
  try {
    await boss.send(name)
  } finally {
    await boss.stop({ graceful: false })
  }
}
