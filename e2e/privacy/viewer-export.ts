import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { passwords } from '#prisma/world/people.ts'
import { idOf } from '#prisma/world/random.ts'
import { ask, change, type Reply } from './asking.ts'
import type { Asker, Surface } from './crawl.ts'

/**
 * The viewer takes their own record along: every file in it is a surface. The archive itself is not, since its salt,
 * its passphrase and its address are drawn anew each time.
 */
export async function takeAlong(
  { origin, cookie, seed }: Asker,
  numbered: (reply: Reply) => Reply,
): Promise<Surface[]> {
  const post = async (path: string, body: object) => {
    const headers = change(origin, idOf(seed, `export ${path}`))
    const reply = await ask(origin, { method: 'POST', path, headers, cookie, body: JSON.stringify(body) })
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${reply.body}`)
    return JSON.parse(reply.body.toString('utf8')) as Record<string, string>
  }
  await post('/api/sessions/step-up', { password: passwords.partner })
  const { href, passphrase, items } = await post('/api/exports/own', {
    formats: ['pdf', 'csv', 'json', 'fhir'],
  })
  const fetched = await ask(origin, { path: href!, cookie })
  const again = await ask(origin, { path: href!, cookie })
  if (fetched.status !== 200 || again.status !== 404) {
    throw new Error(`an archive was fetched as ${fetched.status}, then as ${again.status}`)
  }
  const files: Surface[] = []
  const show = (name: string, text: string) => {
    const reply: Reply = { status: 200, headers: [], body: Buffer.from(text) }
    files.push({ name: `after: taken along, ${name}`, reply: numbered(reply), sent: [] })
  }
  show('how much', String(items))
  for (const entry of await new ZipReader(new Uint8ArrayReader(fetched.body)).getEntries()) {
    if (entry.directory) continue
    show(entry.filename, await entry.getData!(new TextWriter(), { password: passphrase! }))
  }
  return files
}
