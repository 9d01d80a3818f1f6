import { Agent, request } from 'node:http'

/** One reply as it went over the wire: header names as they were sent, body undecoded. */
export type Reply = {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Buffer
}

export type Ask = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly cookie?: string | undefined
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Sends one request and follows nothing. Rejects when the connection breaks. */
export function ask(
  origin: string,
  { method = 'GET', path, headers = {}, body, cookie }: Ask,
): Promise<Reply> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        host: hostname,
        port,
        method,
        path,
        headers: {
          ...(cookie !== undefined && { cookie }),
          ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
          ...headers,
        },
      },
      answer => {
        const pieces: Buffer[] = []
        answer.on('data', piece => pieces.push(piece))
        answer.on('error', reject)
        answer.on('end', () => {
          const { rawHeaders } = answer
          const pairs = rawHeaders.flatMap((name, i) =>
            i % 2 === 0 ? [[name, rawHeaders[i + 1]!] as const] : [],
          )
          resolve({ status: answer.statusCode!, headers: pairs, body: Buffer.concat(pieces) })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** The values of a header, however it is spelled. */
export function headerOf(reply: Reply, name: string): string | null {
  return reply.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
}

/** What a page's own script sends with a change. */
export function change(origin: string, key: string): Record<string, string> {
  return {
    origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'idempotency-key': key,
  }
}

/**
 * The flight payload of a page. Next answers the first request with the address that carries a hash of these headers;
 * followed, or its body would be empty.
 */
export async function askFlight(origin: string, asking: Ask): Promise<Reply> {
  const headers = { rsc: '1', ...asking.headers }
  const first = await ask(origin, { ...asking, headers })
  const to = headerOf(first, 'location')
  if (first.status !== 307 || !to?.includes('_rsc')) return first
  const { pathname, search } = new URL(to, origin)
  return ask(origin, { ...asking, path: pathname + search, headers })
}
