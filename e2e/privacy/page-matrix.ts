import { randomUUID } from 'node:crypto'
import { type Identity, identities, type PageAccess, pages } from './access.ts'
import { ask, askFlight, headerOf, type Reply } from './asking.ts'
import { check, describe, goesTo, meetsNoSecret, type Place } from './checking.ts'
import { forgedHeaders } from './hostile.ts'
import { filled } from './routes.ts'

/** Every page × everybody, as document and as flight, with and without forged headers; and ids that are none. */
export async function pageMatrix(at: Place): Promise<void> {
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
      // Its letters are compressed: e2e/journeys/export.spec.ts reads it.
      !page.endsWith('.pdf') &&
      sees !== 'everybody' &&
      sees.includes(identity) &&
      reply.status === 200
    ) {
      check(`${name}: shows the couple`, reply.body.includes(world.names.A), 'the couple is not named')
    }
  }
}

function isRightPage(reply: Reply, may: boolean, identity: Identity): boolean {
  // A flight is answered 200 whatever becomes of it; what became of it stands in it.
  const isNotFound = reply.status === 404 || reply.body.includes('"digest":"NEXT_HTTP_ERROR_FALLBACK;404"')
  if (may) return (reply.status === 200 && !isNotFound) || goesTo(reply, /^\/couples\//)
  if (isNotFound) return true
  const isOut = identity === 'signed out' || identity === 'invited only'
  return isOut ? goesTo(reply, /^\/sign-in/) : goesTo(reply, /^\/$/)
}

function isPrivate(reply: Reply): boolean {
  return headerOf(reply, 'cache-control')?.includes('no-store') === true
}
