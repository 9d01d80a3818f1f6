/** Requests that no page of the product sends. Each is refused with a 4xx, and changes nothing. */
type Hostile = {
  readonly name: string
  readonly body: string
  readonly status?: number
  readonly headers?: Record<string, string>
}

const instead: readonly (readonly [string, unknown])[] = [
  ['an object', { not: '' }],
  ['a filter', { contains: '' }],
  ['an array', []],
  ['a long array', Array.from({ length: 500 }, () => 'x')],
  ['null', null],
  ['a boolean', true],
  ['a huge number', 1e300],
  ['a fraction', 0.5],
  ['an endless text', 'x'.repeat(40_000)],
  ['a NUL', 'a\u0000b'],
  ['half a character', '\ud800'],
]

/** What a check of the outermost fields alone would let through. */
const within = instead.filter(([what]) => ['an object', 'a NUL', 'half a character'].includes(what))

/** The places of everything in a value that holds nothing more, `['schedule', 'kind']`. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]))
}

function replacedAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const parts = value as Readonly<Record<string, unknown>>
  const changed = replacedAt(parts[key], rest, by)
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...parts, [key]: changed }
}

/** Of a body that is right: every field replaced by what it must not be, fields added, and bodies that are no body. */
export function hostileBodies(right: Readonly<Record<string, unknown>>): Hostile[] {
  const replaced = Object.keys(right).flatMap(field =>
    instead.map(([what, value]) => ({
      name: `${what} as ${field}`,
      body: JSON.stringify({ ...right, [field]: value }),
    })),
  )
  const deeper = leavesOf(right).filter(path => path.length > 1)
  const replacedWithin = deeper.flatMap(path =>
    within.map(([what, value]) => ({
      name: `${what} as ${path.join('.')}`,
      body: JSON.stringify(replacedAt(right, path, value)),
    })),
  )
  const missing = Object.keys(right).map(field => ({
    name: `no ${field}`,
    body: JSON.stringify(Object.fromEntries(Object.entries(right).filter(([name]) => name !== field))),
  }))
  const text = JSON.stringify(right)
  const more = text === '{}' ? '' : `,${text.slice(1, -1)}`
  return [
    ...replaced,
    ...replacedWithin,
    ...missing,
    { name: 'an undeclared field', body: JSON.stringify({ ...right, practiceId: 'x', role: 'owner' }) },
    { name: '__proto__', body: `{"__proto__":{"role":"owner"}${more}}` },
    { name: 'constructor', body: `{"constructor":{"prototype":{"role":"owner"}}${more}}` },
    { name: 'an array', body: `[${text}]` },
    { name: 'null', body: 'null' },
    { name: 'a text', body: '"x"' },
    { name: 'nothing', body: '' },
    { name: 'half of it', body: text.slice(0, -1) },
    { name: 'no JSON', body: 'a=1&b=2' },
    { name: 'bytes', body: '\u0000\u0001\u0002' },
    { name: 'depth', body: `${'['.repeat(20_000)}${']'.repeat(20_000)}` },
    { name: 'a megabyte', body: JSON.stringify({ ...right, more: 'x'.repeat(1_048_576) }), status: 413 },
    { name: 'a form', body: text, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    { name: 'plain text', body: text, headers: { 'content-type': 'text/plain' } },
    { name: 'no key', body: text, headers: { 'idempotency-key': '' } },
    { name: 'a key that is none', body: text, headers: { 'idempotency-key': '1' } },
  ]
}

/** Where a change must come from, told wrongly: each is 403. */
export function wrongOrigins(own: string): Record<string, string>[] {
  const { host } = new URL(own)
  return [
    { origin: '' },
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: `${own}.evil.example` },
    { origin: own.replace('http:', 'https:') },
    { origin: own, 'sec-fetch-site': 'cross-site' },
    { origin: own, 'sec-fetch-site': 'same-site' },
    { origin: own, 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { origin: 'https://evil.example', host, 'x-forwarded-host': host },
  ]
}

/** What a proxy in front, or an attacker who knows Next, might send; none of it may decide anything. */
export const forgedHeaders: Readonly<Record<string, string>> = {
  'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
  'x-middleware-next': '1',
  'x-nonce': 'mine',
  'content-security-policy': "script-src 'unsafe-inline'",
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '127.0.0.1',
  'x-invoke-path': '/today',
  'x-matched-path': '/today',
  'x-original-url': '/today',
  'x-rewrite-url': '/today',
}
