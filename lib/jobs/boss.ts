import { type ConstructorOptions, PgBoss } from 'pg-boss'
import { log } from '#lib/log.ts'

/** A connection to the job tables (schema `pgboss`), started. Close it with `stop()`. */
export async function openBoss(options: ConstructorOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    application_name: 'interlude jobs',
    connectionTimeoutMillis: 2_500,
    createSchema: false,
    migrate: false,
    supervise: false,
    schedule: false,
    // Both need rights that the application's role does not have.
    reindex: false,
    monitorVacuum: false,
    ...options,
  })
  // Without a listener an error event would end the process.
  boss.on('error', error => log.error('jobs', { error }))
  try {
    return await boss.start()
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw error
  }
}
