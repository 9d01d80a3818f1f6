import { randomUUID } from 'node:crypto'
import { Problem, type ProblemCode } from '#lib/domain/problem.ts'
import { log } from '#lib/log.ts'

const statuses: Record<ProblemCode, number> = {
  'not-found': 404,
  'not-allowed': 403,
  invalid: 400,
  conflict: 409,
  'try-later': 503,
}

/** A reply that nothing on the way may keep. */
export function answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store', ...headers },
  })
}

/** Any error as a reply: a problem by its code, anything else as a 500 with an id that the log carries too. */
export function answerProblem(error: unknown): Response {
  if (error instanceof Problem) return answerKnown(error)
  if (isUnreachable(error)) return answerKnown(new Problem('try-later', 'database'))
  const id = randomUUID()
  log.error('unexpected', { requestId: id, error })
  return answer({ code: 'unexpected', reason: 'unexpected', id }, 500)
}

function answerKnown(problem: Problem): Response {
  const { retryAfter, ...detail } = problem.detail as { retryAfter?: number }
  const body = { code: problem.code, reason: problem.reason, ...detail }
  if (problem.reason === 'signed-out') return answer(body, 401)
  if (problem.reason === 'too-large') return answer(body, 413)
  if (problem.reason.startsWith('too-many'))
    return answer(body, 429, { 'retry-after': String(retryAfter ?? 60) })
  if (problem.code === 'try-later') return answer(body, 503, { 'retry-after': String(retryAfter ?? 3) })
  return answer(body, statuses[problem.code])
}

/** Prisma's and PostgreSQL's codes of what passes by itself: not reachable, too busy, timed out, a deadlock. */
const passing =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|57P0[123]|53300|55P03|57014|40P01|40001)$/

/** True while the database cannot be reached or is too busy: the reader should try again, nothing is wrong here. */
function isUnreachable(error: unknown): boolean {
  return passing.test(codeOf(error) ?? '')
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, meta, cause } = error as {
    code?: unknown
    meta?: { driverAdapterError?: unknown }
    cause?: unknown
  }
  const inner = codeOf(meta?.driverAdapterError) ?? codeOf(cause) ?? originalCode(cause)
  return inner ?? (typeof code === 'string' ? code : null)
}

function originalCode(cause: unknown): string | null {
  const code = (cause as { originalCode?: unknown } | null)?.originalCode
  return typeof code === 'string' ? code : null
}
