/**
 * The five ways in which something cannot be done. Thrown by decisions and data functions, answered by lib/http.
 * `reason` is a key of the message files ("problem.<reason>"), never a sentence and never content.
 */
export type ProblemCode = 'not-found' | 'not-allowed' | 'invalid' | 'conflict' | 'try-later'

export class Problem extends Error {
  readonly code: ProblemCode
  readonly reason: string
  readonly detail: Readonly<Record<string, unknown>>

  constructor(code: ProblemCode, reason: string = code, detail: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${reason}`)
    this.name = 'Problem'
    this.code = code
    this.reason = reason
    this.detail = detail
  }
}

/** Absent and forbidden look alike: a row that was not found through the person is a 404. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Problem('not-found')
  return row
}
