import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openStage, type Stage } from '../stage.ts'
import {
  type ChangeAccess,
  changes,
  elsewhere,
  type Identity,
  identities,
  type PageAccess,
  pages,
} from './access.ts'
import { ask, askFlight, change, headerOf, type Reply } from './asking.ts'
import { forgedHeaders, hostileBodies, wrongOrigins } from './hostile.ts'
import { type MatrixWorld, noon, plantMatrixWorld, stateOf } from './matrix-world.ts'
import { builtRoutes, filled } from './routes.ts'
import { withoutProxy } from './without-proxy.ts'

/**
 * Every page and handler of the production build × everybody who may ask: what they get, and that a refusal holds
 * nothing of the couple and changes nothing of it. A route of the build that is not listed fails. Then once more on a
 * build whose proxy.ts is taken out, since no decision may rest on it.
 *
 *     npm run matrix
 */
const counts = { passed: 0, failed: 0 }

function check(name: string, isRight: boolean, seen: unknown): void {
  counts[isRight ? 'passed' : 'failed']++
  if (!isRight) console.log(`failed: ${name}\n  ${String(seen).slice(0, 300)}`)
}

async function main(): Promise<void> {
  listsEverything()
  await onStage('as it is served', {}, async at => {
    await pageMatrix(at)
    await refusedChanges(at)
    await hostileChanges(at)
    await ownSessions(at)
    await allowedChanges(at)
  })
  const proxyless = withoutProxy()
  try {
    await onStage('without proxy.ts', { built: proxyless.folder }, async at => {
      const reply = await ask(at.stage.url, { path: '/sign-in' })
      check('the proxy is off', headerOf(reply, 'content-security-policy') === null, 'a policy was sent')
      await pageMatrix(at)
      await refusedChanges(at)
    })
  } finally {
    proxyless.remove()
  }
  console.log(`${pages.length} pages and ${changes.length} handlers × ${identities.length} identities`)
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  if (counts.failed > 0) process.exitCode = 1
}

type Place = { stage: Stage; superuser: pg.Client; world: MatrixWorld }

