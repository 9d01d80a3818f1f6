import { createHash } from 'node:crypto'

/** SHA-256 (hex) of a definition's content: the same whatever the order of its keys, another for any other word. */
export function fingerprint(definition: object): string {
  return createHash('sha256').update(canonical(definition)).digest('hex')
}

function canonical(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(canonical).join()}]`
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  const entries = Object.entries(part).filter(([, each]) => each !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join()}}`
}
