import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { send } from './send.ts'

interface Heard {
  key: string | undefined
  type: string | undefined
  body: unknown
}

let server: Server
let heard: Heard[]
let answers: ((response: ServerResponse, request: IncomingMessage) => void)[]

beforeEach(async () => {
  heard = []
  answers = []
  server = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => {
      text += chunk
    })
    request.on('end', () => {
      const key = request.headers['idempotency-key']
      heard.push({ key: String(key), type: request.headers['content-type'], body: JSON.parse(text) })
      const answer = answers.shift() ?? reply(500, {})
      answer(response, request)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // Node has no page: this is the address that a browser would give.
  vi.stubGlobal('location', new URL('/today', origin))
})

afterEach(async () => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

const waits = [1, 1, 1]
const reply = (status: number, content: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(content))
}
const cut = (_: ServerResponse, request: IncomingMessage) => void request.socket.destroy()

test('says in JSON what is to be done, with a key and the version', async () => {
  answers = [reply(200, { id: 'one' })]
  const sent = await send('/api/responses', { body: { a: 1 }, key: 'k', version: 3 })
  expect(sent).toEqual({ ok: true, data: { id: 'one' } })
  expect(heard).toEqual([{ key: 'k', type: 'application/json', body: { a: 1, version: 3 } }])
})

test('a cut connection is tried again with the same key until it is answered', async () => {
  answers = [cut, reply(503, {}), cut, reply(200, {})]
  const retries: number[] = []
  const sent = await send('/api/responses', {
    body: { a: 1 },
    waits,
    onRetry: attempt => void retries.push(attempt),
  })
  expect(sent.ok).toBe(true)
  expect(heard).toHaveLength(4)
  expect(new Set(heard.map(each => each.key)).size).toBe(1)
  expect(retries).toEqual([1, 2, 3])
})

test('gives up after three retries and says that the connection was lost', async () => {
  answers = [cut, cut, cut, cut, reply(200, {})]
  const sent = await send('/api/responses', { waits })
  expect(sent).toEqual({ ok: false, status: 0, problem: { code: 'try-later', reason: 'lost' } })
  expect(heard).toHaveLength(4)
})

test('an answer that does not come in time counts as lost', async () => {
  answers = [() => undefined, reply(200, {})]
  const sent = await send('/api/responses', { waits: [1], patience: 60 })
  expect(sent.ok).toBe(true)
  expect(heard).toHaveLength(2)
})

test('what the server refuses is not asked again', async () => {
  const problem = { code: 'invalid', reason: 'invalid', fields: { name: 'too-long' } }
  answers = [reply(422, problem)]
  const sent = await send('/api/responses', { waits })
  expect(sent).toEqual({ ok: false, status: 422, problem })
  expect(heard).toHaveLength(1)
})

test('a page in place of an answer is a problem, not a crash', async () => {
  answers = [response => void response.writeHead(500).end('<html>')]
  const sent = await send('/api/responses', { waits })
  expect(sent).toEqual({ ok: false, status: 500, problem: { code: 'try-later', reason: 'unreadable' } })
})

test('two sends have two keys', async () => {
  answers = [reply(200, {}), reply(200, {})]
  await send('/api/responses')
  await send('/api/responses')
  expect(heard[0]?.key).not.toBe(heard[1]?.key)
})

test('never leaves its own origin', async () => {
  await expect(send('https://elsewhere.example/api')).rejects.toThrow('own origin')
  await expect(send('//elsewhere.example/api')).rejects.toThrow('own origin')
  expect(heard).toHaveLength(0)
})
