import { mkdirSync } from 'node:fs'
import { env, readEnvAgain } from '#lib/env.ts'
import { prepareQueue } from '#lib/jobs/prepare-queue.ts'
import { migrate } from '#lib/postgres/migrate.ts'
import { createDatabase } from '#lib/postgres/roles.ts'
import { startServer } from '#lib/postgres/server.ts'
import { openEncryptionKey } from './encryption-key.ts'
import { say } from './project.ts'

type Place = { readonly stateDir: string; readonly databaseName: string }

/** A database that is up to date. From now on the settings of this process name it, its key and its folder. */
type PreparedDatabase = {
  /** Where it is, for people. */
  readonly where: string
  /** Stops the embedded server, if this process started it. */
  stop(): Promise<void>
}

/**
 * Makes the database ready: the one that DATABASE_URL names, or else the embedded server's, which is started.
 * @throws Error, for people, when a setting is missing or the database cannot be brought up to date
 */
export async function prepareDatabase(place: Place): Promise<PreparedDatabase> {
  mkdirSync(place.stateDir, { recursive: true })
  const prepared = env().DATABASE_URL ? await prepareNamed() : await prepareEmbedded(place)
  process.env.INTERLUDE_STATE_DIR = place.stateDir
  process.env.APP_URL = env().APP_URL
  process.env.NEXTAUTH_URL = env().APP_URL
  // What serves requests and runs jobs has no business with the owner's password.
  delete process.env.DATABASE_OWNER_URL
  readEnvAgain()
  return prepared
}

async function prepareNamed(): Promise<PreparedDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL, INTERLUDE_KEY } = env()
  if (!INTERLUDE_KEY) {
    throw new Error(
      'INTERLUDE_KEY is missing. With DATABASE_URL the encryption key is yours to make and to keep:\n' +
        '  openssl rand -base64 32',
    )
  }
  if (DATABASE_OWNER_URL) await bringUpToDate(DATABASE_OWNER_URL)
  else say('No DATABASE_OWNER_URL: the database is used as it is, without migrations.')
  return { where: new URL(DATABASE_URL!).host, stop: async () => {} }
}

async function prepareEmbedded({ stateDir, databaseName }: Place): Promise<PreparedDatabase> {
  const server = await startServer({ stateDir, stopOnSignals: false })
  say(
    `PostgreSQL ${server.reused ? 'runs already' : 'started'} on 127.0.0.1:${server.port}, data in ${server.dataDir}`,
  )
  try {
    const { databaseUrl, ownerUrl } = await createDatabase(server, databaseName)
    await bringUpToDate(ownerUrl)
    const adminUrl = server.adminUrl.replace(/[^/]*$/, encodeURIComponent(databaseName))
    process.env.INTERLUDE_KEY ||= await openEncryptionKey(server.folder, adminUrl)
    process.env.DATABASE_URL = databaseUrl
  } catch (error) {
    await server.stop()
    throw error
  }
  return { where: `127.0.0.1:${server.port}/${databaseName}`, stop: () => server.stop() }
}

async function bringUpToDate(ownerUrl: string): Promise<void> {
  const applied = await migrate(ownerUrl)
  if (applied.length > 0) say(`Migrations applied: ${applied.length}`)
  await prepareQueue(ownerUrl)
}
