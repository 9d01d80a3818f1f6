import { idOf } from '#prisma/world/random.ts'
import { changes, type Ids } from './access.ts'
import { type Ask, ask, askFlight, change, type Reply } from './asking.ts'
import { builtRoutes, filled } from './routes.ts'

/** One thing that a person can see of the product, by a name that is the same in both worlds. */
export type Surface = {
  readonly name: string
  readonly reply: Reply /** Ids that the asker sent. */
  readonly sent: readonly string[]
}

export type Asker = {
  readonly origin: string
  readonly cookie: string
  readonly seed: number
  /** Ids that the viewer knows (their own occurrences) and ones of the other's rows that somebody told them. */
  readonly own: readonly string[]
  readonly foreign: readonly Ids[]
  /** Assignments that the two meet for. */
  readonly meets: readonly string[]
}

/**
 * Everything that somebody signed in can reach: pages by their links and by the build's own list of routes, with own,
 * foreign and invented ids; each as a document, as flight payloads and to another method; and every handler's reply
 * to every method and to foreign ids.
 */
export async function crawl(asker: Asker): Promise<Surface[]> {
  const surfaces: Surface[] = []
  for (const path of await pagePaths(asker, surfaces)) surfaces.push(...(await pageSurfaces(asker, path)))
  surfaces.push(...(await handlerSurfaces(asker)))
  return surfaces
}

/** Breadth first over links, beginning at home; then every route of the build. */
async function pagePaths(asker: Asker, surfaces: Surface[]): Promise<string[]> {
  const home = await ask(asker.origin, { path: '/', cookie: asker.cookie })
  surfaces.push({ name: 'GET /', reply: home, sent: [] })
  const paths = new Set(['/today'])
  for (const path of paths) {
    const { body } = await ask(asker.origin, { path, cookie: asker.cookie })
    for (const [, link] of body.toString('utf8').matchAll(/href="(\/[^"#]*)"/g)) {
      const to = link!.replaceAll('&amp;', '&')
      if (!to.startsWith('/_next/')) paths.add(to)
    }
  }
  for (const { path, kind } of builtRoutes()) {
    if (kind === 'handler' || path === '/_not-found') continue
    const own = [
      ...asker.own.map(occurrenceId => ({ occurrenceId })),
      ...asker.meets.map(assignmentId => ({ assignmentId })),
    ]
    for (const ids of [...asker.foreign, ...own]) {
      if (/\[/.test(path)) {
        const known = path.match(/\[(\w+)\]/g)!.every(name => name.slice(1, -1) in ids)
        if (known) paths.add(filled(path, ids))
      } else paths.add(path)
    }
  }
  for (const invented of [idOf(asker.seed, 'nobody'), 'not-an-id', '%00', '..%2f..'])
    paths.add(`/exercises/${invented}`)
  for (const nothing of ['/nowhere', '/api/nowhere', '/exercises', '/today/more']) paths.add(nothing)
  return [...paths]
}

async function pageSurfaces(asker: Asker, path: string): Promise<Surface[]> {
  const { origin, cookie } = asker
  const sent = idsIn(path)
  const flight = (headers: Record<string, string>) => askFlight(origin, { path, cookie, headers })
  // A file of the site is no page: it has no flight payload.
  if (/\.\w+(\?|$)/.test(path))
    return [{ name: `GET ${path}`, reply: await ask(origin, { path, cookie }), sent }]
  const replies: [string, Promise<Reply>][] = [
    ['GET', ask(origin, { path, cookie })],
    ['RSC', flight({})],
    ['RSC prefetch', flight({ 'next-router-prefetch': '1' })],
    ['RSC segment', flight({ 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' })],
    ['HEAD', ask(origin, { path, cookie, method: 'HEAD' })],
    ['POST', ask(origin, { path, cookie, method: 'POST', headers: { origin } })],
  ]
  return Promise.all(
    replies.map(async ([how, reply]) => ({ name: `${how} ${path}`, reply: await reply, sent })),
  )
}

/** Each handler with the ids of somebody else's rows, and with methods that it does not have. Nothing of it succeeds. */
async function handlerSurfaces(asker: Asker): Promise<Surface[]> {
  const asked: (() => Promise<Surface>)[] = []
  let count = 0
  const tell = (asking: Ask & { method: string }, sent: readonly string[]) => {
    const name = `${asking.method} ${asking.path} (${++count})`
    asked.push(async () => ({
      name,
      reply: await ask(asker.origin, { ...asking, cookie: asker.cookie }),
      sent,
    }))
  }
  for (const { path, kind } of builtRoutes()) {
    if (kind !== 'handler' || /auth|sign-out|leave/.test(path)) continue
    for (const ids of asker.foreign) {
      const at = filled(path, { ...ids, token: 'x'.repeat(43), to: 'en' })
      tell({ method: 'GET', path: at }, idsIn(JSON.stringify(ids)))
      tell({ method: 'DELETE', path: at, headers: { origin: asker.origin } }, idsIn(JSON.stringify(ids)))
    }
  }
  // What the viewer may do with rows of their own is told apart: here only what must be refused.
  const own = new Set([
    '/api/consents',
    '/api/flags',
    '/api/csp-report',
    '/api/sessions/end',
    '/api/agreements',
    '/api/pace/answers',
    '/api/pauses',
    '/api/notes',
    '/api/rituals',
    '/api/seasons',
    '/api/releases/withdraw',
  ])
  for (const { change: path, method = 'POST', body } of changes) {
    if (own.has(path)) continue
    for (const ids of asker.foreign) {
      const sent = idsIn(JSON.stringify(ids))
      const headers = change(asker.origin, idOf(asker.seed, `key ${++count}`))
      tell({ method, path: filled(path, ids), headers, body: JSON.stringify(body(ids)) }, sent)
      tell({ method, path: filled(path, ids), headers, body: '{' }, sent)
    }
  }
  for (const ids of asker.foreign) {
    const body = JSON.stringify({ sessionId: ids.sessionId })
    const headers = change(asker.origin, idOf(asker.seed, `key ${++count}`))
    tell({ method: 'POST', path: '/api/sessions/end', headers, body }, [ids.sessionId])
  }
  const surfaces: Surface[] = []
  for (let first = 0; first < asked.length; first += 6) {
    surfaces.push(...(await Promise.all(asked.slice(first, first + 6).map(each => each()))))
  }
  return surfaces
}

function idsIn(text: string): string[] {
  return text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []
}
