import { now } from '#lib/clock.ts'
import { loadKeyring } from '#lib/crypto/keys.ts'
import { totpNow } from '#lib/crypto/totp.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { env } from '#lib/env.ts'
import { practiceIds } from '#lib/jobs/as-worker.ts'
import { type OpenInvitation, plant, type SignIn } from '#prisma/seed.ts'
import { practice } from '#prisma/world/people.ts'
import { totpSecretOf } from '#prisma/world/second-factors.ts'
import { castOf, worldOf } from '#prisma/world.ts'
import { say } from './project.ts'

/**
 * Plants the demo practice in the prepared database unless it is there, and tells who can sign in.
 * @throws Error when the database holds another practice: the demo's passwords are known to everybody
 */
export async function plantDemo() {
  const today = localDate(now(), practice.zone)
  const own = worldOf({ today }).practice.id
  if ((await practiceIds()).some(id => id !== own)) {
    throw new Error('This database holds a practice of its own. The demo needs a database for itself.')
  }
  const begun = performance.now()
  const demo = await plant({ databaseUrl: env().DATABASE_URL!, key: env().INTERLUDE_KEY!, today })
  if (demo.planted) say(`Demo practice planted in ${((performance.now() - begun) / 1000).toFixed(1)} s.`)
  return demo
}

/** Who can sign in to the demo of an installation with this key, whether it runs or not. */
export function demoCast(key: string): SignIn[] {
  const keyring = loadKeyring(key)
  const world = worldOf({ today: localDate(now(), practice.zone) })
  return castOf(world).map(member => ({
    ...member,
    totpSecret: member.role === 'partner' ? null : totpSecretOf(keyring, member.userId),
  }))
}

/** The sign-ins as lines of a table, with the second factor's code of this moment for staff. */
export function signInLines(cast: readonly SignIn[], at: Date): string[] {
  const rows = cast.map(({ name, role, signInName, password, totpSecret }) => [
    role,
    name,
    signInName,
    password,
    totpSecret ? totpNow(totpSecret, at) : '',
  ])
  const table = [['', 'name', 'sign-in name', 'password', 'code now'], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => row[column]!.length)))
  return table.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
}

export function invitationLines(invitations: readonly OpenInvitation[], url: string): string[] {
  return invitations.map(({ name, path, code }) => `  ${name}: ${url}${path}  code ${code}`)
}

/** The codes of this moment in one line. They change every 30 seconds. */
export function codeLine(cast: readonly SignIn[], at: Date): string {
  const codes = cast.flatMap(({ name, totpSecret }) =>
    totpSecret ? `${name} ${totpNow(totpSecret, at)}` : [],
  )
  return `Codes now: ${codes.join('  ')}`
}
