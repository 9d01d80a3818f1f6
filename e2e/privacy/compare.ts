import type { Reply } from './asking.ts'
import type { Surface } from './crawl.ts'

/**
 * Masked are the policy's nonce, the date, the cookies of session and CSRF, and the random number that Next gives each
 * request and writes as a key into its flight payload: nothing else.
 */
export function masked({ status, headers, body }: Reply): string {
  const policy = headers.find(([name]) => name.toLowerCase() === 'content-security-policy')?.[1]
  const nonce = policy?.match(/'nonce-([^']+)'/)?.[1]
  const request = body.toString('latin1').match(/"([\w-]{21})v",\{/)?.[1]
  const without = (text: string) => {
    const plain = nonce ? text.replaceAll(nonce, 'NONCE') : text
    return request ? plain.replaceAll(request, 'REQUEST') : plain
  }
  const lines = headers.map(([name, value]) => {
    if (name.toLowerCase() === 'date') return `${name}: DATE`
    const isSession = name.toLowerCase() === 'set-cookie' && /^(__Host-)?interlude=|csrf/.test(value)
    return `${name}: ${isSession ? 'COOKIE' : without(value)}`
  })
  return `${status}\n${lines.join('\n')}\n\n${without(body.toString('latin1'))}`
}

export type Difference = { readonly surface: string; readonly what: string }

/** Where two crawls differ, in any byte. */
export function differences(left: readonly Surface[], right: readonly Surface[]): Difference[] {
  const found: Difference[] = []
  const byName = new Map(right.map(surface => [surface.name, surface]))
  for (const { name, reply } of left) {
    const twin = byName.get(name)
    byName.delete(name)
    if (!twin) found.push({ surface: name, what: 'is there in the left world alone' })
    else if (masked(reply) !== masked(twin.reply)) {
      found.push({ surface: name, what: firstDifference(masked(reply), masked(twin.reply)) })
    }
  }
  for (const name of byName.keys()) found.push({ surface: name, what: 'is there in the right world alone' })
  return found
}

function firstDifference(left: string, right: string): string {
  let at = 0
  while (left[at] === right[at]) at++
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  return `at byte ${at}: ${near(left)} / ${near(right)}`
}

/** Private words of the other that stand in a reply, whoever else's world they are of. Ids that were sent may come back. */
export function leaks(surfaces: readonly Surface[], canaries: readonly string[]): Difference[] {
  return surfaces.flatMap(({ name, reply, sent }) => {
    const text = `${reply.headers.flat().join('\n')}\n${reply.body.toString('latin1')}`
    const found = canaries.filter(canary => !sent.includes(canary) && text.includes(canary))
    return found.map(canary => ({ surface: name, what: `holds ${canary}` }))
  })
}
