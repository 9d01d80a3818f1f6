import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Stage } from '../stage.ts'
import type { ChangeAccess, Identity } from './access.ts'
import { ask, change, headerOf, type Reply } from './asking.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { filled } from './routes.ts'

export const counts = { passed: 0, failed: 0 }

export function check(name: string, isRight: boolean, seen: unknown): void {
  counts[isRight ? 'passed' : 'failed']++
  if (!isRight) console.log(`failed: ${name}\n  ${String(seen).slice(0, 300)}`)
}

export type Place = { stage: Stage; superuser: pg.Client; world: MatrixWorld }

type Sending = { path?: string; body?: string; headers?: Readonly<Record<string, string>> }

export function send(
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

export function meetsNoSecret(
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

export function goesTo(reply: Reply, where: RegExp): boolean {
  const inFlight = [...reply.body.toString('utf8').matchAll(/NEXT_REDIRECT;\w+;([^;]+);/g)].map(
    match => match[1]!,
  )
  const told = headerOf(reply, 'location')
  return (told ? [told] : inFlight).some(to => where.test(new URL(to, 'http://x').pathname))
}

export function describe(reply: Reply): string {
  const to = headerOf(reply, 'location')
  return `${reply.status}${to ? ` to ${to}` : ''} ${reply.body.toString('utf8').slice(0, 160)}`
}
