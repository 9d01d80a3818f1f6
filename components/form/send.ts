/** What the server says when it cannot do something. `fields`: path of a field → reason (a message key). */
export interface SentProblem {
  code: string
  reason: string
  fields?: Record<string, string>
  [detail: string]: unknown
}

type Sent<Data> = { ok: true; data: Data } | { ok: false; status: number; problem: SentProblem }

interface SendOptions {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A strict JSON object; the server refuses unknown properties. */
  body?: Readonly<Record<string, unknown>>
  /** Idempotency key: one per thing that is done, the same at every retry of it. A new one when left out. */
  key?: string
  /** The version that was read, for an edit; sent as `version` in the body, stale is answered with conflict. */
  version?: number | string
  /** Called before the nth retry (1, 2, 3). */
  onRetry?: (attempt: number) => void
  /** Milliseconds before each retry; as many retries as numbers. */
  waits?: readonly number[]
  /** Milliseconds after which an attempt counts as lost. */
  patience?: number
}

/** A gateway without its server, or a server that is starting: the same request may do later. */
const passing = new Set([502, 503, 504])

/**
 * Sends one change to our own origin as JSON. A lost connection or a passing 502/503/504 is tried again with the SAME
 * key, so that the server does it once even when only its answer was lost. Never throws for what a network or a
 * server does: a connection lost for good is `{ ok: false, status: 0, problem: { code: 'try-later', reason: 'lost' } }`.
 * @throws TypeError for an address on another origin.
 */
export async function send<Data = unknown>(url: string, options: SendOptions = {}): Promise<Sent<Data>> {
  const { key = crypto.randomUUID(), waits = [500, 1500, 4000] } = options
  const target = new URL(url, location.href)
  if (target.origin !== location.origin) throw new TypeError('send() stays on its own origin')

  let sent = await attempt<Data>(target, key, options)
  for (const [index, wait] of waits.entries()) {
    if (sent.ok || (sent.status !== 0 && !passing.has(sent.status))) break
    options.onRetry?.(index + 1)
    await new Promise(resolve => setTimeout(resolve, wait))
    sent = await attempt<Data>(target, key, options)
  }
  return sent
}

async function attempt<Data>(target: URL, key: string, options: SendOptions): Promise<Sent<Data>> {
  const { method = 'POST', body = {}, version, patience = 20_000 } = options
  try {
    const answer = await fetch(target, {
      method,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(version === undefined ? body : { ...body, version }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const text = await answer.text()
    const content = parse(text)
    if (answer.ok) return { ok: true, data: content as Data }
    return { ok: false, status: answer.status, problem: problemIn(content) }
  } catch {
    return { ok: false, status: 0, problem: { code: 'try-later', reason: 'lost' } }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function problemIn(content: unknown): SentProblem {
  const problem = content as Partial<SentProblem> | null
  if (typeof problem?.code !== 'string') return { code: 'try-later', reason: 'unreadable' }
  return { ...problem, code: problem.code, reason: problem.reason ?? problem.code }
}
