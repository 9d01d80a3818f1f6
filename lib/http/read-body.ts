import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { Problem } from '#lib/domain/problem.ts'

const largest = 64 * 1024

/** The body of a change: strict JSON of 64 KB at most, with the hash that binds it to its idempotency key. */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<{ body: T; hash: string }> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/json') throw new Problem('invalid', 'not-json')
  const text = await readText(request)
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw new Problem('invalid', 'fields', { fields: refusedFields(parsed.error) })
  const place = `${request.method} ${new URL(request.url).pathname}\n`
  return { body: parsed.data, hash: createHash('sha256').update(place).update(text).digest('hex') }
}

/** Reads no further than the limit, whatever the announced length. */
async function readText(request: Request): Promise<string> {
  const tooLarge = new Problem('invalid', 'too-large', { most: largest })
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw tooLarge
  if (!request.body) return ''
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += piece.byteLength
    if (size > largest) throw tooLarge
    pieces.push(piece)
  }
  return new TextDecoder().decode(Buffer.concat(pieces))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('invalid', 'not-json')
  }
}

/** Path of each refused field with a reason key; never the value. */
function refusedFields(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues.slice(0, 50)) {
    const path = issue.path.map(String).join('.')
    fields[path] ??= issue.code === 'custom' && /^[a-z-]+$/.test(issue.message) ? issue.message : issue.code
  }
  return fields
}