async function onStage(
  name: string,
  how: { built?: string },
  run: (at: Place) => Promise<void>,
): Promise<void> {
  const stage = await openStage({ name: 'matrix', at: noon, ...how, prepare: async () => {} })
  const superuser = new pg.Client({ connectionString: stage.adminUrl })
  await superuser.connect()
  const before = { ...counts }
  try {
    await run({ stage, superuser, world: await plantMatrixWorld(stage, superuser) })
  } finally {
    await superuser.end()
    await stage.close()
  }
  console.log(`${name}: ${counts.passed - before.passed} passed, ${counts.failed - before.failed} failed`)
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

async function pageMatrix(at: Place): Promise<void> {
  for (const each of pages) {
    for (const identity of identities) {
      await tryPage(at, each, identity, {})
      await tryPage(at, each, identity, forgedHeaders)
    }
  }
  // An id that is none, and one of nobody, look like one of somebody else.
  for (const each of pages.filter(({ page }) => page.includes('['))) {
    for (const [name, value] of Object.entries(at.world.ids)) {
      if (!each.page.includes(`[${name}]`)) continue
      for (const id of [
        randomUUID(),
        'x',
        '%00',
        '1',
        encodeURIComponent('{"not":""}'),
        value.toUpperCase().replace(/^./, 'g'),
      ]) {
        const path = filled(each.page, { ...at.world.ids, [name]: id })
        const reply = await ask(at.stage.url, { path, cookie: at.world.cookies[each.sees[0] as Identity] })
        check(`${path} is not there`, reply.status === 404 || reply.status === 400, reply.status)
      }
    }
  }
}

async function tryPage(
  { stage, world }: Place,
  { page, sees }: PageAccess,
  identity: Identity,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const path = filled(page, world.ids)
  const asking = { path, cookie: world.cookies[identity], headers }
  const forged = Object.keys(headers).length > 0 ? ' with forged headers' : ''
  for (const [how, reply] of [
    ['page', await ask(stage.url, asking)],
    ['flight', await askFlight(stage.url, asking)],
  ] as const) {
    const name = `${how} ${page} as ${identity}${forged}`
    check(
      name,
      isRightPage(reply, sees === 'everybody' || sees.includes(identity), identity),
      describe(reply),
    )
    meetsNoSecret(name, world, identity, reply, path)
    if (forged === '' && how === 'page')
      check(`${name}: not kept`, isPrivate(reply), headerOf(reply, 'cache-control'))
    if (
      page.includes('[coupleId]') &&
      sees !== 'everybody' &&
      sees.includes(identity) &&
      reply.status === 200
    ) {
      check(`${name}: shows the couple`, reply.body.includes(world.names.A), 'the couple is not named')
    }
  }
}

/** Signed in: 200, or as if it were not there. Signed out: the way to sign in. Some pages send those on who are in. */
function isRightPage(reply: Reply, may: boolean, identity: Identity): boolean {
  // A flight is answered 200 whatever becomes of it; what became of it stands in it.
  const isNotFound = reply.status === 404 || reply.body.includes('"digest":"NEXT_HTTP_ERROR_FALLBACK;404"')
  if (may) return (reply.status === 200 && !isNotFound) || goesTo(reply, /^\/couples\//)
  if (isNotFound) return true
  const isOut = identity === 'signed out' || identity === 'invited only'
  return isOut ? goesTo(reply, /^\/sign-in/) : goesTo(reply, /^\/$/)
}

/** Whether a reply sends on to there: by its status, or in a flight, where layout and page may each have said where. */
function goesTo(reply: Reply, where: RegExp): boolean {
  const inFlight = [...reply.body.toString('utf8').matchAll(/NEXT_REDIRECT;\w+;([^;]+);/g)].map(
    match => match[1]!,
  )
  const told = headerOf(reply, 'location')
  return (told ? [told] : inFlight).some(to => where.test(new URL(to, 'http://x').pathname))
}

function isPrivate(reply: Reply): boolean {
  return headerOf(reply, 'cache-control')?.includes('no-store') === true
}

/** Only the two and their clinician may meet the couple; ids that the asker sent may come back to them. */
function meetsNoSecret(
  name: string,
  world: MatrixWorld,
  identity: Identity,
  reply: Reply,
  sent: string,
): void {
  if (identity === 'clinician' || identity === 'A' || identity === 'B') return
  const text = `${reply.headers.flat().join('\n')}\n${reply.body.toString('utf8')}`
  const met = world.secrets.filter(secret => !sent.includes(secret) && text.includes(secret))
  check(`${name}: no trace`, met.length === 0, met)
}

/** Everybody who may not, wrong methods, wrong origins; then that not one row is otherwise. */
async function refusedChanges(at: Place): Promise<void> {
  const { stage, world, superuser } = at
  for (const each of changes) {
    const before = await stateOf(superuser)
    const path = filled(each.change, world.ids)
    const body = JSON.stringify(each.body(world.ids))
    for (const identity of identities.filter(who => !each.may.includes(who))) {
      for (const forged of [{}, forgedHeaders]) {
        const reply = await send(at, each, identity, { headers: forged })
        const isOut = identity === 'signed out' || identity === 'invited only'
        const right = each.public ? each.answers : isOut ? 401 : 404
        check(`${each.change} as ${identity}`, reply.status === right, describe(reply))
        meetsNoSecret(`${each.change} as ${identity}`, world, identity, reply, path + body)
      }
    }
    const someone = world.cookies[each.may[0] ?? 'clinician']
    for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter(
      name => name !== (each.method ?? 'POST'),
    )) {
      const headers = change(stage.url, randomUUID())
      const reply = await ask(stage.url, { method, path, cookie: someone, headers })
      check(`${method} ${each.change}`, reply.status === 405, describe(reply))
    }
    if (each.change !== '/api/csp-report') {
      for (const wrong of wrongOrigins(stage.url)) {
        const reply = await send(at, each, each.may[0] ?? 'signed out', { headers: wrong })
        check(`${each.change} from ${JSON.stringify(wrong)}`, reply.status === 403, describe(reply))
      }
    }
    check(
      `${each.change}: nothing changed`,
      (await stateOf(superuser)) === before,
      'a refused request changed a row',
    )
  }
}

/** From whoever may: bodies and ids that are none. Never a 5xx, never a change. */
async function hostileChanges(at: Place): Promise<void> {
  for (const each of changes) {
    if (each.change === '/api/csp-report') continue
    const before = await stateOf(at.superuser)
    const right = each.body(at.world.ids)
    const who = each.may[0] ?? 'signed out'
    for (const { name, body, headers = {}, status } of hostileBodies(right)) {
      if ((each.public && name.includes('key')) || each.takes?.includes(name)) continue
      const reply = await send(at, each, who, { body, headers })
      const isRefused = status ? reply.status === status : reply.status >= 400 && reply.status < 500
      check(`${each.change} with ${name}`, isRefused, describe(reply))
    }
    for (const [param, value] of Object.entries(at.world.ids).filter(([name]) =>
      each.change.includes(`[${name}]`),
    )) {
      for (const id of [randomUUID(), 'x', '%00', encodeURIComponent("' or 1=1 --"), `${value}0`]) {
        const path = filled(each.change, { ...at.world.ids, [param]: id })
        const reply = await send(at, each, who, { path })
        // 409: the asker's own couple, read before the foreign id in it, has another version by now.
        check(`${each.change} with ${param} ${id}`, [400, 404, 409].includes(reply.status), describe(reply))
      }
    }
    check(
      `${each.change}: nothing changed`,
      (await stateOf(at.superuser)) === before,
      'a hostile request changed a row',
    )
  }
}

/** The positive controls, last: what was refused so far was refused because of who asked, or how. */
async function allowedChanges(at: Place): Promise<void> {
  for (const each of changes) {
    for (const identity of each.may) {
      const reply = await send(at, each, identity, {})
      // The other couple may have another policy, and a stranger's own flag is their own.
      const right = identity === 'partner of another couple' ? [200, 409] : [each.answers ?? 200]
      check(`${each.change} as ${identity}, who may`, right.includes(reply.status), describe(reply))
    }
  }
}

/** Sign-out works for everybody, ends that session alone, and without a session too. */
async function ownSessions(at: Place): Promise<void> {
  for (const path of ['/api/sessions/sign-out', '/api/sessions/leave']) {
    const { name, value } = await at.stage.sessionOf(await userOf(at))
    const cookie = `${name}=${value}`
    const headers = change(at.stage.url, randomUUID())
    for (const wrong of wrongOrigins(at.stage.url)) {
      const reply = await ask(at.stage.url, {
        method: 'POST',
        path,
        cookie,
        headers: { ...headers, ...wrong },
      })
      check(`${path} from ${JSON.stringify(wrong)}`, reply.status === 403, describe(reply))
    }
    check(
      `${path}: still in`,
      (await ask(at.stage.url, { path: '/today', cookie })).status === 200,
      'already out',
    )
    const out = await ask(at.stage.url, { method: 'POST', path, cookie, headers })
    check(path, out.status === 200, describe(out))
    const copied = await ask(at.stage.url, { path: '/today', cookie })
    check(`${path}: a copied cookie is dead`, goesTo(copied, /^\/sign-in/), describe(copied))
    const own = await ask(at.stage.url, { path: '/today', cookie: at.world.cookies.A })
    check(`${path}: another session lives`, own.status === 200, describe(own))
    const again = await ask(at.stage.url, { method: 'POST', path, headers })
    check(`${path} without a session`, again.status === 200, describe(again))
  }
}

async function userOf({ superuser, world }: Place): Promise<string> {
  const { rows } = await superuser.query('select user_id from seat where partner_id = $1', [
    world.ids.partnerId,
  ])
  return rows[0].user_id
}

type Sending = { path?: string; body?: string; headers?: Readonly<Record<string, string>> }

function send(
  { stage, world }: Place,
  each: ChangeAccess,
  identity: Identity,
  sending: Sending,
): Promise<Reply> {
  const {
    path = filled(each.change, world.ids),
    body = JSON.stringify(each.body(world.ids)),
    headers = {},
  } = sending
  return ask(stage.url, {
    method: each.method ?? 'POST',
    path,
    body,
    cookie: world.cookies[identity],
    headers: { ...change(stage.url, randomUUID()), ...headers },
  })
}

function describe(reply: Reply): string {
  const to = headerOf(reply, 'location')
  return `${reply.status}${to ? ` to ${to}` : ''} ${reply.body.toString('utf8').slice(0, 160)}`
}

await main()
