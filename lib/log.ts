import { type DestinationStream, pino, stdTimeFunctions } from 'pino'

/** What a log line may say. Fixed words and numbers only: never a name, an address, a token or what a person wrote. */
export interface LogFields {
  requestId?: string
  status?: number
  /** Duration in milliseconds. */
  ms?: number
  /** The route's pattern, never the address asked for: `/invitation/[token]`. */
  route?: string
  job?: string
  code?: string
  reason?: string
  /** Anything thrown; only its class name and its `code` are written. */
  error?: unknown
}

const words = ['requestId', 'route', 'job', 'code', 'reason'] as const
const numbers = ['status', 'ms'] as const
const longest = 120

/**
 * A log that writes JSON lines (UTC) to `destination`, standard output by default. There is no free message: a
 * line is an event's name and allow-listed fields, and any other key or type is dropped.
 */
export function createLog(destination?: DestinationStream) {
  const options = { base: undefined, timestamp: stdTimeFunctions.isoTime }
  const lines = destination ? pino(options, destination) : pino(options)
  return {
    info: (event: string, fields: LogFields = {}) => lines.info(allowed(event, fields)),
    warn: (event: string, fields: LogFields = {}) => lines.warn(allowed(event, fields)),
    error: (event: string, fields: LogFields = {}) => lines.error(allowed(event, fields)),
  }
}

/** The process's own log. */
export const log = createLog()

function allowed(event: string, fields: LogFields): Record<string, unknown> {
  const line: Record<string, unknown> = { event: event.slice(0, longest) }
  for (const key of words) {
    const value = fields[key]
    if (typeof value === 'string') line[key] = value.slice(0, longest)
  }
  for (const key of numbers) {
    if (typeof fields[key] === 'number') line[key] = fields[key]
  }
  if (fields.error !== undefined) line.error = nameAndCode(fields.error)
  return line
}

/** An error's message, stack and other properties may repeat a row or a request, so none of them is kept. */
function nameAndCode(error: unknown): { name: string; code?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const name = error.constructor.name.slice(0, longest)
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? { name, code } : { name }
}
