import { parseArgs } from 'node:util'
import pg from 'pg'
import { openStage } from '../stage.ts'
import { changes, elsewhere, identities, pages } from './access.ts'
import { ask, headerOf } from './asking.ts'
import { attacks } from './attacks.ts'
import {
  allowedChanges,
  hostileChanges,
  ownSessions,
  refusedChanges,
  withoutStepUp,
} from './change-matrix.ts'
import { check, counts, type Place } from './checking.ts'
import { noon, plantMatrixWorld } from './matrix-world.ts'
import { pageMatrix } from './page-matrix.ts'
import { builtRoutes } from './routes.ts'
import { withoutProxy } from './without-proxy.ts'

/**
 * Every page and handler of the production build × everybody who may ask: what they get, and that a refusal holds
 * nothing of the couple and changes nothing of it. A route of the build that is not listed fails. With `--without-proxy`
 * pages and refusals once more on a build whose proxy.ts is taken out, since no decision may rest on it.
 *
 *     npm run matrix [-- --without-proxy]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'without-proxy': { type: 'boolean', default: false } } })
  await (values['without-proxy'] ? withoutItsProxy() : asServed())
  console.log(`${pages.length} pages and ${changes.length} handlers × ${identities.length} identities`)
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  if (counts.failed > 0) process.exitCode = 1
}

async function asServed(): Promise<void> {
  listsEverything()
  await onStage('matrix', {}, async at => {
    await pageMatrix(at)
    await refusedChanges(at)
    await hostileChanges(at)
    await ownSessions(at)
    await withoutStepUp(at)
    await allowedChanges(at)
    await attacks(at)
  })
}

async function withoutItsProxy(): Promise<void> {
  const proxyless = withoutProxy()
  try {
    await onStage('matrix-without-proxy', { built: proxyless.folder }, async at => {
      const reply = await ask(at.stage.url, { path: '/sign-in' })
      check('the proxy is off', headerOf(reply, 'content-security-policy') === null, 'a policy was sent')
      await pageMatrix(at)
      await refusedChanges(at)
    })
  } finally {
    proxyless.remove()
  }
}

async function onStage(
  name: string,
  how: { built?: string },
  run: (at: Place) => Promise<void>,
): Promise<void> {
  const stage = await openStage({ name, at: noon, ...how, prepare: async () => {} })
  const superuser = new pg.Client({ connectionString: stage.adminUrl })
  await superuser.connect()
  try {
    await run({ stage, superuser, world: await plantMatrixWorld(stage, superuser) })
  } finally {
    await superuser.end()
    await stage.close()
  }
}

function listsEverything(): void {
  const known = [
    ...pages.map(each => each.page),
    ...changes.map(each => each.change),
    ...Object.keys(elsewhere),
  ]
  const built = builtRoutes().map(route => route.path)
  for (const path of built)
    check(`${path} is listed in access.ts`, known.includes(path), 'a route without an entry')
  for (const path of known) check(`${path} is in the build`, built.includes(path), 'an entry without a route')
}

await main()
