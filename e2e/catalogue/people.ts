import { randomUUID } from 'node:crypto'
import { localDate } from '#lib/domain/calendar.ts'
import { ask, change } from '../privacy/asking.ts'
import type { Stage } from '../stage.ts'
import { wordsIn } from './reading.ts'

export type Page = { readonly html: string; readonly words: string }

type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/** Somebody signed in, who asks as a browser does. */
export type Person = {
  readonly name: string
  /** A page that is there for them. Throws when it is not. */
  see(path: string): Promise<Page>
  /** Whether there is such a page for them at all. */
  finds(path: string): Promise<boolean>
  /** A change, whatever is answered. */
  tries(path: string, body: unknown, method?: 'POST' | 'PUT'): Promise<Answered>
  /** A change that is taken: what is answered. Throws when it is refused. */
  does(path: string, body: unknown, method?: 'POST' | 'PUT'): Promise<Answered['body']>
}

/** The one clock of a stage, and people whose sessions follow it. */
export type Scene = {
  readonly stage: Stage
  now(): Date
  today(): string
  moveTo(instant: Date): void
  /** A minute goes by: what happens next comes after what was. */
  goOn(): void
  person(userId: string, name: string): Person
}

/** Well within the minutes that a session lives without a request. */
const SESSION_MS = 10 * 60_000

export const zone = 'Europe/Lisbon'

export function sceneOn(stage: Stage, at: string): Scene {
  let now = new Date(at)
  const moveTo = (instant: Date) => {
    now = instant
    stage.setClock(instant.toISOString())
  }
  return {
    stage,
    now: () => now,
    today: () => localDate(now, zone),
    moveTo,
    goOn: () => moveTo(new Date(now.getTime() + 60_000)),
    person: (userId, name) => personOn(stage, () => now, userId, name),
  }
}

function personOn(stage: Stage, now: () => Date, userId: string, name: string): Person {
  let session: { since: Date; cookie: Promise<string> } | null = null

  // A session ends when nobody used it for a while, and the clock goes by days here.
  function cookie(): Promise<string> {
    if (session === null || now().getTime() - session.since.getTime() > SESSION_MS)
      session = { since: now(), cookie: signIn() }
    return session.cookie
  }

  async function signIn(): Promise<string> {
    const { name: key, value } = await stage.sessionOf(userId)
    return `${key}=${value}`
  }

  const get = async (path: string) => ask(stage.url, { path, cookie: await cookie() })

  async function tries(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<Answered> {
    const headers = change(stage.url, randomUUID())
    const asking = { method, path, headers, body: JSON.stringify(body), cookie: await cookie() }
    const reply = await ask(stage.url, asking)
    return { status: reply.status, body: JSON.parse(reply.body.toString('utf8')) }
  }

  return {
    name,
    tries,
    see: async path => {
      const reply = await get(path)
      if (reply.status !== 200) throw new Error(`${name} gets ${reply.status} for ${path}`)
      const html = reply.body.toString('utf8')
      return { html, words: wordsIn(html) }
    },
    finds: async path => (await get(path)).status === 200,
    does: async (path, body, method) => {
      const { status, body: answer } = await tries(path, body, method)
      if (status !== 200) throw new Error(`${path}: ${name} is answered ${status} ${JSON.stringify(answer)}`)
      return answer
    },
  }
}
