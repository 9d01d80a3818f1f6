import { parseArgs } from 'node:util'
import { verifyAudit } from '#lib/data/audit-seal.ts'
import { closeDatabase } from '#lib/data/database.ts'
import { asWorker, practiceIds } from '#lib/jobs/as-worker.ts'
import { anchorPath, readAnchor } from '#lib/jobs/audit-anchor.ts'
import { prepareDatabase } from './prepare-database.ts'
import { command, say, stateFolder } from './project.ts'

/**
 * `npm run verify-audit`: goes through the audit chain of every practice and ends with status 1 when one is broken.
 * `-- --demo` looks at the demo's.
 */
await command(async () => {
  const { values } = parseArgs({ options: { demo: { type: 'boolean', default: false } } })
  const place = values.demo
    ? { stateDir: stateFolder('demo'), databaseName: 'demo' }
    : { stateDir: stateFolder('practice'), databaseName: 'interlude' }
  const database = await prepareDatabase(place)
  try {
    for (const practiceId of await practiceIds()) await report(practiceId)
  } finally {
    await closeDatabase()
    await database.stop()
  }
})

async function report(practiceId: string): Promise<void> {
  const anchor = readAnchor(practiceId)
  const { ok, sealed, brokenAt, unsealed } = await asWorker(practiceId, 'verify-audit', tx =>
    verifyAudit(tx, anchor),
  )
  if (ok) {
    say(`${practiceId}: the audit chain is whole, ${sealed} sealed, ${unsealed} waiting to be sealed`)
    if (!anchor) say(`  no head is kept in ${anchorPath(practiceId)}, so a cut-off end cannot be seen`)
    return
  }
  say(`${practiceId}: THE AUDIT CHAIN IS BROKEN at position ${brokenAt}; ${sealed} before it are right`)
  say(
    `  the head kept outside the database: ${anchor ? anchor.position : 'none'} (${anchorPath(practiceId)})`,
  )
  process.exitCode = 1
}
